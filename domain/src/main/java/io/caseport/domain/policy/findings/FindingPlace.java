package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.TextPosition;
import io.caseport.domain.policy.TextRange;
import java.util.Comparator;

/**
 * A part of a text: from one place up to, not including, another. Lines and columns count from 1,
 * offsets from 0.
 */
public record FindingPlace(
    int line, int column, int offset, int endLine, int endColumn, int endOffset)
    implements Comparable<FindingPlace> {
  private static final Comparator<FindingPlace> IN_READING_ORDER =
      Comparator.comparingInt(FindingPlace::offset)
          .thenComparing(FindingPlace::endOffset, Comparator.reverseOrder());

  static FindingPlace in(String text, TextRange range) {
    TextPosition start = TextPosition.of(text, range.start());
    TextPosition end = TextPosition.of(text, range.end());
    return new FindingPlace(
        start.line(), start.column(), range.start(), end.line(), end.column(), range.end());
  }

  /** The character at a place that is known by line and column alone. */
  static FindingPlace at(String text, int line, int column) {
    int offset = Math.min(TextPosition.startOf(text, line) + column - 1, text.length());
    return in(text, new TextRange(offset, Math.min(offset + 1, text.length())));
  }

  @Override
  public int compareTo(FindingPlace other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
