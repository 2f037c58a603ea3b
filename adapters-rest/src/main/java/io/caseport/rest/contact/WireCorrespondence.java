package io.caseport.rest.contact;

import io.caseport.application.port.in.ContactDesk.Correspondence;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.rest.json.WireTime;
import java.util.List;
import java.util.Locale;

/** A contact request with all that was written. */
record WireCorrespondence(WireContact contact, List<ContactText> messages) {

  static WireCorrespondence from(Correspondence correspondence) {
    return new WireCorrespondence(
        WireContact.from(correspondence.request()),
        correspondence.messages().stream().map(ContactText::from).toList());
  }

  record ContactText(String author, String body, String timeCreated) {
    static ContactText from(ContactMessage message) {
      return new ContactText(
          message.author().name().toLowerCase(Locale.ROOT),
          message.body(),
          WireTime.format(message.createdAt()));
    }
  }
}
