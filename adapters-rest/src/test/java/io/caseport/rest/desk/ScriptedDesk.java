package io.caseport.rest.desk;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.Mails;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CannedReplies.RenderedReply;
import io.caseport.application.port.in.CaseAttachments.Download;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.CaseView;
import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.application.port.in.CaseDesk.DeskMessage;
import io.caseport.application.port.in.ContactDesk;
import io.caseport.application.port.in.ContactDesk.Correspondence;
import io.caseport.application.port.in.Page;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.CaseNote;
import io.caseport.domain.desk.CountedHours;
import io.caseport.domain.desk.Engineer;
import io.caseport.domain.desk.ResponsePromise;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.desk.WorkingTime;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk that answers what it was told to, and remembers what it was asked. */
final class ScriptedDesk {
  static final Engineer ENGINEER = new Engineer(new UniqueId("AIDAMAI"), new UserName("mai"));
  static final SupportCase CASE = Cases.numbered(Accounts.ACME, 1);
  private static final byte[] BYTES = {1, 2, 3};

  final List<Method> asked = new ArrayList<>();
  final List<Object[]> given = new ArrayList<>();
  Optional<Refusal> refusal = Optional.empty();

  CaseDesk cases() {
    return scripted(CaseDesk.class);
  }

  CannedReplies cannedReplies() {
    return scripted(CannedReplies.class);
  }

  ContactDesk contacts() {
    return scripted(ContactDesk.class);
  }

  private <T> T scripted(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              asked.add(method);
              given.add(arguments);
              if (refusal.isPresent()) {
                throw refusal.get();
              }
              return answer(method.getName());
            }));
  }

  private static Object answer(String method) {
    return switch (method) {
      case "listCases" -> new Page<>(List.of(deskCase()), Optional.of("next"));
      case "findCases" -> List.of(CASE.key());
      case "describeCase" -> view();
      case "listMessages" -> messages();
      case "listNotes" -> notes();
      case "addNote" -> notes().items().getFirst();
      case "addAttachmentsToSet" -> set();
      case "describeAttachment" -> download();
      case "listReplies" -> new Page<>(List.of(reply()), Optional.empty());
      case "renderReply" ->
          new RenderedReply(new CannedReplyName("solved"), LanguageCode.ENGLISH, "x".repeat(9_000));
      case "createReply", "updateReply", "deleteReply" -> null;
      case "listContactRequests" -> new Page<>(List.of(contact()), Optional.of("next"));
      case "getContactRequest" ->
          new Correspondence(contact(), List.of(Mails.firstMessage(contact())));
      case "answerContactRequest", "closeContactRequest", "convertContactRequest" -> contact();
      default -> deskCase();
    };
  }

  private static ContactRequest contact() {
    return Mails.contact(1, Mails.ALICE, "192.0.2.1", ManualClock.START);
  }

  private static DeskCase deskCase() {
    var promise = new ResponsePromise(Duration.ofHours(4), CountedHours.BUSINESS);
    var handling =
        CaseHandling.opened(CASE, Optional.of(promise), _ -> WorkingTime.ALL_HOURS)
            .claimed(ENGINEER, false, ManualClock.START);
    return new DeskCase(CASE, new AccountName("Acme"), handling, ResponseState.AT_RISK);
  }

  private static CaseView view() {
    return new CaseView(
        deskCase(),
        List.of(CaseAction.REPLY, CaseAction.ADD_NOTE),
        messages(),
        notes(),
        List.of(Cases.numbered(Accounts.ACME, 2)));
  }

  private static Page<DeskMessage> messages() {
    var file = Files.listed(Files.named(CASE.accountId(), "a.txt", BYTES));
    var message = Cases.carrying(Cases.firstMessage(CASE), List.of(file));
    return new Page<>(
        List.of(
            new DeskMessage(message, Optional.of(ENGINEER)),
            new DeskMessage(message, Optional.empty())),
        Optional.of("more"));
  }

  private static Page<CaseNote> notes() {
    var note = new CaseNote(CASE.key(), 1, ENGINEER, "for us alone", ManualClock.START);
    return new Page<>(List.of(note), Optional.empty());
  }

  private static AttachmentSet set() {
    return Files.set(CASE.accountId(), 1, ManualClock.START, List.of());
  }

  private static Download download() {
    var file = Files.named(CASE.accountId(), "a.txt", BYTES);
    return new Download(file, () -> new ByteArrayInputStream(BYTES));
  }

  private static CannedReply reply() {
    return new CannedReply(new CannedReplyName("solved"), LanguageCode.ENGLISH, "It is solved.");
  }
}
