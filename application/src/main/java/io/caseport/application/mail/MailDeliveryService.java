package io.caseport.application.mail;

import io.caseport.application.event.EventPublishingService;
import io.caseport.application.port.in.EventPublishing;
import io.caseport.application.port.in.MailDelivery;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.MailTransport;
import io.caseport.application.port.out.MailTransport.Letter;
import io.caseport.application.port.out.MailTransport.Outcome;
import io.caseport.application.port.out.OutgoingMails;
import io.caseport.application.port.out.OutgoingMails.Taken;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.mail.OutgoingMail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/** Makes mails of events, and sends them. */
public final class MailDeliveryService implements MailDelivery {
  /** Each may make 51 mails. */
  private static final int EVENTS_AT_ONCE = 20;

  private static final int MAILS_AT_ONCE = 5;

  /** Longer than a transport takes for as many as are taken at once. */
  private static final Duration LEASE = Duration.ofMinutes(15);

  private static final Duration WHILE_SERVER_IS_AWAY = Duration.ofSeconds(30);

  private final OutgoingMails mails;
  private final EventLog events;
  private final EventPublishing publishing;
  private final CaseMails caseMails;
  private final ReplyTokens tokens;
  private final MailTransport transport;
  private final MailSettings settings;
  private final UnitOfWork work;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final BiConsumer<OutgoingMail, String> givenUp;

  /**
   * @param givenUp told of each mail that will not be sent, and why
   */
  public MailDeliveryService(
      OutgoingMails mails,
      EventLog events,
      CaseRepository cases,
      AccountRepository accounts,
      ReplyTokens tokens,
      MailTransport transport,
      MailSettings settings,
      UnitOfWork work,
      InstantSource clock,
      RandomGenerator random,
      BiConsumer<OutgoingMail, String> givenUp) {
    this.mails = mails;
    this.events = events;
    this.publishing = new EventPublishingService(events, work);
    this.caseMails = new CaseMails(events, cases, accounts, settings, random);
    this.tokens = tokens;
    this.transport = transport;
    this.settings = settings;
    this.work = work;
    this.clock = clock;
    this.random = random;
    this.givenUp = givenUp;
  }

  @Override
  public void begin() {
    if (work.read(mails::readUpTo).isEmpty()) {
      publishAll();
      work.write(
          () -> {
            if (mails.readUpTo().isEmpty()) {
              mails.readUpTo(Optional.empty(), events.end());
            }
          });
    }
  }

  private void publishAll() {
    while (publishing.publishSome()) {}
  }

  @Override
  public boolean takeUpSome() {
    publishAll();
    return work.write(
        () -> {
          var before = mails.readUpTo();
          var some = events.after(before.orElse(0L), Optional.empty(), EVENTS_AT_ONCE);
          if (some.isEmpty()) {
            return false;
          }
          for (var event : some) {
            caseMails.of(event, now()).forEach(mails::add);
          }
          mails.readUpTo(before, some.getLast().position());
          return some.size() == EVENTS_AT_ONCE;
        });
  }

  @Override
  public boolean sendSome() {
    var now = now();
    var ready =
        work.write(
            () -> {
              var letters = new ArrayList<Ready>();
              for (var taken : mails.take(now, now.plus(LEASE), MAILS_AT_ONCE)) {
                letters.add(new Ready(taken, letter(taken.mail())));
              }
              return letters;
            });
    for (int i = 0; i < ready.size(); i++) {
      if (!send(ready.get(i))) {
        giveBack(ready.subList(i + 1, ready.size()));
        return false;
      }
    }
    // Others may have waited for one of these.
    return !ready.isEmpty();
  }

  /** Returns whether others can be sent now. */
  private boolean send(Ready ready) {
    var taken = ready.taken();
    return switch (transport.send(ready.letter())) {
      case Outcome.Delivered() -> {
        work.write(() -> mails.sent(taken));
        yield true;
      }
      case Outcome.Refused(var why) -> {
        giveUp(taken, why);
        yield true;
      }
      case Outcome.TryLater(var why, var forAll) -> {
        if (taken.attempts() >= Backoff.MOST_ATTEMPTS) {
          giveUp(taken, why);
        } else {
          var due = now().plus(Backoff.after(taken.attempts(), random));
          work.write(() -> mails.postpone(taken, due));
        }
        yield !forAll;
      }
    };
  }

  private void giveUp(Taken taken, String why) {
    work.write(() -> mails.giveUp(taken, why));
    givenUp.accept(taken.mail(), why);
  }

  private void giveBack(List<Ready> others) {
    var due = now().plus(WHILE_SERVER_IS_AWAY);
    work.write(() -> others.forEach(other -> mails.giveBack(other.taken(), due)));
  }

  private Letter letter(OutgoingMail mail) {
    var token = tokens.of(mail.thread(), mail.to());
    return new Letter(
        settings.from(),
        MailText.SENDER.in(mail.language()),
        mail.to(),
        settings.replyTo(token),
        settings.messageId(mail),
        mail.beginsThread() ? Optional.empty() : Optional.of(settings.firstMessageId(mail)),
        mail.language(),
        mail.subject(),
        mail.text());
  }

  private record Ready(Taken taken, Letter letter) {}

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
