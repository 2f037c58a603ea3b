package io.caseport.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.CaseView;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import io.caseport.application.port.in.EngineerAdministration.NewEngineer;
import io.caseport.application.port.in.EngineerAdministration.Role;
import io.caseport.application.port.in.EngineerAdministration.WantedEngineer;
import io.caseport.application.port.in.SupportCases.AddCommunication;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.identity.UserName;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a customer must not learn of: another account's cases, notes, and who is at the desk. */
final class OthersThings {
  /** Is in every text that no customer but its own may see, and in nothing else. */
  static final String MARK = "zqxmarkqz";

  private static final NewAttachment FILE =
      new NewAttachment(MARK + "file.txt", (MARK + " in a file").getBytes(UTF_8));

  private final Server server;
  private final NewEngineer engineer;
  private final Caller atTheDesk;

  OthersThings(Server server) {
    this.server = server;
    this.engineer = engineer(server);
    this.atTheDesk = Caller.throughApi(engineer.engineer().user().principal());
  }

  private static NewEngineer engineer(Server server) {
    var name = new UserName(MARK + UUID.randomUUID());
    return server
        .core()
        .engineers()
        .createEngineer(
            new WantedEngineer(
                name,
                new EmailAddress(name + "@desk.example"),
                Role.ADMINISTRATORS.group(),
                List.of(LanguageCode.ENGLISH),
                ZoneOffset.UTC));
  }

  /** A case with a file, which the desk has claimed, noted something on, and answered. */
  CaseKey handled(Caller customer, String text) {
    var core = server.core();
    var set = core.attachments().addAttachmentsToSet(customer, Optional.empty(), List.of(FILE));
    var id =
        core.cases()
            .createCase(customer, CaseRequests.create(text + " subject", text + " description"));
    var key = new CaseKey(customer.accountId(), id);
    core.cases()
        .addCommunication(
            customer,
            new AddCommunication(
                id,
                text + " reply",
                List.of(),
                text.equals(MARK) ? Optional.of(set.id()) : Optional.empty()));
    desk().claimCase(atTheDesk, key, false);
    desk().addNote(atTheDesk, key, MARK + " a note");
    desk()
        .reply(atTheDesk, new DeskReply(key, text + " answer", Optional.empty(), AfterReply.KEEP));
    return key;
  }

  private CaseDesk desk() {
    return server.core().desk().cases();
  }

  CaseView seenByTheDesk(CaseKey key) {
    return desk().describeCase(atTheDesk, key);
  }

  /** What a curious customer may have heard of, each of which says nothing by itself. */
  List<String> heardOf(CaseKey foreign) {
    var view = seenByTheDesk(foreign);
    var file =
        view.messages().items().stream()
            .flatMap(message -> message.communication().attachments().stream())
            .findFirst()
            .orElseThrow();
    var user = engineer.engineer().user();
    return List.of(
        foreign.id().value(),
        view.deskCase().supportCase().displayId().value(),
        file.id().value(),
        foreign.account().value(),
        user.id().value(),
        user.principal().arn(),
        engineer.accessKeyId().value(),
        user.accountId().value());
  }

  /**
   * Whether an answer tells of others. What was sent, or the name in it, comes back in messages
   * about it and as a description of its own things, which tells nothing.
   */
  static boolean isTold(String answer, List<String> sent) {
    var rest = answer;
    for (var text : sent) {
      rest = rest.replace(text, "").replace(text.substring(text.lastIndexOf('/') + 1), "");
    }
    return rest.toLowerCase(Locale.ROOT).contains(MARK);
  }
}
