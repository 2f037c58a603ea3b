package io.caseport.domain.cases;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A text in the form in which it is searched: upper and lower case, full and half width, composed
 * and decomposed characters are the same.
 */
public record SearchText(String folded) {

  public static SearchText of(String text) {
    var folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Form.NFKC)
        .codePoints()
        .map(SearchText::withoutCase)
        .forEach(folded::appendCodePoint);
    return new SearchText(folded.toString());
  }

  /** By way of the upper case, since some letters have two lower ones. */
  private static int withoutCase(int point) {
    return Character.toLowerCase(Character.toUpperCase(point));
  }

  public static boolean isSpace(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point);
  }

  /** Whether the character is of a script that puts spaces between words, and stands in words. */
  public static boolean isOfSpacedWord(int point) {
    return isLetter(point) && !isUnspaced(point);
  }

  private static boolean isLetter(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(point);
    };
  }

  /** Thai, Lao, Myanmar, Hangul, Khmer; Chinese characters, kana and what stands among them. */
  private static boolean isUnspaced(int point) {
    return point >= 0x0E00
        && (point <= 0x0EFF
            || (point >= 0x1000 && point <= 0x109F)
            || (point >= 0x1100 && point <= 0x11FF)
            || (point >= 0x1780 && point <= 0x17FF)
            || (point >= 0x2E80 && point <= 0xD7FF)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE4F)
            || (point >= 0xFF00 && point <= 0xFFEF)
            || (point >= 0x1AFF0 && point <= 0x1B16F)
            || (point >= 0x20000 && point <= 0x3FFFF));
  }
}
