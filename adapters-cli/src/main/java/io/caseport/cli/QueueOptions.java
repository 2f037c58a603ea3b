package io.caseport.cli;

import io.caseport.application.port.in.CaseDesk.ListCases;
import io.caseport.application.port.in.CaseDesk.Whose;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import io.caseport.domain.plan.Severity;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which cases of the queue are wanted, and how many of them. */
final class QueueOptions {
  private static final int MOST = 10_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @ArgGroup private Assignees assignees = new Assignees();

  /** At most one of the two. */
  static final class Assignees {
    @Option(names = "--mine", description = "Only those that you have claimed.")
    private boolean mine;

    @Option(names = "--unclaimed", description = "Only those that nobody has claimed.")
    private boolean unclaimed;
  }

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Only those in one language, such as en or ja.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "Only those that are low, normal, high, urgent or critical.")
  private Optional<Severity> severity = Optional.empty();

  @ArgGroup private Lates lates = new Lates();

  /** At most one of the two. */
  static final class Lates {
    @Option(
        names = "--at-risk",
        description = "Only those whose time for an answer is nearly or all over.")
    private boolean atRisk;

    @Option(names = "--overdue", description = "Only those whose time for an answer is over.")
    private boolean overdue;
  }

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most, from 1 to 10000 (default: 50).")
  private int limit = 50;

  ListCases query(DeskSeat seat, PageRequest page) {
    return new ListCases(
        whose(),
        seat.account(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        severity,
        late(),
        page);
  }

  private Whose whose() {
    if (assignees.mine) {
      return Whose.MINE;
    }
    return assignees.unclaimed ? Whose.NOBODYS : Whose.ANYBODYS;
  }

  private Optional<Lateness> late() {
    if (lates.overdue) {
      return Optional.of(Lateness.OVERDUE);
    }
    return lates.atRisk ? Optional.of(Lateness.AT_RISK) : Optional.empty();
  }

  int limit() {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(
          command.commandLine(), "--limit must be from 1 to " + MOST + ", not " + limit);
    }
    return limit;
  }
}
