package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Phrase;
import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;

/** Says where in a text a policy document breaks the grammar. */
final class Malformed {
  private Malformed() {}

  static MalformedPolicyDocument at(String text, int offset, Phrase problem) {
    TextPosition position = TextPosition.of(text, offset);
    return new MalformedPolicyDocument(problem, position.line(), position.column());
  }
}
