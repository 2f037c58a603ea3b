package io.caseport.application.contact;

import io.caseport.application.port.out.ContactRepository;
import io.caseport.domain.cases.Redaction;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactMessage.Author;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;

/** What requesters write later, as part of the caller's work. */
public final class RequesterReplies {
  private final ContactRepository contacts;

  public RequesterReplies(ContactRepository contacts) {
    this.contacts = contacts;
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
