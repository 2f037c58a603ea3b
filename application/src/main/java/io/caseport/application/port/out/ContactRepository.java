package io.caseport.application.port.out;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.contact.ContactStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Contact requests with their correspondence. Moments MUST be kept to the millisecond. A request
 * that has become a case MUST go with the account of the case when that is erased.
 */
public interface ContactRepository {

  /**
   * @throws StoreFailure.IdentifierTaken if the id is taken
   */
  void add(ContactRequest request, ContactMessage first);

  Optional<ContactRequest> find(ContactId id);

  /**
   * Puts the request in place of the one whose version is one less.
   *
   * @throws StoreFailure.Stale if the stored version is another
   */
  void replace(ContactRequest changed);

  /**
   * As {@link #replace(ContactRequest)}, and adds a message.
   *
   * @throws StoreFailure.Stale if the stored version is another
   */
  void replace(ContactRequest changed, ContactMessage added);

  /** All messages of a request, in their order. */
  List<ContactMessage> messages(ContactId id);

  /**
   * Up to {@code limit} requests in that state, by creation and then by id, oldest first, from the
   * first behind {@code after}.
   */
  List<ContactRequest> list(ContactStatus status, Optional<ContactPosition> after, int limit);

  /** How many were made at {@code since} or later; addresses without regard to case. */
  Counts countSince(Instant since, EmailAddress email, String source);

  /**
   * Removes up to {@code limit} requests that do not wait for the desk, and were not changed since
   * before {@code moment}, with their messages, their reply addresses and their mails; returns how
   * many.
   */
  int removeOver(Instant moment, int limit);

  /** Where a page ended. */
  record ContactPosition(Instant createdAt, ContactId id) {}

  record Counts(int byEmail, int bySource, int all) {}
}
