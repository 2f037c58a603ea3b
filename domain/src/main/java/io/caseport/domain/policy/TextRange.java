package io.caseport.domain.policy;

/** A stretch of a document's text: from {@code start} up to, not including, {@code end}. */
public record TextRange(int start, int end) {
  /** The place of what was not read from a text. */
  public static final TextRange NONE = new TextRange(0, 0);
}
