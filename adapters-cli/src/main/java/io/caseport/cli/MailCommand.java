package io.caseport.cli;

import io.caseport.application.port.in.MailIntake;
import io.caseport.application.port.in.MailIntake.Outcome;
import io.caseport.application.port.in.MailQueue;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "mail",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Take answers that come in by mail, and look after mails that go out.",
      "",
      "Works on the data folder, whether or not a server is running on it; the server sends."
    },
    footer = {
      "",
      "Examples:",
      "  caseport mail status",
      "  caseport mail deliver --data /srv/caseport < message.eml"
    })
final class MailCommand {
  private final CommandContext context;

  MailCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "deliver",
      description = {
        "Take a mail (RFC 5322) from the standard input, as a mail server hands it to a program.",
        "",
        "The address that it was sent to says which case it is an answer to."
      },
      exitCodeListHeading = "%nExit codes, as sysexits.h has them:%n",
      exitCodeList = {
        "0:taken, or taken before, or written by a program and left alone",
        "65:it is no mail, or nothing that can be taken",
        "75:the data cannot be reached now; hand it over again later"
      },
      footer = {
        "",
        "Example, in the aliases of a mail server:",
        "  reply: \"|/opt/caseport/caseport mail deliver --data /srv/caseport\""
      })
  int deliver(@Mixin DataAccess data) {
    try {
      var message = context.in().readNBytes(MailIntake.MOST_BYTES + 1);
      return switch (data.fromExisting(
          context, session -> session.mail().intake().deliver(message))) {
        case Outcome.Taken(), Outcome.Repeated(), Outcome.Ignored() -> ExitCode.OK;
        case Outcome.Refused(var why) -> {
          context.tell("The message was refused: " + why + ".");
          yield ExitCode.MAIL_REFUSED;
        }
      };
    } catch (IOException | RuntimeException away) {
      context.tell("The message cannot be taken now: " + away.getMessage());
      return ExitCode.TRY_AGAIN_LATER;
    }
  }

  @Command(
      name = "status",
      description = "Show how many mails wait to be sent, and those that were given up.",
      footer = {"", "Example:", "  caseport mail status --output json"})
  void status(@Mixin DataAccess data) {
    data.answerFromExisting(context, session -> answer(session.mail().queue().status()));
  }

  private static Answer answer(MailQueue.Status status) {
    var members = new LinkedHashMap<String, Object>();
    members.put("waiting", status.waiting());
    members.put("oldestWaiting", status.oldest().map(Instant::toString).orElse(""));
    members.put("givenUp", status.givenUpInAll());
    var text = TextTable.of(Cells.rows(members));
    var mails = status.givenUp().stream().map(MailCommand::members).toList();
    members.put("mails", mails);
    return new Answer.Told(
        members,
        mails.isEmpty()
            ? text
            : text + System.lineSeparator() + TextTable.of(Cells.withHeader(mails)));
  }

  private static SequencedMap<String, Object> members(MailQueue.GivenUpMail given) {
    var item = new LinkedHashMap<String, Object>();
    item.put("about", given.mail().thread().id());
    item.put("to", given.mail().to().value());
    item.put("timeCreated", given.mail().createdAt().toString());
    item.put("attempts", given.attempts());
    item.put("reason", given.why());
    return item;
  }

  @Command(
      name = "retry",
      description = "Have the mails sent anew that were given up.",
      footer = {"", "Example:", "  caseport mail retry"})
  void retry(@Mixin DataAccess data) {
    int mails = data.fromExisting(context, session -> session.mail().queue().retry());
    context.tell("Mails that are sent anew: " + mails + ".");
  }

  static List<String> commands() {
    return List.of("deliver", "status", "retry");
  }
}
