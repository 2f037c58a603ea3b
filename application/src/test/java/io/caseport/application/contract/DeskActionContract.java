package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.CaseLifecycle;
import io.caseport.domain.cases.CaseLifecycle.Outcome;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Every action on a case of every status leads where the table says, or is refused by it. */
public interface DeskActionContract extends DeskContract {

  @Test
  default void actions_lead_where_the_table_says_or_are_refused() {
    var ann = engineer("ann");
    for (var status : CaseStatus.values()) {
      for (var action : CaseLifecycle.allowedToDesk(status)) {
        tenants().advance(QUOTA_SPAN);
        var key = in(status, ann);
        assertThat(statusOf(key)).isEqualTo(status);
        assertThat(view(ann, key).allowed()).contains(action);
        act(ann, action, key);
        assertThat(statusOf(key))
            .as(action + " in " + status)
            .isEqualTo(
                switch (CaseLifecycle.of(action, status)) {
                  case Outcome.LeadsTo(var next) -> next;
                  case Outcome.Stays() -> status;
                  case Outcome.Refused(var why) -> throw new AssertionError(why);
                });
      }
    }
  }

  @Test
  default void what_the_table_refuses_is_refused_and_changes_nothing() {
    var ann = engineer("ann");
    for (var status : CaseStatus.values()) {
      tenants().advance(QUOTA_SPAN);
      var key = in(status, ann);
      var before = view(ann, key);
      tenants().advance(QUOTA_SPAN);
      Arrays.stream(CaseAction.values())
          .filter(CaseAction::isOfDesk)
          .filter(action -> CaseLifecycle.of(action, status) instanceof Outcome.Refused)
          .forEach(
              action -> {
                var refusal =
                    catchThrowableOfType(
                        Refusal.CaseActionNotAllowed.class, () -> act(ann, action, key));
                assertThat(refusal).as(action + " in " + status).isNotNull();
                assertThat(refusal.caseId).isEqualTo(key.id().value());
                assertThat(refusal.action).isEqualTo(action.code());
                assertThat(refusal.status).isEqualTo(status.code());
                assertThat(refusal.allowed)
                    .isEqualTo(before.allowed().stream().map(CaseAction::code).toList());
              });
      var after = view(ann, key);
      assertThat(after.deskCase().supportCase()).isEqualTo(before.deskCase().supportCase());
      assertThat(after.deskCase().handling()).isEqualTo(before.deskCase().handling());
      assertThat(after.messages()).isEqualTo(before.messages());
    }
  }

  @Test
  default void a_resolved_case_is_reopened_by_the_desk_however_long_ago_it_was() {
    var ann = engineer("ann");
    var key = in(CaseStatus.RESOLVED, ann);
    tenants().advance(Duration.ofDays(300));
    var reopened = desk().reopenCase(ann, key);
    assertThat(reopened.supportCase().status()).isEqualTo(CaseStatus.REOPENED);
    assertThat(reopened.supportCase().resolvedAt()).isEmpty();
    assertThat(queue(ann)).containsExactly(key);
  }

  @Test
  default void a_severity_is_one_of_the_plan_of_the_account() {
    var ann = engineer("ann");
    var key = opened("Printer");
    assertRefused(Refusal.NotInPlan.class, () -> desk().setSeverity(ann, key, Severity.CRITICAL));
    assertThat(described(key.id()).severity()).isEqualTo(Severity.LOW);
    DeskCase urgent = desk().setSeverity(ann, key, Severity.URGENT);
    assertThat(urgent.supportCase().severity()).isEqualTo(Severity.URGENT);
    assertThat(described(key.id()).severity()).isEqualTo(Severity.URGENT);
    tenants().setPlan(root(), SupportPlan.ENTERPRISE);
    desk().setSeverity(ann, key, Severity.CRITICAL);
    assertThat(described(key.id()).severity()).isEqualTo(Severity.CRITICAL);
  }
}
