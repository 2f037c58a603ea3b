package io.caseport.domain.desk;

import io.caseport.domain.refusal.Refusal;
import java.util.regex.Pattern;

/** What engineers call a reply, such as {@code more-information}; the same in all languages. */
public record CannedReplyName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /**
   * @throws Refusal.InvalidArgument if it is not of that form
   */
  public CannedReplyName {
    if (!FORM.matcher(value).matches()) {
      throw new Refusal.InvalidArgument(
          "name", value, "Member must have 1 to 64 small letters, digits and hyphens");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
