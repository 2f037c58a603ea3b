package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseLifecycle.Outcome.LeadsTo;
import io.caseport.domain.cases.CaseLifecycle.Outcome.Refused;
import io.caseport.domain.cases.CaseLifecycle.Outcome.Stays;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A customer's problem from the first message to its resolution. {@code communications} counts the
 * messages on it; {@code version} grows with every change, so that a stale one can be told.
 */
public record SupportCase(
    AccountId accountId,
    CaseId id,
    DisplayId displayId,
    String subject,
    CaseTopic topic,
    Severity severity,
    LanguageCode language,
    String submittedBy,
    List<String> ccEmailAddresses,
    CaseStatus status,
    Instant createdAt,
    Optional<Instant> resolvedAt,
    int communications,
    long version) {

  /** How long after its resolution a reply takes a case up again. */
  public static final Duration REOPENABLE_FOR = Duration.ofDays(14);

  /** How many addresses get copies of what is written on a case, at most. */
  public static final int MOST_CC_ADDRESSES = 50;

  /** How long after its creation a case can be seen. */
  public static final int VISIBLE_MONTHS = 24;

  public SupportCase {
    ccEmailAddresses = List.copyOf(ccEmailAddresses);
  }

  /** Cases created before this moment are out of sight at {@code now}. */
  public static Instant visibleSince(Instant now) {
    return now.atOffset(ZoneOffset.UTC).minusMonths(VISIBLE_MONTHS).toInstant();
  }

  public boolean isResolved() {
    return status == CaseStatus.RESOLVED;
  }

  public CaseKey key() {
    return new CaseKey(accountId, id);
  }

  /**
   * The case after something was done with it that leaves no message; the same case if that leaves
   * its status as it is.
   *
   * @throws Refusal.CaseActionNotAllowed if it cannot be done as the case stands
   */
  public SupportCase after(CaseAction action, Instant now) {
    var next = statusAfter(action);
    return next == status
        ? this
        : changed(next, severity, resolvedAt(next, now), communications, ccEmailAddresses);
  }

  /** As {@link #after}, with a message of the desk that the customer reads. */
  public SupportCase answered(CaseAction action, Instant now) {
    var next = statusAfter(action);
    return changed(next, severity, resolvedAt(next, now), communications + 1, ccEmailAddresses);
  }

  /**
   * @throws Refusal.CaseActionNotAllowed if it is resolved
   */
  public SupportCase withSeverity(Severity other) {
    var next = statusAfter(CaseAction.SET_SEVERITY);
    return other == severity
        ? this
        : changed(next, other, resolvedAt, communications, ccEmailAddresses);
  }

  private Optional<Instant> resolvedAt(CaseStatus next, Instant now) {
    return next == CaseStatus.RESOLVED ? Optional.of(resolvedAt.orElse(now)) : Optional.empty();
  }

  private CaseStatus statusAfter(CaseAction action) {
    return switch (CaseLifecycle.of(action, status)) {
      case LeadsTo(var next) -> next;
      case Stays() -> status;
      case Refused(var why) -> throw notAllowed(action, why);
    };
  }

  /** Says that something cannot be done with the case, and what can be done instead. */
  public Refusal.CaseActionNotAllowed notAllowed(CaseAction action, Refusal.ActionHindrance why) {
    return new Refusal.CaseActionNotAllowed(
        id.value(),
        action.code(),
        status.code(),
        why,
        CaseLifecycle.allowed(status).stream()
            .filter(other -> other.isOfDesk() == action.isOfDesk())
            .map(CaseAction::code)
            .toList());
  }

  /** The case after its customer called it resolved; a resolved case stays as it is. */
  public SupportCase resolve(Instant now) {
    return after(CaseAction.CUSTOMER_RESOLVE, now);
  }

  /**
   * The case after a message of its customer: a resolved one is taken up again, and one that waited
   * for the customer waits no longer. Whom the message is copied to gets copies from then on.
   *
   * @throws Refusal.InvalidArgument if these would be more than {@link #MOST_CC_ADDRESSES}
   * @throws Refusal.CaseNotReopenable if it was resolved more than {@link #REOPENABLE_FOR} ago
   */
  public SupportCase customerReplied(List<String> copiedTo, Instant now) {
    if (isResolved()) {
      requireReopenable(now);
    }
    return changed(
        statusAfter(CaseAction.CUSTOMER_REPLY),
        severity,
        Optional.empty(),
        communications + 1,
        joined(copiedTo));
  }

  private List<String> joined(List<String> copiedTo) {
    var joined = Stream.concat(ccEmailAddresses.stream(), copiedTo.stream()).distinct().toList();
    if (joined.size() > MOST_CC_ADDRESSES) {
      throw new Refusal.InvalidArgument(
          "ccEmailAddresses",
          String.join(", ", copiedTo),
          "Case must not be copied to more than " + MOST_CC_ADDRESSES + " addresses");
    }
    return joined;
  }

  /** Until when a reply takes the case up again; empty for one that is not resolved. */
  public Optional<Instant> reopenableUntil() {
    return isResolved()
        ? Optional.of(resolvedAt.orElse(createdAt).plus(REOPENABLE_FOR))
        : Optional.empty();
  }

  private void requireReopenable(Instant now) {
    var since = resolvedAt.orElse(createdAt);
    if (since.plus(REOPENABLE_FOR).isBefore(now)) {
      throw new Refusal.CaseNotReopenable(id.value(), since, (int) REOPENABLE_FOR.toDays());
    }
  }

  private SupportCase changed(
      CaseStatus newStatus,
      Severity newSeverity,
      Optional<Instant> newResolvedAt,
      int messages,
      List<String> cc) {
    return new SupportCase(
        accountId,
        id,
        displayId,
        subject,
        topic,
        newSeverity,
        language,
        submittedBy,
        cc,
        newStatus,
        createdAt,
        newResolvedAt,
        messages,
        version + 1);
  }
}
