package io.caseport.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is said when a command does not do its job: one line for each part. */
record Problem(String what, Optional<String> cause, Optional<String> hint) {

  static Problem of(String what, String hint) {
    return new Problem(what, Optional.empty(), Optional.of(hint));
  }

  Problem withHint(UnaryOperator<String> change) {
    return new Problem(what, cause, hint.map(change));
  }

  void printTo(PrintWriter err) {
    err.println("error: " + oneLine(what));
    cause.ifPresent(text -> err.println("cause: " + oneLine(text)));
    hint.ifPresent(text -> err.println("hint: " + oneLine(text)));
    err.flush();
  }

  /** Texts may quote what was typed: it must neither break the line nor steer the terminal. */
  private static String oneLine(String text) {
    return text.strip().replaceAll("\\R\\s*", "; ").replaceAll("\\p{Cntrl}", "?");
  }
}
