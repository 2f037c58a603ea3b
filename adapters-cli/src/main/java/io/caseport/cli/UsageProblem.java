package io.caseport.cli;

/** A command line that means nothing for what it is about, which is known only once it runs. */
final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String hint;

  UsageProblem(String what, String hint) {
    super(what, null, false, false);
    this.what = what;
    this.hint = hint;
  }

  Problem toProblem() {
    return Problem.of(what, hint);
  }
}
