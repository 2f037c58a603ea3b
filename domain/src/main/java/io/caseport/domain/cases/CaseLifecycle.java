package io.caseport.domain.cases;

import static io.caseport.domain.cases.CaseStatus.CUSTOMER_ACTION_COMPLETED;
import static io.caseport.domain.cases.CaseStatus.OPENED;
import static io.caseport.domain.cases.CaseStatus.PENDING_CUSTOMER_ACTION;
import static io.caseport.domain.cases.CaseStatus.REOPENED;
import static io.caseport.domain.cases.CaseStatus.RESOLVED;
import static io.caseport.domain.cases.CaseStatus.UNASSIGNED;
import static io.caseport.domain.cases.CaseStatus.WORK_IN_PROGRESS;

import io.caseport.domain.refusal.Refusal.ActionHindrance;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where each action leads from each status, or why it leads nowhere: one row for each action, one
 * column for each status, in the order of {@link CaseStatus}.
 */
public final class CaseLifecycle {
  private static final Outcome SAME = new Outcome.Stays();
  private static final Outcome EXISTS = new Outcome.Refused(ActionHindrance.EXISTS);
  private static final Outcome IS_OPEN = new Outcome.Refused(ActionHindrance.OPEN);
  private static final Outcome OVER = new Outcome.Refused(ActionHindrance.RESOLVED);
  private static final Outcome NOBODYS = new Outcome.Refused(ActionHindrance.UNCLAIMED);

  private static final Map<CaseAction, Map<CaseStatus, Outcome>> TABLE =
      new EnumMap<>(CaseAction.class);

  static {
    row(CaseAction.CUSTOMER_OPEN, EXISTS, EXISTS, EXISTS, EXISTS, EXISTS, EXISTS, EXISTS);
    row(
        CaseAction.CUSTOMER_REPLY,
        SAME,
        SAME,
        SAME,
        to(CUSTOMER_ACTION_COMPLETED),
        SAME,
        SAME,
        to(REOPENED));
    row(CaseAction.CUSTOMER_RESOLVE, toEach(RESOLVED, SAME));
    row(CaseAction.CLAIM, to(OPENED), SAME, SAME, SAME, SAME, SAME, OVER);
    row(CaseAction.RELEASE, NOBODYS, to(UNASSIGNED), to(UNASSIGNED), SAME, SAME, SAME, OVER);
    row(CaseAction.START_WORK, toEach(WORK_IN_PROGRESS, OVER));
    row(
        CaseAction.REPLY,
        to(WORK_IN_PROGRESS),
        to(WORK_IN_PROGRESS),
        SAME,
        SAME,
        to(WORK_IN_PROGRESS),
        to(WORK_IN_PROGRESS),
        OVER);
    row(CaseAction.ASK_CUSTOMER, toEach(PENDING_CUSTOMER_ACTION, OVER));
    row(CaseAction.ADD_NOTE, SAME, SAME, SAME, SAME, SAME, SAME, SAME);
    row(CaseAction.RESOLVE, toEach(RESOLVED, OVER));
    row(CaseAction.REOPEN, IS_OPEN, IS_OPEN, IS_OPEN, IS_OPEN, IS_OPEN, IS_OPEN, to(REOPENED));
    row(CaseAction.SET_SEVERITY, SAME, SAME, SAME, SAME, SAME, SAME, OVER);
    row(CaseAction.RELATE, SAME, SAME, SAME, SAME, SAME, SAME, SAME);
    row(CaseAction.MERGE, toEach(RESOLVED, OVER));
  }

  private CaseLifecycle() {}

  private static Outcome to(CaseStatus status) {
    return new Outcome.LeadsTo(status);
  }

  /** The same for all that are open, and another for what is resolved. */
  private static Outcome[] toEach(CaseStatus status, Outcome ofResolved) {
    var outcomes = new Outcome[CaseStatus.values().length];
    Arrays.fill(outcomes, to(status));
    outcomes[outcomes.length - 1] = ofResolved;
    return outcomes;
  }

  private static void row(CaseAction action, Outcome... ofEachStatus) {
    var statuses = CaseStatus.values();
    var row = new EnumMap<CaseStatus, Outcome>(CaseStatus.class);
    for (int i = 0; i < statuses.length; i++) {
      row.put(statuses[i], ofEachStatus[i]);
    }
    TABLE.put(action, row);
  }

  public static Outcome of(CaseAction action, CaseStatus status) {
    return Objects.requireNonNull(Objects.requireNonNull(TABLE.get(action)).get(status));
  }

  /** What the desk can do with a case of that status, in the order of {@link CaseAction}. */
  public static List<CaseAction> allowedToDesk(CaseStatus status) {
    return allowed(status).stream().filter(CaseAction::isOfDesk).toList();
  }

  static List<CaseAction> allowed(CaseStatus status) {
    return Arrays.stream(CaseAction.values())
        .filter(action -> !(of(action, status) instanceof Outcome.Refused))
        .toList();
  }

  /** What comes of an action. */
  public sealed interface Outcome {
    record LeadsTo(CaseStatus status) implements Outcome {}

    /** The action is done, and the status is what it was. */
    record Stays() implements Outcome {}

    record Refused(ActionHindrance why) implements Outcome {}
  }
}
