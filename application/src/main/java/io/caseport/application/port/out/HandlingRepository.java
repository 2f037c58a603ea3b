package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.QueuePosition;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the desk knows of cases, one for each case, which goes with it. Moments MUST be kept to the
 * millisecond. Of all this, customers are told what {@code CaseTimeline} says, and nothing else.
 */
public interface HandlingRepository extends PromisedAnswers {

  /**
   * @throws StoreFailure.IdentifierTaken if there is one of the case; then or at the end of the
   *     work
   */
  void add(CaseHandling handling);

  /**
   * Puts the handling in place of the one whose version is one less.
   *
   * @throws StoreFailure.Stale if the stored version is another
   */
  void replace(CaseHandling changed);

  Optional<CaseHandling> find(CaseKey key);

  /**
   * The open cases of open accounts that the filter lets through, by their positions, from the
   * first behind {@code after}.
   *
   * @param createdSince leaves out cases that were created before
   */
  List<Queued> queue(
      QueueFilter filter, Instant createdSince, Optional<QueuePosition> after, int limit);

  /**
   * The cases of that number, of open accounts, by account. They MUST be found without asking for
   * each account apart.
   *
   * @param createdSince leaves out cases that were created before
   */
  List<CaseKey> numbered(DisplayId number, Instant createdSince, int limit);

  /** Up to {@code limit} cases of which something is due at {@code now}, the longest due first. */
  List<CaseKey> due(Instant now, int limit);

  /** Notes that the cases have to do with each other; those that already do stay as they are. */
  void relate(CaseKey one, CaseId other);

  /** The cases that have to do with it. */
  Set<CaseId> related(CaseKey key);

  record Queued(SupportCase supportCase, AccountName accountName, CaseHandling handling) {}

  /** What is empty lets all through. */
  record QueueFilter(
      Assignee assignee,
      Optional<AccountId> account,
      Optional<CaseStatus> status,
      Optional<IssueType> issueType,
      Optional<String> serviceCode,
      Optional<LanguageCode> language,
      Optional<Severity> severity,
      Optional<Late> late) {

    public static final QueueFilter ALL =
        new QueueFilter(
            new Assignee.Any(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** Cases whose time for an answer runs, and which at the moment are at least so late. */
  record Late(Lateness atLeast, Instant now) {}

  /** Who has claimed a case. */
  sealed interface Assignee {
    record Any() implements Assignee {}

    record Nobody() implements Assignee {}

    record One(UniqueId engineer) implements Assignee {}
  }
}
