package io.caseport.application.correspondence;

import io.caseport.application.cases.CustomerMessages;
import io.caseport.application.contact.RequesterReplies;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.in.MailIntake;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.MailReader;
import io.caseport.application.port.out.MailReader.IncomingMail;
import io.caseport.application.port.out.ReplyAddresses;
import io.caseport.application.port.out.ReplyAddresses.ReplyAddress;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.mail.ReplyText;
import io.caseport.domain.mail.ReplyToken;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out by its reply address what a message is about, and adds it there. */
public final class MailIntakeService implements MailIntake {
  /** More than people write on one thing; programs that answer each other are stopped by it. */
  private static final int MOST_IN_AN_HOUR = 30;

  /** What the trail calls the means by which it was written. */
  private static final String BY_MAIL = "mail";

  private static final Outcome NO_ADDRESS =
      new Outcome.Refused("it was not sent to an address that takes answers");

  private final MailReader reader;
  private final ReplyAddresses addresses;
  private final AccountRepository accounts;
  private final CustomerMessages cases;
  private final RequesterReplies contacts;
  private final AuditedCalls auditedCalls;
  private final UnitOfWork work;
  private final InstantSource clock;

  public MailIntakeService(
      MailReader reader,
      ReplyAddresses addresses,
      AccountRepository accounts,
      CustomerMessages cases,
      RequesterReplies contacts,
      AuditedCalls auditedCalls,
      UnitOfWork work,
      InstantSource clock) {
    this.reader = reader;
    this.addresses = addresses;
    this.accounts = accounts;
    this.cases = cases;
    this.contacts = contacts;
    this.auditedCalls = auditedCalls;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Outcome deliver(byte[] message) {
    if (message.length > MOST_BYTES) {
      return new Outcome.Refused("it is larger than " + MOST_BYTES + " bytes");
    }
    return reader
        .read(message)
        .map(mail -> deliver(mail, key(mail, message)))
        .orElse(new Outcome.Refused("it is no mail"));
  }

  private Outcome deliver(IncomingMail mail, String key) {
    if (mail.automatic()) {
      return new Outcome.Ignored();
    }
    try {
      return mail.recipients().stream()
          .flatMap(address -> ReplyToken.in(address).stream())
          .findFirst()
          .map(token -> work.write(() -> deliver(mail, key, token)))
          .orElse(NO_ADDRESS);
    } catch (Refusal refusal) {
      return new Outcome.Refused(why(refusal));
    }
  }

  private Outcome deliver(IncomingMail mail, String key, ReplyToken token) {
    return addresses
        .find(token.digest())
        .map(address -> take(mail, key, contacts.goingOn(address.thread()), address))
        .orElse(NO_ADDRESS);
  }

  private Outcome take(IncomingMail mail, String key, MailThread thread, ReplyAddress address) {
    if (!isOpen(thread)) {
      return NO_ADDRESS;
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!addresses.take(thread, key, now)) {
      return new Outcome.Repeated();
    }
    if (addresses.countTaken(thread, now.minus(Duration.ofHours(1))) > MOST_IN_AN_HOUR) {
      throw new Refusal.Throttled("too many answers in an hour");
    }
    return auditedCalls.direct(
        new Actor.Correspondent(thread.account()),
        BY_MAIL,
        call(thread),
        () -> work.write(() -> add(thread, address.correspondent(), mail, now)));
  }

  private static AuditedCall call(MailThread to) {
    return switch (to) {
      case MailThread.OfCase(_, var id) ->
          call("support.amazonaws.com", "AddCommunicationToCase", "caseId", id.value());
      case MailThread.OfContact(var id) ->
          call("desk.caseport", "AddContactMessage", "contactId", id.value());
    };
  }

  private static AuditedCall call(String source, String name, String parameter, String value) {
    var operation = new AuditedOperation(source, name, false);
    return new AuditedCall(operation, Optional.empty(), Map.of(parameter, value));
  }

  /** A contact request belongs to no account. */
  private boolean isOpen(MailThread thread) {
    return switch (thread) {
      case MailThread.OfCase(var account, _) ->
          accounts.find(account).filter(Account::isOpen).isPresent();
      case MailThread.OfContact _ -> true;
    };
  }

  private Outcome add(MailThread to, EmailAddress author, IncomingMail mail, Instant now) {
    var text = text(mail);
    var files = mail.files();
    switch (to) {
      case MailThread.OfCase(var account, var id) ->
          accounts
              .find(account)
              .ifPresent(of -> cases.add(of, id, author, text, attachments(files), now));
      case MailThread.OfContact(var id) -> {
        if (!files.isEmpty()) {
          throw new Refusal.InvalidInput("files can only be attached to a case");
        }
        contacts.add(id, text, now);
      }
    }
    return new Outcome.Taken();
  }

  private static List<NewAttachment> attachments(List<MailReader.File> files) {
    return files.stream().map(file -> new NewAttachment(file.name(), file.data())).toList();
  }

  private static String text(IncomingMail mail) {
    var text = ReplyText.of(mail.text());
    if (text.codePointCount(0, text.length()) > CustomerMessages.LONGEST_MESSAGE) {
      throw new Refusal.InvalidInput(
          "it has more than " + CustomerMessages.LONGEST_MESSAGE + " characters");
    }
    if (text.isEmpty() && mail.files().isEmpty()) {
      throw new Refusal.InvalidInput("nothing is written above what it quotes");
    }
    return text.isEmpty() ? "-" : text;
  }

  private static String key(IncomingMail mail, byte[] message) {
    var named = mail.messageId().map(id -> id.getBytes(StandardCharsets.UTF_8)).orElse(message);
    return HexFormat.of().formatHex(Sha256.digest().digest(named));
  }

  /**
   * What whoever has written can do about it. Most refusals are of callers, whose policies and
   * credentials decide; a mail has neither, so that they need no words of their own here.
   */
  private static String why(Refusal refusal) {
    return switch (refusal) {
      case Refusal.InvalidInput input -> input.problem;
      case Refusal.CaseNotReopenable old ->
          "the case was resolved more than "
              + old.days
              + " days ago; please open a new one that names it";
      case Refusal.AttachmentSetSizeLimitExceeded limit ->
          "at most %d files of %d bytes each can be attached"
              .formatted(limit.files, limit.bytesPerFile);
      case Refusal.AttachmentLimitExceeded _, Refusal.Throttled _ ->
          "too many messages came within an hour; please send it later";
      case Refusal.QuotaExceeded _ -> "the request has too many messages; please make a new one";
      case Refusal.ContactRequestOver _ -> "the request is closed; please make a new one";
      case Refusal.CaseNotFound _, Refusal.ContactRequestNotFound _ ->
          "what it answers is no longer there";
      default -> "it cannot be added";
    };
  }
}
