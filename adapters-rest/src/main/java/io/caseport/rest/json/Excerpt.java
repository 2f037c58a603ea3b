package io.caseport.rest.json;

import org.jspecify.annotations.Nullable;

/** A value as messages quote it: enough to recognise it by, and {@code null} without quotes. */
public final class Excerpt {
  private static final int LONGEST = 200;

  private Excerpt() {}

  public static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    return "'" + cut(value.toString()) + "'";
  }

  /** The same without quotes, for what stands in a sentence as a name. */
  public static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "...";
  }
}
