package io.caseport.cli;

import java.util.Optional;

/**
 * The surroundings do not allow what was asked: a port is taken, a folder cannot be written, a
 * setting makes no sense. It is told in up to three lines, of which the hint says what to do.
 */
public final class InstallationProblem extends RuntimeException {
  private final Optional<String> reason;
  private final String hint;

  public InstallationProblem(String what, String hint) {
    this(what, Optional.empty(), hint);
  }

  public InstallationProblem(String what, String cause, String hint) {
    this(what, Optional.of(cause), hint);
  }

  private InstallationProblem(String what, Optional<String> cause, String hint) {
    super(what);
    this.reason = cause;
    this.hint = hint;
  }

  Problem toProblem() {
    return new Problem(String.valueOf(getMessage()), reason, Optional.of(hint));
  }
}
