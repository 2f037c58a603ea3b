package io.caseport.cli;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ContactDesk;
import io.caseport.application.port.in.ContactDesk.Conversion;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactStatus;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "contact",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Work on the requests of people who cannot sign in, as an engineer of the desk.",
      "",
      "Works on the data folder, whether or not a server is running on it; the server sends the"
          + " mails."
    },
    footer = {
      "",
      "Examples:",
      "  caseport contact list --as alice",
      "  caseport contact reply CR-481516234200 --as alice --message 'Which account is it?'",
      "  caseport contact convert CR-481516234200 --as alice --account 111122223333 \\",
      "    --verification 'called back the number of the account'"
    })
final class ContactCommand {
  private static final String REFERENCE = "The reference, such as CR-481516234200.";

  private final CommandContext context;

  ContactCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "list",
      description = "Show the requests that wait for an answer, those that came first first.",
      footer = {"", "Example:", "  caseport contact list --as alice --status answered"})
  void list(
      @Mixin DataAccess data,
      @Mixin EngineerOption engineer,
      @Option(
              names = "--status",
              paramLabel = "open|answered|closed|converted",
              defaultValue = "open",
              description = "Those in this state (default: open).")
          String status) {
    answer(
        data,
        engineer,
        (caller, desk) -> {
          var found =
              Pages.all(
                  page -> desk.listContactRequests(caller, ContactStatus.ofCode(status), page));
          context.tellIfNone(found, "No contact requests.");
          return ContactAnswers.several(found);
        });
  }

  @Command(
      name = "show",
      description = "Show a request with all that was written.",
      footer = {"", "Example:", "  caseport contact show CR-481516234200 --as alice"})
  void show(
      @Mixin DataAccess data,
      @Mixin EngineerOption engineer,
      @Parameters(paramLabel = "REFERENCE", description = REFERENCE) ContactId id) {
    answer(
        data, engineer, (caller, desk) -> ContactAnswers.one(desk.getContactRequest(caller, id)));
  }

  @Command(
      name = "reply",
      description = "Write to the requester by mail.",
      footer = {
        "",
        "Example:",
        "  caseport contact reply CR-481516234200 --as alice --message 'Which account is it?'"
      })
  void reply(
      @Mixin DataAccess data,
      @Mixin EngineerOption engineer,
      @Parameters(paramLabel = "REFERENCE", description = REFERENCE) ContactId id,
      @Option(
              names = "--message",
              paramLabel = "TEXT",
              required = true,
              description = "What to write, at most 8000 characters.")
          String message) {
    answer(
        data,
        engineer,
        (caller, desk) ->
            ContactAnswers.changed(
                desk.answerContactRequest(caller, id, BoundedText.message(message))));
  }

  @Command(
      name = "close",
      description = "End a request without an answer, such as spam.",
      footer = {"", "Example:", "  caseport contact close CR-481516234200 --as alice"})
  void close(
      @Mixin DataAccess data,
      @Mixin EngineerOption engineer,
      @Parameters(paramLabel = "REFERENCE", description = REFERENCE) ContactId id) {
    answer(
        data,
        engineer,
        (caller, desk) -> ContactAnswers.changed(desk.closeContactRequest(caller, id)));
  }

  @Command(
      name = "convert",
      description = "Make a case of an account from a request, once you know that it is theirs.",
      footer = {
        "",
        "Example:",
        "  caseport contact convert CR-481516234200 --as alice --account 111122223333 \\",
        "    --verification 'called back the number of the account'"
      })
  void convert(
      @Mixin DataAccess data,
      @Mixin EngineerOption engineer,
      @Parameters(paramLabel = "REFERENCE", description = REFERENCE) ContactId id,
      @Option(
              names = "--account",
              paramLabel = "ID",
              required = true,
              description = "The account whose case it becomes.")
          AccountId account,
      @Option(
              names = "--verification",
              paramLabel = "TEXT",
              required = true,
              description = "How you found out that the requester speaks for the account.")
          String verification) {
    answer(
        data,
        engineer,
        (caller, desk) ->
            ContactAnswers.changed(
                desk.convertContactRequest(
                    caller, id, new Conversion(account, BoundedText.verification(verification)))));
  }

  private void answer(
      DataAccess data, EngineerOption engineer, BiFunction<Caller, ContactDesk, Answer> command) {
    var caller = engineer.caller(context);
    data.answerFromExisting(
        context, session -> command.apply(caller.apply(session), session.mail().contacts()));
  }
}
