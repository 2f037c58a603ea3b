package io.caseport.domain.policy.simulation;

import io.caseport.domain.policy.TextPosition;
import java.util.Arrays;

/** Where the lines of a text begin, found once for any number of places in it. */
final class TextLines {
  private final int[] starts;

  TextLines(String text) {
    int[] found = new int[text.length() + 1];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        found[lines++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, lines);
  }

  TextPosition at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found < 0 ? -found - 2 : found;
    return new TextPosition(line + 1, offset - starts[line] + 1);
  }
}
