package io.caseport.domain.policy;

import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;

/** Says where in a text a policy document breaks the grammar: lines and columns count from 1. */
final class Malformed {
  private Malformed() {}

  static MalformedPolicyDocument at(String text, int offset, String problem) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (endsLine) {
        line++;
        lineStart = i + 1;
      }
    }
    return new MalformedPolicyDocument(problem, line, offset - lineStart + 1);
  }
}
