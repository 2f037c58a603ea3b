package io.caseport.cli;

import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "reply",
    description = {
      "Write to the customer of a case, who is told nothing of you but that it is the desk."
    },
    footer = {
      "",
      "Examples:",
      "  caseport desk reply 170000000000001 --as mai --body 'Your network ACL denies it.'",
      "  caseport desk reply 170000000000001 --as mai --body-file answer.txt --resolve",
      "  caseport desk canned render 170000000000001 solved --as mai |",
      "      caseport desk reply 170000000000001 --as mai --body-file - --resolve"
    })
final class DeskReplyCommand implements Runnable {
  private final CommandContext context;

  @Mixin private DeskAccess access = new DeskAccess();

  @Mixin private BodyOption body = new BodyOption();

  @Parameters(paramLabel = "CASE", description = DeskCommand.CASE)
  private String name = "";

  @Option(names = "--resolve", description = "Resolve the case with it.")
  private boolean resolve;

  DeskReplyCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public void run() {
    var then = resolve ? AfterReply.RESOLVE : AfterReply.KEEP;
    reply(context, access, name, body.read(context), then);
  }

  private static void reply(
      CommandContext context, DeskAccess access, String name, String text, AfterReply then) {
    access.answer(
        context,
        seat ->
            DeskAnswers.one(
                seat.cases()
                    .reply(
                        seat.engineer(),
                        new DeskReply(seat.find(name), text, Optional.empty(), then)),
                seat.now()));
  }

  @Command(
      name = "ask",
      description = {
        "Write to the customer of a case, and wait: until an answer comes, the time for the desk's"
            + " own",
        "stands still."
      },
      footer = {
        "",
        "Example:",
        "  caseport desk ask 170000000000001 --as mai --body 'Which network is it?'"
      })
  static final class Ask implements Runnable {
    private final CommandContext context;

    @Mixin private DeskAccess access = new DeskAccess();

    @Mixin private BodyOption body = new BodyOption();

    @Parameters(paramLabel = "CASE", description = DeskCommand.CASE)
    private String name = "";

    Ask(CommandContext context) {
      this.context = context;
    }

    @Override
    public void run() {
      reply(context, access, name, body.read(context), AfterReply.ASK);
    }
  }

  @Command(
      name = "note",
      description = "Note on a case what engineers read, and no customer.",
      footer = {
        "",
        "Example:",
        "  caseport desk note 170000000000001 --as mai --body 'Same as last month.'"
      })
  static final class Note implements Runnable {
    private final CommandContext context;

    @Mixin private DeskAccess access = new DeskAccess();

    @Mixin private BodyOption body = new BodyOption();

    @Parameters(paramLabel = "CASE", description = DeskCommand.CASE)
    private String name = "";

    Note(CommandContext context) {
      this.context = context;
    }

    @Override
    public void run() {
      var text = body.read(context);
      access.answer(
          context,
          seat -> DeskAnswers.noted(seat.cases().addNote(seat.engineer(), seat.find(name), text)));
    }
  }

  @Command(
      name = "merge",
      description = {
        "Resolve a case as a duplicate of another one of the account, and tell the customer.",
        "",
        "Without --body, the customer is told in the language of the case where it is handled."
      },
      footer = {
        "",
        "Example:",
        "  caseport desk merge 170000000000002 --into 170000000000001 --as mai"
      })
  static final class Merge implements Runnable {
    private final CommandContext context;

    @Mixin private DeskAccess access = new DeskAccess();

    @Parameters(paramLabel = "CASE", description = DeskCommand.CASE)
    private String name = "";

    @Option(
        names = "--into",
        paramLabel = "CASE",
        required = true,
        description = "The case in which it is handled.")
    private String into = "";

    @Option(names = "--body", paramLabel = "TEXT", description = "What the customer is told.")
    private Optional<String> body = Optional.empty();

    Merge(CommandContext context) {
      this.context = context;
    }

    @Override
    public void run() {
      access.answer(
          context,
          seat ->
              DeskAnswers.one(
                  seat.cases()
                      .mergeCases(seat.engineer(), seat.find(name), seat.find(into).id(), body),
                  seat.now()));
    }
  }
}
