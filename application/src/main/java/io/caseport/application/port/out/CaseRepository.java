package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cases and the communications on them. Case ids and display ids MUST be unique in their account.
 * Moments MUST be kept to the millisecond. Reading a row that is not what was written MUST be
 * refused with {@link StoreFailure.Damaged}.
 */
public interface CaseRepository {

  /**
   * Adds a case with its first communication.
   *
   * @throws StoreFailure.IdentifierTaken if the id or display id is taken
   */
  void add(SupportCase opened, Communication first);

  /**
   * Puts the case in place of the one whose version is one less.
   *
   * @throws StoreFailure.Stale if the stored version is another
   */
  void replace(SupportCase changed);

  /**
   * As {@link #replace}, and adds a communication.
   *
   * @throws StoreFailure.Stale if the stored version is another
   */
  void replace(SupportCase changed, Communication added);

  Optional<SupportCase> find(AccountId account, CaseId id);

  /**
   * The cases that the filter lets through, by creation and then by id, newest first, from the
   * first behind {@code after}.
   */
  List<SupportCase> list(
      AccountId account, CaseFilter filter, Optional<CasePosition> after, int limit);

  /** How many cases the account has created at {@code since} or later. */
  int countCreatedSince(AccountId account, Instant since);

  /**
   * The newest communications that each of these cases of one account counts, newest first, up to
   * {@code each} of one case. What was added since a case was read MUST be left out.
   */
  Map<CaseId, List<Communication>> recentCommunications(Collection<SupportCase> cases, int each);

  /**
   * Communications of a case, newest first: those with a smaller number than {@code before}, or
   * from the newest on where it is empty.
   */
  List<Communication> communications(
      AccountId account, CaseId id, TimeSpan created, Optional<Integer> before, int limit);

  /**
   * When the oldest case of each account was created, for up to {@code limit} accounts by id, from
   * the first behind {@code after}. Accounts without cases are among them.
   */
  List<OldestCase> oldestCases(Optional<AccountId> after, int limit);

  /**
   * Removes up to {@code limit} of the account's cases that were created before {@code moment},
   * oldest first, each with its communications and with those of their files that no other case
   * carries; returns how many. Damaged ones MUST go like others. Several may remove at once.
   */
  int removeCreatedBefore(AccountId account, Instant moment, int limit);

  /** Which cases to list; an empty {@code ids} or {@code language} lets all through. */
  record CaseFilter(
      Set<CaseId> ids,
      Optional<DisplayId> displayId,
      TimeSpan created,
      boolean includeResolved,
      Optional<LanguageCode> language) {}

  /** Empty for an account without cases. */
  record OldestCase(AccountId account, Optional<Instant> createdAt) {}

  /** Where a page ended. */
  record CasePosition(Instant createdAt, CaseId id) {}

  /** From one moment to another, both included; empty is unbounded. */
  record TimeSpan(Optional<Instant> from, Optional<Instant> to) {
    public static TimeSpan always() {
      return new TimeSpan(Optional.empty(), Optional.empty());
    }

    public boolean contains(Instant moment) {
      return from.map(start -> !moment.isBefore(start)).orElse(true)
          && to.map(end -> !moment.isAfter(end)).orElse(true);
    }
  }
}
