package io.caseport.application.port.in;

import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.ResponsePromise;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What has happened to a case of the caller's account, and how its first answer stands.
 *
 * <p>Of what the desk knows of the case, this MUST tell the clock of the answer that was promised
 * to the customer, and nothing else: neither who works on it, nor what engineers note, relate or
 * claim.
 */
public interface CaseTimeline {
  /** How many changes are told; older ones are left out. */
  int MOST_CHANGES = 500;

  /**
   * The changes of a case that its customer may know of, newest first, at most {@value
   * #MOST_CHANGES}.
   *
   * <p>It MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller whose policies do
   * not allow {@code support:DescribeCases} and {@code support:DescribeCommunications}; with {@link
   * Refusal.PlanNotEntitled} a caller through the API whose plan does not include it; with {@link
   * Refusal.Throttled} calls beyond the account's rate; and with {@link Refusal.CaseNotFound} a
   * case that the account does not have, or that is older than 24 months.
   */
  Timeline timeline(Caller caller, CaseId caseId);

  /**
   * @param reopenableUntil until when a reply reopens the case; empty for one that is open, and for
   *     one whose time is over
   */
  record Timeline(
      List<Change> changes, ResponseClock firstResponse, Optional<Instant> reopenableUntil) {
    public Timeline {
      changes = List.copyOf(changes);
    }
  }

  /**
   * @param by the sender as messages show it: a user of the account, the account's own address
   *     where it is not known which user, or {@link CaseDesk#SIGNATURE} for the desk and the
   *     program
   * @param status where the case stood then; empty for what an older Caseport wrote
   * @param severity what the last change of the severity led to; empty for all others
   */
  record Change(
      CaseEventKind kind,
      Instant at,
      Side side,
      String by,
      Optional<CaseStatus> status,
      Optional<Severity> severity) {}

  /**
   * How the answer stands that was last promised.
   *
   * @param dueAt by when it is due, while its time runs
   * @param answeredAt when an engineer answered, or the case was resolved
   * @param promise empty where nothing is promised
   */
  record ResponseClock(
      ResponseState state,
      Optional<Instant> dueAt,
      Optional<Instant> answeredAt,
      Optional<ResponsePromise> promise) {}
}
