package io.caseport.application.contact;

import io.caseport.application.access.AccessControl;
import io.caseport.application.cases.CustomerMessages;
import io.caseport.application.cases.CustomerMessages.Written;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.ContactDesk;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.ContactRepository;
import io.caseport.application.port.out.ContactRepository.ContactPosition;
import io.caseport.application.port.out.ReplyAddresses;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.Redaction;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactMessage.Author;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.AccountHindrance;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What engineers do with contact requests. */
public final class ContactDeskService implements ContactDesk {
  private static final Action LIST = new Action("desk", "ListContactRequests");
  private static final Action GET = new Action("desk", "GetContactRequest");
  private static final Action ANSWER = new Action("desk", "AnswerContactRequest");
  private static final Action CLOSE = new Action("desk", "CloseContactRequest");
  private static final Action CONVERT = new Action("desk", "ConvertContactRequest");

  private final AccessControl access;
  private final ContactRepository contacts;
  private final AccountRepository accounts;
  private final CustomerMessages customerMessages;
  private final ReplyAddresses replyAddresses;
  private final Optional<ContactMails> mails;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;

  /**
   * @param mails empty if no mail is sent
   */
  public ContactDeskService(
      AccessControl access,
      ContactRepository contacts,
      AccountRepository accounts,
      CustomerMessages customerMessages,
      ReplyAddresses replyAddresses,
      Optional<ContactMails> mails,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock) {
    this.access = access;
    this.contacts = contacts;
    this.accounts = accounts;
    this.customerMessages = customerMessages;
    this.replyAddresses = replyAddresses;
    this.mails = mails;
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Page<ContactRequest> listContactRequests(
      Caller caller, ContactStatus status, PageRequest page) {
    return work.read(
        () -> {
          access.requireDesk(caller, LIST);
          var scope = new PageTokens.Scope(AccountId.DESK, "contacts", status);
          var after = tokens.open(page, scope).map(ContactDeskService::position);
          var rows = contacts.list(status, after, page.size() + 1);
          return tokens.page(rows, page, scope, ContactDeskService::position);
        });
  }

  private static String position(ContactRequest last) {
    return last.createdAt() + " " + last.id();
  }

  private static ContactPosition position(String text) {
    var parts = text.split(" ", 2);
    return new ContactPosition(Instant.parse(parts[0]), new ContactId(parts[1]));
  }

  @Override
  public Correspondence getContactRequest(Caller caller, ContactId id) {
    return work.read(
        () -> {
          access.requireDesk(caller, GET);
          return new Correspondence(require(id), contacts.messages(id));
        });
  }

  @Override
  public ContactRequest answerContactRequest(Caller caller, ContactId id, String message) {
    return work.write(
        () -> {
          access.requireDesk(caller, ANSWER);
          var now = now();
          var answered = require(id).answered(now);
          var post = mails.orElseThrow(Refusal.MailIsOff::new);
          var answer =
              new ContactMessage(id, answered.messages(), Author.DESK, Redaction.of(message), now);
          contacts.replace(answered, answer);
          post.answer(answered, answer, now);
          return answered;
        });
  }

  @Override
  public ContactRequest closeContactRequest(Caller caller, ContactId id) {
    return work.write(
        () -> {
          access.requireDesk(caller, CLOSE);
          var closed = require(id).close(now());
          contacts.replace(closed);
          return closed;
        });
  }

  @Override
  public ContactRequest convertContactRequest(Caller caller, ContactId id, Conversion conversion) {
    return work.write(
        () -> {
          access.requireDesk(caller, CONVERT);
          var now = now();
          var request = require(id);
          if (request.status().isOver()) {
            throw new Refusal.ContactRequestOver(id.value(), request.status().code());
          }
          var account = requireOpen(conversion.account());
          var caseId =
              customerMessages.open(
                  account,
                  request.subject(),
                  request.topic().ofCase(),
                  request.language(),
                  request.requester().email(),
                  written(request),
                  now);
          replyAddresses.move(
              new MailThread.OfContact(id), new MailThread.OfCase(account.id(), caseId));
          var converted =
              request.convert(
                  new ContactRequest.Conversion(
                      account.id(),
                      caseId,
                      Redaction.of(conversion.verification()),
                      caller.principal().arn()),
                  now);
          contacts.replace(converted);
          return converted;
        });
  }

  private List<Written> written(ContactRequest request) {
    return contacts.messages(request.id()).stream()
        .map(
            message ->
                new Written(
                    switch (message.author()) {
                      case REQUESTER -> CustomerMessages.author(request.requester().email());
                      case DESK -> CaseDesk.SIGNATURE;
                    },
                    message.body()))
        .toList();
  }

  private Account requireOpen(AccountId id) {
    var account =
        accounts
            .find(id)
            .filter(found -> !found.id().equals(AccountId.DESK))
            .orElseThrow(
                () ->
                    new Refusal.InvalidArgument(
                        "accountId", id.value(), "Member must be the ID of an account"));
    if (!account.isOpen()) {
      throw new Refusal.AccountNotFit(id.value(), AccountHindrance.CLOSED);
    }
    return account;
  }

  private ContactRequest require(ContactId id) {
    return contacts.find(id).orElseThrow(() -> new Refusal.ContactRequestNotFound(id.value()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
