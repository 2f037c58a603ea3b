package io.caseport.domain.desk;

import io.caseport.domain.refusal.Refusal;

/** What engineers write. */
public final class DeskText {
  /** As many as a customer may write at once. */
  public static final int MOST_CHARACTERS = 8000;

  private DeskText() {}

  /**
   * @throws Refusal.InvalidArgument for a text without content or of too many characters
   */
  public static String require(String field, String text, int most) {
    if (text.isBlank()) {
      throw new Refusal.InvalidArgument(field, text, "Member must not be blank");
    }
    if (text.codePointCount(0, text.length()) > most) {
      throw new Refusal.InvalidArgument(
          field, text, "Member must have at most " + most + " characters");
    }
    return text;
  }
}
