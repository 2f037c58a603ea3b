package io.caseport.application.mail;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.EventLog.LoggedEvent;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.mail.OutgoingMail;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.text.Ascii;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which mails an event of a case makes, and what is in them. */
final class CaseMails {
  /** Mail may have been off since; nobody is told what is long known. */
  private static final Duration NEWS_FOR = Duration.ofDays(3);

  private final EventLog events;
  private final CaseRepository cases;
  private final AccountRepository accounts;
  private final MailSettings settings;
  private final RandomGenerator random;

  CaseMails(
      EventLog events,
      CaseRepository cases,
      AccountRepository accounts,
      MailSettings settings,
      RandomGenerator random) {
    this.events = events;
    this.cases = cases;
    this.accounts = accounts;
    this.settings = settings;
    this.random = random;
  }

  /** None for what the customer is not told, and for a case that is gone. */
  List<OutgoingMail> of(LoggedEvent logged, Instant now) {
    var event = logged.event();
    return text(logged)
        .filter(_ -> event.at().isAfter(now.minus(NEWS_FOR)))
        .filter(_ -> accounts.find(event.account()).filter(Account::isOpen).isPresent())
        .flatMap(text -> mails(text, logged, now))
        .orElse(List.of());
  }

  private Optional<MailText> text(LoggedEvent logged) {
    var event = logged.event();
    return switch (event.kind()) {
      case CASE_CREATED -> Optional.of(MailText.CASE_OPENED);
      case COMMUNICATION_ADDED -> textOfMessage(logged);
      case CASE_RESOLVED ->
          Optional.of(
              event.communication().isPresent()
                  ? MailText.RESOLVED_BY_DESK
                  : MailText.CASE_RESOLVED);
      case CASE_REOPENED,
          STATUS_CHANGED,
          SEVERITY_CHANGED,
          CASE_CLAIMED,
          CASE_RELEASED,
          NOTE_ADDED,
          CASES_RELATED,
          RESPONSE_AT_RISK,
          RESPONSE_OVERDUE ->
          Optional.empty();
    };
  }

  private Optional<MailText> textOfMessage(LoggedEvent logged) {
    if (logged.event().by() == Side.CUSTOMER) {
      return Optional.of(MailText.WRITTEN_BY_CUSTOMER);
    }
    return resolves(logged) ? Optional.empty() : Optional.of(MailText.WRITTEN_BY_DESK);
  }

  /** Then the resolution, which comes with the message, is told with it in one mail. */
  private boolean resolves(LoggedEvent logged) {
    var event = logged.event();
    return events
        .find(new CaseKey(event.account(), event.caseId()), logged.number() + 1)
        .filter(next -> next.kind() == CaseEventKind.CASE_RESOLVED)
        .filter(next -> next.communication().equals(event.communication()))
        .isPresent();
  }

  private Optional<List<OutgoingMail>> mails(MailText text, LoggedEvent logged, Instant now) {
    var event = logged.event();
    return cases
        .find(event.account(), event.caseId())
        .map(
            found -> {
              var message = event.communication().flatMap(number -> message(found, number));
              var filled = text.fill(found.language(), values(found, message));
              return readers(found, text, message)
                  .map(to -> mail(text, logged, found, to, filled, now))
                  .toList();
            });
  }

  private OutgoingMail mail(
      MailText text,
      LoggedEvent logged,
      SupportCase about,
      EmailAddress to,
      MailText.Filled filled,
      Instant now) {
    return new OutgoingMail(
        new UUID(random.nextLong(), random.nextLong()),
        new MailThread.OfCase(about.accountId(), about.id()),
        text == MailText.CASE_OPENED ? "" : Integer.toString(logged.number()),
        to,
        about.language(),
        filled.subject(),
        filled.text(),
        now);
  }

  /** All but the author; who opened a case is sent a confirmation. */
  private static Stream<EmailAddress> readers(
      SupportCase about, MailText text, Optional<Communication> message) {
    var readers = new LinkedHashMap<String, EmailAddress>();
    Stream.concat(Stream.of(about.submittedBy()), about.ccEmailAddresses().stream())
        .flatMap(address -> usable(address).stream())
        .forEach(address -> readers.putIfAbsent(Ascii.lower(address.value()), address));
    if (text == MailText.WRITTEN_BY_CUSTOMER) {
      message.ifPresent(written -> readers.remove(Ascii.lower(addressOf(written.submittedBy()))));
    }
    return readers.values().stream();
  }

  private static Optional<EmailAddress> usable(String address) {
    try {
      return Optional.of(new EmailAddress(address));
    } catch (Refusal.InvalidArgument _) {
      return Optional.empty();
    }
  }

  /** Messages are shown with the address of their author in angle brackets at the end. */
  private static String addressOf(String author) {
    int start = author.lastIndexOf('<');
    return start >= 0 && author.endsWith(">")
        ? author.substring(start + 1, author.length() - 1)
        : author;
  }

  private Optional<Communication> message(SupportCase found, int number) {
    return cases
        .communications(
            found.accountId(), found.id(), TimeSpan.always(), Optional.of(number + 1), 1)
        .stream()
        .filter(written -> written.number() == number)
        .findFirst();
  }

  private Map<String, String> values(SupportCase about, Optional<Communication> message) {
    var values = new HashMap<String, String>();
    values.put("case", about.displayId().value());
    values.put("subject", about.subject());
    values.put("link", settings.linkTo(about.displayId()));
    values.put("author", message.map(Communication::submittedBy).orElse(""));
    values.put("message", message.map(written -> body(about, written)).orElse(""));
    return values;
  }

  private static String body(SupportCase about, Communication message) {
    if (message.attachments().isEmpty()) {
      return message.body();
    }
    var files =
        message.attachments().stream()
            .map(AttachedFile::fileName)
            .collect(Collectors.joining(", "));
    return message.body()
        + "\n\n"
        + MailText.ATTACHED.line(about.language(), Map.of("files", files));
  }
}
