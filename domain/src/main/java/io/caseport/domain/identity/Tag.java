package io.caseport.domain.identity;

import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.text.Ascii;
import java.util.regex.Pattern;

/** A label that an account puts on what it has. */
public record Tag(String key, String value) {
  private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
  private static final int LONGEST_KEY = 128;
  private static final int LONGEST_VALUE = 256;

  public Tag {
    check("tag.key", key, 1, LONGEST_KEY);
    check("tag.value", value, 0, LONGEST_VALUE);
    if (compared(key).startsWith("aws:")) {
      throw new Refusal.InvalidArgument(
          "tag.key", key, "Member must not begin with aws:, which is reserved");
    }
  }

  /** Keys that differ only in case are the same. */
  public String comparedKey() {
    return compared(key);
  }

  static String compared(String key) {
    return Ascii.lower(key);
  }

  private static void check(String field, String text, int min, int max) {
    int length = text.codePointCount(0, text.length());
    if (length < min || length > max || !TEXT.matcher(text).matches()) {
      throw new Refusal.InvalidArgument(
          field,
          text,
          "Member must have %d to %d letters, digits, spaces and characters of _.:/=+-@"
              .formatted(min, max));
    }
  }
}
