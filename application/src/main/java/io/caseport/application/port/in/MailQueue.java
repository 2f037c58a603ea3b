package io.caseport.application.port.in;

import io.caseport.domain.mail.OutgoingMail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the operator sees of the mails that are not sent yet, and what can be done about them. */
public interface MailQueue {

  Status status();

  /** Has mails that were given up sent anew; returns how many. */
  int retry();

  /**
   * @param oldest when the oldest of those that wait was made
   * @param givenUp the first of those that nobody tries to send any more
   */
  record Status(
      int waiting, Optional<Instant> oldest, int givenUpInAll, List<GivenUpMail> givenUp) {
    public Status {
      givenUp = List.copyOf(givenUp);
    }
  }

  record GivenUpMail(OutgoingMail mail, int attempts, String why) {}
}
