package io.caseport.cli;

import java.util.Optional;

/** What a command was given to read does not keep to its form. */
final class InputProblem extends RuntimeException {
  private final String reason;
  private final String hint;

  InputProblem(String what, String reason, String hint) {
    super(what);
    this.reason = reason;
    this.hint = hint;
  }

  Problem toProblem() {
    return new Problem(String.valueOf(getMessage()), Optional.of(reason), Optional.of(hint));
  }
}
