package io.caseport.application.contact;

import io.caseport.application.port.out.ContactRepository;
import io.caseport.domain.cases.Redaction;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactMessage.Author;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;

/** What requesters write later, as part of the caller's work. */
public final class RequesterReplies {
  private final ContactRepository contacts;

  public RequesterReplies(ContactRepository contacts) {
    this.contacts = contacts;
  }

  /** The thread that answers to one belong to: a request that has become a case goes on as that. */
  public MailThread goingOn(MailThread thread) {
    return switch (thread) {
      case MailThread.OfCase ofCase -> ofCase;
      case MailThread.OfContact(var id) ->
          contacts
              .find(id)
              .flatMap(ContactRequest::conversion)
              .<MailThread>map(to -> new MailThread.OfCase(to.account(), to.caseId()))
              .orElse(thread);
    };
  }

  /**
   * @throws Refusal.ContactRequestNotFound if it is gone
   * @throws Refusal.ContactRequestOver if it is closed
   */
  public void add(ContactId id, String text, Instant now) {
    var request =
        contacts.find(id).orElseThrow(() -> new Refusal.ContactRequestNotFound(id.value()));
    var written = request.written(now);
    contacts.replace(
        written,
        new ContactMessage(id, written.messages(), Author.REQUESTER, Redaction.of(text), now));
  }
}
