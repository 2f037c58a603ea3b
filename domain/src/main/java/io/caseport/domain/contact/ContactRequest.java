package io.caseport.domain.contact;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What somebody asks who cannot sign in. Nothing of what they say of themselves is proved.
 *
 * @param messages how many there are, the first included
 * @param version grows with every change, so that a stale one can be told
 */
public record ContactRequest(
    ContactId id,
    Requester requester,
    ContactTopic topic,
    String subject,
    LanguageCode language,
    ContactStatus status,
    Optional<Conversion> conversion,
    Instant createdAt,
    Instant changedAt,
    int messages,
    long version) {

  /** Then whoever asks has to make a new request; the desk can still answer. */
  public static final int MOST_MESSAGES = 100;

  /** How long a request is kept after its last change, unless it waits for the desk. */
  public static final int KEPT_MONTHS = 24;

  /**
   * Who asks, in their own words.
   *
   * @param account the ID or alias of an account that may be theirs
   * @param source where the request came from, in no more detail than one line of the internet
   */
  public record Requester(
      String name,
      EmailAddress email,
      Optional<String> account,
      Optional<String> phone,
      String source) {}

  /**
   * The case that it has become.
   *
   * @param verification how it was found out that the requester speaks for the account
   * @param by the ARN of who did
   */
  public record Conversion(AccountId account, CaseId caseId, String verification, String by) {}

  /** Requests that were over at this moment can be removed at {@code now}. */
  public static Instant keptSince(Instant now) {
    return now.atOffset(ZoneOffset.UTC).minusMonths(KEPT_MONTHS).toInstant();
  }

  /** The request after a message of the desk. */
  public ContactRequest answered(Instant now) {
    return changed(requireGoingOn(ContactStatus.ANSWERED), conversion, now, messages + 1);
  }

  /**
   * The request after another message of the requester.
   *
   * @throws Refusal.QuotaExceeded if it has {@link #MOST_MESSAGES}
   */
  public ContactRequest written(Instant now) {
    if (messages >= MOST_MESSAGES) {
      throw new Refusal.QuotaExceeded("MessagesPerContactRequest", MOST_MESSAGES);
    }
    return changed(requireGoingOn(ContactStatus.OPEN), conversion, now, messages + 1);
  }

  public ContactRequest close(Instant now) {
    return changed(requireGoingOn(ContactStatus.CLOSED), conversion, now, messages);
  }

  public ContactRequest convert(Conversion to, Instant now) {
    return changed(requireGoingOn(ContactStatus.CONVERTED), Optional.of(to), now, messages);
  }

  /**
   * @throws Refusal.ContactRequestOver if it is closed, or a case by now
   */
  private ContactStatus requireGoingOn(ContactStatus next) {
    if (status.isOver()) {
      throw new Refusal.ContactRequestOver(id.value(), status.code());
    }
    return next;
  }

  private ContactRequest changed(
      ContactStatus newStatus, Optional<Conversion> to, Instant now, int newMessages) {
    return new ContactRequest(
        id,
        requester,
        topic,
        subject,
        language,
        newStatus,
        to,
        createdAt,
        now,
        newMessages,
        version + 1);
  }
}
