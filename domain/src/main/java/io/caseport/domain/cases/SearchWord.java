package io.caseport.domain.cases;

/**
 * What a text is searched for, without spaces and folded as {@link SearchText} is. It is found
 * wherever it stands, even within a longer word; but what has only one or two characters, all of a
 * script with spaces between its words, only where a word begins: {@code s3} in "S3-Bucket" and not
 * in "aws3".
 */
public record SearchWord(String folded) {
  private static final int MOST_ONLY_AT_START = 2;

  public boolean standsIn(SearchText text) {
    return isFoundOnlyAtStart() ? standsAtStart(text.folded()) : text.folded().contains(folded);
  }

  public boolean isFoundOnlyAtStart() {
    return folded.codePointCount(0, folded.length()) <= MOST_ONLY_AT_START
        && folded.codePoints().allMatch(SearchText::isOfSpacedWord);
  }

  private boolean standsAtStart(String text) {
    int at = text.indexOf(folded);
    while (at > 0 && SearchText.isOfSpacedWord(text.codePointBefore(at))) {
      at = text.indexOf(folded, at + 1);
    }
    return at >= 0;
  }
}
