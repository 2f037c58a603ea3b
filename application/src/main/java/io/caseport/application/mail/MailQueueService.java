package io.caseport.application.mail;

import io.caseport.application.port.in.MailQueue;
import io.caseport.application.port.out.OutgoingMails;
import io.caseport.application.port.out.UnitOfWork;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Shows what waits, and revives what was given up. */
public final class MailQueueService implements MailQueue {
  private static final int GIVEN_UP_SHOWN = 100;

  private final OutgoingMails mails;
  private final UnitOfWork work;
  private final InstantSource clock;

  public MailQueueService(OutgoingMails mails, UnitOfWork work, InstantSource clock) {
    this.mails = mails;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Status status() {
    return work.read(
        () -> {
          var counts = mails.counts();
          var shown =
              mails.givenUp(GIVEN_UP_SHOWN).stream()
                  .map(one -> new GivenUpMail(one.mail(), one.attempts(), one.why()))
                  .toList();
          return new Status(counts.waiting(), counts.oldest(), counts.givenUp(), shown);
        });
  }

  @Override
  public int retry() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return work.write(() -> mails.revive(now));
  }
}
