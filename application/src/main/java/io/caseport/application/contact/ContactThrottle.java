package io.caseport.application.contact;

import io.caseport.application.port.out.ContactRepository;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;

/**
 * How many requests are taken in an hour. They are counted where they are stored, so that a restart
 * forgets none, and who is refused is not told by which count.
 */
final class ContactThrottle {
  private static final Duration SPAN = Duration.ofHours(1);
  private static final int BY_EMAIL = 3;
  private static final int BY_SOURCE = 10;
  private static final int IN_ALL = 200;

  private final ContactRepository contacts;

  ContactThrottle(ContactRepository contacts) {
    this.contacts = contacts;
  }

  /**
   * @throws Refusal.Throttled beyond what is taken
   */
  void require(EmailAddress email, String source, Instant now) {
    var counts = contacts.countSince(now.minus(SPAN), email, source);
    if (counts.byEmail() >= BY_EMAIL || counts.bySource() >= BY_SOURCE || counts.all() >= IN_ALL) {
      throw new Refusal.Throttled("too many contact requests in an hour");
    }
  }
}
