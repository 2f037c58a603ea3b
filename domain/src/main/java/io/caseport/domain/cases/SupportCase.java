package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;
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

  /** The case after its customer called it resolved; a resolved case stays as it is. */
  public SupportCase resolve(Instant now) {
    return isResolved()
        ? this
        : changed(CaseStatus.RESOLVED, Optional.of(now), communications, ccEmailAddresses);
  }

  /**
   * The case after a message of its customer: a resolved one is taken up again, and one that waited
   * for the customer waits no longer. Whom the message is copied to gets copies from then on.
   *
   * @throws Refusal.InvalidArgument if these would be more than {@link #MOST_CC_ADDRESSES}
   * @throws Refusal.CaseNotReopenable if it was resolved more than {@link #REOPENABLE_FOR} ago
   */
  public SupportCase customerReplied(List<String> copiedTo, Instant now) {
    return changed(statusAfterReply(now), Optional.empty(), communications + 1, joined(copiedTo));
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

  private CaseStatus statusAfterReply(Instant now) {
    return switch (status) {
      case RESOLVED -> reopened(now);
      case PENDING_CUSTOMER_ACTION -> CaseStatus.CUSTOMER_ACTION_COMPLETED;
      case UNASSIGNED, OPENED, WORK_IN_PROGRESS, CUSTOMER_ACTION_COMPLETED, REOPENED -> status;
    };
  }

  private CaseStatus reopened(Instant now) {
    var since = resolvedAt.orElse(createdAt);
    if (since.plus(REOPENABLE_FOR).isBefore(now)) {
      throw new Refusal.CaseNotReopenable(id.value(), since, (int) REOPENABLE_FOR.toDays());
    }
    return CaseStatus.REOPENED;
  }

  private SupportCase changed(
      CaseStatus newStatus, Optional<Instant> newResolvedAt, int messages, List<String> cc) {
    return new SupportCase(
        accountId,
        id,
        displayId,
        subject,
        topic,
        severity,
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
