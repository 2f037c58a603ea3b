package io.caseport.cli;

import io.caseport.domain.refusal.Refusal;
import java.util.List;

/** What a command finds out only once it runs, and that stops it with words of its own. */
final class CommandProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_STEPS = 5;

  private final transient Problem problem;
  private final int exitCode;

  private CommandProblem(Problem problem, int exitCode) {
    super(problem.what(), null, false, false);
    this.problem = problem;
    this.exitCode = exitCode;
  }

  /** The command line means nothing for what it is about. */
  static CommandProblem usage(String what, String hint) {
    return new CommandProblem(Problem.of(what, hint), ExitCode.USAGE);
  }

  /** What is there does not allow it. */
  static CommandProblem refused(String what, String hint) {
    return new CommandProblem(Problem.of(what, hint), ExitCode.REFUSED);
  }

  /**
   * Something must be done before; {@code steps} are the commands that do it. Where no command does
   * it, {@code why} is all that can be told.
   */
  static RuntimeException blocked(String what, List<String> steps, Refusal.DeleteConflict why) {
    if (steps.isEmpty()) {
      return why;
    }
    var first = steps.stream().limit(MOST_STEPS).map(step -> "`" + step + "`").toList();
    var more = steps.size() > MOST_STEPS ? ", and so on" : "";
    return new CommandProblem(
        Problem.of(what, "run before: " + String.join(", ", first) + more), ExitCode.REFUSED);
  }

  Problem problem() {
    return problem;
  }

  int exitCode() {
    return exitCode;
  }
}
