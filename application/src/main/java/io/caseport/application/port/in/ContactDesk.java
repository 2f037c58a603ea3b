package io.caseport.application.port.in;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.domain.refusal.Refusal;
import java.util.List;

/**
 * Where engineers work on contact requests.
 *
 * <p>Every method MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller who is no
 * engineer, or whose policies do not allow {@code desk:} and the operation's name; with {@link
 * Refusal.ContactRequestNotFound} a request that there is not; with {@link
 * Refusal.ContactRequestOver} a change of one that is closed or has become a case. A refused call
 * MUST change nothing.
 */
public interface ContactDesk {

  /** The requests in that state, those that came first first. */
  Page<ContactRequest> listContactRequests(Caller caller, ContactStatus status, PageRequest page);

  Correspondence getContactRequest(Caller caller, ContactId id);

  /**
   * Writes to the requester by mail, without the secrets in the text.
   *
   * @throws Refusal.MailIsOff if no mail is sent
   */
  ContactRequest answerContactRequest(Caller caller, ContactId id, String message);

  /** Ends it without an answer, such as for spam. */
  ContactRequest closeContactRequest(Caller caller, ContactId id);

  /**
   * Makes a case of the account from the request: it carries the correspondence, and is copied to
   * the requester, whose answers go to it from now on.
   *
   * @throws Refusal.InvalidArgument if there is no such account
   * @throws Refusal.AccountNotFit if it is closed
   */
  ContactRequest convertContactRequest(Caller caller, ContactId id, Conversion conversion);

  /**
   * @param verification how it was found out that the requester speaks for the account
   */
  record Conversion(AccountId account, String verification) {}

  record Correspondence(ContactRequest request, List<ContactMessage> messages) {
    public Correspondence {
      messages = List.copyOf(messages);
    }
  }
}
