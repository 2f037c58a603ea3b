package io.caseport.rest.contact;

import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.contact.ContactRequest.Conversion;
import io.caseport.rest.json.WireTime;
import org.jspecify.annotations.Nullable;

/** A contact request as engineers get it. */
record WireContact(
    String contactId,
    String name,
    String email,
    @Nullable String claimedAccount,
    @Nullable String phone,
    String topic,
    String subject,
    String language,
    String status,
    String timeCreated,
    String timeChanged,
    @Nullable String accountId,
    @Nullable String caseId,
    @Nullable String verification,
    @Nullable String convertedBy) {

  static WireContact from(ContactRequest request) {
    var requester = request.requester();
    return new WireContact(
        request.id().value(),
        requester.name(),
        requester.email().value(),
        requester.account().orElse(null),
        requester.phone().orElse(null),
        request.topic().code(),
        request.subject(),
        request.language().value(),
        request.status().code(),
        WireTime.format(request.createdAt()),
        WireTime.format(request.changedAt()),
        request.conversion().map(to -> to.account().value()).orElse(null),
        request.conversion().map(to -> to.caseId().value()).orElse(null),
        request.conversion().map(Conversion::verification).orElse(null),
        request.conversion().map(Conversion::by).orElse(null));
  }
}
