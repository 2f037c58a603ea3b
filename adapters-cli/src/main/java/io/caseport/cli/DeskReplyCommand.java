package io.caseport.cli;

import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
      "  caseport desk reply 170000000000001 --as mai --body 'See the plan.' --attach plan.pdf",
      "  caseport desk canned render 170000000000001 solved --as mai |",
      "      caseport desk reply 170000000000001 --as mai --body-file - --resolve"
    })
final class DeskReplyCommand implements Runnable {
  private final CommandContext context;

  @Mixin private DeskAccess access = new DeskAccess();

  @Mixin private BodyOption body = new BodyOption();

  @Mixin private AttachOption attached = new AttachOption();

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
    reply(context, access, name, body.read(context), attached.read(context), then);
  }

  private static void reply(
      CommandContext context,
      DeskAccess access,
      String name,
      String text,
      List<NewAttachment> attached,
      AfterReply then) {
    access.answer(
        context,
        seat -> {
          var key = seat.find(name);
          var set = AttachOption.addTo(key, seat, attached);
          var reply = new DeskReply(key, text, set, then);
          return DeskAnswers.one(seat.cases().reply(seat.engineer(), reply), seat.now());
        });
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

    @Mixin private AttachOption attached = new AttachOption();

    @Parameters(paramLabel = "CASE", description = DeskCommand.CASE)
    private String name = "";

    Ask(CommandContext context) {
      this.context = context;
    }

    @Override
    public void run() {
      reply(context, access, name, body.read(context), attached.read(context), AfterReply.ASK);
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
        "Without a text, the customer is told in the language of the case where it is handled."
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

    @ArgGroup private BodyOption.@Nullable Source body;

    Merge(CommandContext context) {
      this.context = context;
    }

    @Override
    public void run() {
      var text = Optional.ofNullable(body).map(given -> given.read(context));
      access.answer(
          context,
          seat ->
              DeskAnswers.one(
                  seat.cases()
                      .mergeCases(seat.engineer(), seat.find(name), seat.find(into).id(), text),
                  seat.now()));
    }
  }
}
