package io.caseport.application.contact;

import io.caseport.application.mail.MailText;
import io.caseport.application.port.out.OutgoingMails;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.mail.OutgoingMail;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The mails that requesters get, as part of the caller's work. */
public final class ContactMails {
  private final OutgoingMails mails;
  private final RandomGenerator random;

  public ContactMails(OutgoingMails mails, RandomGenerator random) {
    this.mails = mails;
    this.random = random;
  }

  /** Repeats nothing: whoever gets it may not be who has written. */
  void confirm(ContactRequest request, Instant now) {
    var values =
        Map.of(
            "reference", request.id().value(),
            "topic", request.topic().nameIn(request.language()));
    add(request, "", MailText.CONTACT_RECEIVED.fill(request.language(), values), now);
  }

  void answer(ContactRequest request, ContactMessage answer, Instant now) {
    var values =
        Map.of(
            "reference", request.id().value(),
            "subject", request.subject(),
            "message", answer.body());
    add(
        request,
        Integer.toString(answer.number()),
        MailText.CONTACT_ANSWERED.fill(request.language(), values),
        now);
  }

  private void add(ContactRequest request, String name, MailText.Filled filled, Instant now) {
    mails.add(
        new OutgoingMail(
            new UUID(random.nextLong(), random.nextLong()),
            new MailThread.OfContact(request.id()),
            name,
            request.requester().email(),
            request.language(),
            filled.subject(),
            filled.text(),
            now));
  }
}
