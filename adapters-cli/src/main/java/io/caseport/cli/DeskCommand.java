package io.caseport.cli;

import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.plan.Severity;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "desk",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Work on the cases of customers, as an engineer of the desk.",
      "",
      "Works on the data folder, whether or not a server is running on it. The engineer is named"
          + " by --as",
      "or CASEPORT_ENGINEER, and may do what its policies allow. A case is named by the number"
          + " that people",
      "use, or by its caseId."
    },
    footer = {
      "",
      "Examples:",
      "  caseport desk engineer create --name mai --email mai@example.jp --language ja",
      "  export CASEPORT_ENGINEER=mai",
      "  caseport desk queue",
      "  caseport desk claim 170000000000001",
      "  caseport desk reply 170000000000001 --body 'Your network ACL denies it.' --resolve"
    })
final class DeskCommand {
  static final String CASE = "Number of the case, or its caseId.";

  private final CommandContext context;

  DeskCommand(CommandContext context) {
    this.context = context;
  }

  static CommandLine with(CommandContext context) {
    return new CommandLine(new DeskCommand(context))
        .addSubcommand(new DeskReplyCommand(context))
        .addSubcommand(new DeskReplyCommand.Ask(context))
        .addSubcommand(new DeskReplyCommand.Note(context))
        .addSubcommand(new DeskReplyCommand.Merge(context))
        .addSubcommand(new DeskCannedCommand(context))
        .addSubcommand(new DeskEngineerCommand(context));
  }

  @Command(
      name = "queue",
      description = {
        "Show the open cases of all customers: first those whose time for an answer runs out, then"
            + " those",
        "in which it is the desk's turn, then the others."
      },
      footer = {
        "",
        "Examples:",
        "  caseport desk queue --as mai --language ja",
        "  caseport desk queue --mine --output json"
      })
  void queue(@Mixin DeskAccess access, @Mixin QueueOptions options) {
    access.answer(
        context,
        seat -> {
          var page =
              Pages.filled(
                  options.limit(),
                  request -> seat.cases().listCases(seat.engineer(), options.query(seat, request)));
          context.tellIfNone(page.items(), "No case is open.");
          page.nextToken().ifPresent(_ -> context.tell("There are more: --limit N shows them."));
          return DeskAnswers.queue(page.items(), seat.now());
        });
  }

  @Command(
      name = "show",
      description = "Show a case with its messages and notes, newest first.",
      footer = {"", "Example:", "  caseport desk show 170000000000001 --as mai"})
  void show(
      @Mixin DeskAccess access, @Parameters(paramLabel = "CASE", description = CASE) String name) {
    access.answer(
        context,
        seat -> {
          var key = seat.find(name);
          var engineer = seat.engineer();
          return DeskAnswers.view(
              seat.cases().describeCase(engineer, key),
              Pages.all(page -> seat.cases().listMessages(engineer, key, page)),
              Pages.all(page -> seat.cases().listNotes(engineer, key, page)),
              seat.now());
        });
  }

  @Command(
      name = "claim",
      description = "Make a case your own.",
      footer = {"", "Example:", "  caseport desk claim 170000000000001 --as mai"})
  void claim(
      @Mixin DeskAccess access,
      @Parameters(paramLabel = "CASE", description = CASE) String name,
      @Option(names = "--take-over", description = "Even if another engineer has it.")
          boolean takeOver) {
    work(access, name, (seat, key) -> seat.cases().claimCase(seat.engineer(), key, takeOver));
  }

  @Command(
      name = "release",
      description = "Make a case nobody's, so that others take it.",
      footer = {"", "Example:", "  caseport desk release 170000000000001 --as mai"})
  void release(
      @Mixin DeskAccess access, @Parameters(paramLabel = "CASE", description = CASE) String name) {
    work(access, name, (seat, key) -> seat.cases().releaseCase(seat.engineer(), key));
  }

  @Command(
      name = "start",
      description = "Tell the customer that the case is being worked on, and claim it.",
      footer = {"", "Example:", "  caseport desk start 170000000000001 --as mai"})
  void start(
      @Mixin DeskAccess access, @Parameters(paramLabel = "CASE", description = CASE) String name) {
    work(access, name, (seat, key) -> seat.cases().startWork(seat.engineer(), key));
  }

  @Command(
      name = "resolve",
      description = {
        "Resolve a case without a word to the customer; `caseport desk reply --resolve` has one."
      },
      footer = {"", "Example:", "  caseport desk resolve 170000000000001 --as mai"})
  void resolve(
      @Mixin DeskAccess access, @Parameters(paramLabel = "CASE", description = CASE) String name) {
    work(access, name, (seat, key) -> seat.cases().resolveCase(seat.engineer(), key));
  }

  @Command(
      name = "reopen",
      description = "Take a resolved case up again.",
      footer = {"", "Example:", "  caseport desk reopen 170000000000001 --as mai"})
  void reopen(
      @Mixin DeskAccess access, @Parameters(paramLabel = "CASE", description = CASE) String name) {
    work(access, name, (seat, key) -> seat.cases().reopenCase(seat.engineer(), key));
  }

  @Command(
      name = "set-severity",
      description = "Give a case another severity of the customer's plan.",
      footer = {"", "Example:", "  caseport desk set-severity 170000000000001 urgent --as mai"})
  void setSeverity(
      @Mixin DeskAccess access,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String name,
      @Parameters(
              index = "1",
              paramLabel = "SEVERITY",
              description = "low, normal, high, urgent or critical.")
          Severity severity) {
    work(access, name, (seat, key) -> seat.cases().setSeverity(seat.engineer(), key, severity));
  }

  @Command(
      name = "relate",
      description = "Note that two cases of one account have to do with each other.",
      footer = {"", "Example:", "  caseport desk relate 170000000000001 170000000000002 --as mai"})
  void relate(
      @Mixin DeskAccess access,
      @Parameters(index = "0", paramLabel = "CASE", description = CASE) String name,
      @Parameters(index = "1", paramLabel = "OTHER", description = CASE) String other) {
    work(
        access,
        name,
        (seat, key) -> seat.cases().relateCases(seat.engineer(), key, seat.find(other).id()));
  }

  private void work(
      DeskAccess access, String name, BiFunction<DeskSeat, CaseKey, DeskCase> action) {
    access.answer(
        context, seat -> DeskAnswers.one(action.apply(seat, seat.find(name)), seat.now()));
  }
}
