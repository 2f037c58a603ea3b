package io.caseport.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.cases.CaseLifecycle.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every action in every status, from one table that is written by hand. */
class CaseLifecycleTest {
  /**
   * Columns: unassigned, opened, work in progress, pending customer action, customer action
   * completed, reopened, resolved; in them the status that it leads to by its initials, a dot where
   * it stays, or why it is refused.
   */
  private static final String EXPECTED =
      """
      CUSTOMER_OPEN    EXISTS    EXISTS EXISTS EXISTS EXISTS EXISTS EXISTS
      CUSTOMER_REPLY   .         .      .      CAC    .      .      RE
      CUSTOMER_RESOLVE R         R      R      R      R      R      .
      CLAIM            O         .      .      .      .      .      RESOLVED
      RELEASE          UNCLAIMED U      U      .      .      .      RESOLVED
      START_WORK       WIP       WIP    WIP    WIP    WIP    WIP    RESOLVED
      REPLY            WIP       WIP    .      .      WIP    WIP    RESOLVED
      ASK_CUSTOMER     PCA       PCA    PCA    PCA    PCA    PCA    RESOLVED
      ADD_NOTE         .         .      .      .      .      .      .
      RESOLVE          R         R      R      R      R      R      RESOLVED
      REOPEN           OPEN      OPEN   OPEN   OPEN   OPEN   OPEN   RE
      SET_SEVERITY     .         .      .      .      .      .      RESOLVED
      RELATE           .         .      .      .      .      .      .
      MERGE            R         R      R      R      R      R      RESOLVED
      """;

  @Test
  void every_action_in_every_status_leads_where_it_should_or_is_refused() {
    var actions = EnumSet.noneOf(CaseAction.class);
    for (var line : EXPECTED.lines().toList()) {
      var cells = List.of(line.trim().split(" +"));
      var action = CaseAction.valueOf(cells.getFirst());
      actions.add(action);
      var row = new ArrayList<String>();
      for (var status : CaseStatus.values()) {
        row.add(cell(CaseLifecycle.of(action, status)));
      }
      assertThat(row).as(action.name()).isEqualTo(cells.subList(1, cells.size()));
    }
    assertThat(actions).containsExactly(CaseAction.values());
  }

  private static String cell(Outcome outcome) {
    return switch (outcome) {
      case Outcome.LeadsTo(var status) -> initials(status);
      case Outcome.Stays() -> ".";
      case Outcome.Refused(var why) -> why.name();
    };
  }

  private static String initials(CaseStatus status) {
    return switch (status) {
      case UNASSIGNED -> "U";
      case OPENED -> "O";
      case WORK_IN_PROGRESS -> "WIP";
      case PENDING_CUSTOMER_ACTION -> "PCA";
      case CUSTOMER_ACTION_COMPLETED -> "CAC";
      case REOPENED -> "RE";
      case RESOLVED -> "R";
    };
  }

  @Test
  void the_desk_is_told_what_it_can_do() {
    assertThat(CaseLifecycle.allowedToDesk(CaseStatus.RESOLVED))
        .containsExactly(CaseAction.ADD_NOTE, CaseAction.REOPEN, CaseAction.RELATE);
    assertThat(CaseLifecycle.allowedToDesk(CaseStatus.UNASSIGNED))
        .containsExactlyElementsOf(
            Arrays.stream(CaseAction.values())
                .filter(CaseAction::isOfDesk)
                .filter(action -> action != CaseAction.RELEASE && action != CaseAction.REOPEN)
                .toList());
  }
}
