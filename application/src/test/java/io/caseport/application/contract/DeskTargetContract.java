package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.desk.ResponseTarget;
import io.caseport.domain.desk.ResponseTarget.Run;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.plan.SupportPlan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * How soon the desk is to answer. Business promises 1 hour for urgent cases and 4 for high ones.
 */
public interface DeskTargetContract extends DeskContract {
  Duration HOUR = Duration.ofHours(1);
  Duration MOMENT = Duration.ofMillis(1);

  private CaseHandling handling(Caller engineer, CaseKey key) {
    return view(engineer, key).deskCase().handling();
  }

  private Optional<Instant> respondBy(Caller engineer, CaseKey key) {
    return handling(engineer, key).target().flatMap(ResponseTarget::running).map(Run::respondBy);
  }

  private ResponseState state(Caller engineer, CaseKey key) {
    return view(engineer, key).deskCase().response();
  }

  @Test
  default void an_answer_is_at_risk_after_three_quarters_of_its_time_and_overdue_after_all() {
    var ann = engineer("ann");
    var key = openedWith("urgent");
    assertThat(respondBy(ann, key)).contains(tenants().now().plus(HOUR));
    assertThat(state(ann, key)).isEqualTo(ResponseState.ON_TIME);
    tenants().advance(Duration.ofMinutes(45).minus(MOMENT));
    assertThat(state(ann, key)).isEqualTo(ResponseState.ON_TIME);
    tenants().advance(MOMENT);
    assertThat(state(ann, key)).isEqualTo(ResponseState.AT_RISK);
    tenants().advance(Duration.ofMinutes(15));
    assertThat(state(ann, key)).isEqualTo(ResponseState.AT_RISK);
    tenants().advance(MOMENT);
    assertThat(state(ann, key)).isEqualTo(ResponseState.OVERDUE);
    keep(ann, key, "Sorry");
    assertThat(state(ann, key)).isEqualTo(ResponseState.MISSED);
  }

  @Test
  default void the_first_answer_or_the_resolution_ends_the_time() {
    var ann = engineer("ann");
    var answered = openedWith("urgent");
    var resolved = openedWith("urgent");
    tenants().advance(HOUR);
    keep(ann, answered, "An answer");
    cases().resolveCase(root(), resolved.id());
    tenants().advance(HOUR);
    for (var key : List.of(answered, resolved)) {
      assertThat(state(ann, key)).isEqualTo(ResponseState.MET);
      assertThat(respondBy(ann, key)).isEmpty();
    }
    assertThat(handling(ann, answered).firstResponseAt()).contains(tenants().now().minus(HOUR));
    assertThat(handling(ann, resolved).firstResponseAt()).isEmpty();
  }

  @Test
  default void claiming_working_and_noting_are_no_answer() {
    var ann = engineer("ann");
    var key = openedWith("urgent");
    var respondBy = respondBy(ann, key);
    tenants().advance(Duration.ofMinutes(10));
    desk().startWork(ann, key);
    desk().addNote(ann, key, "Soon");
    desk().releaseCase(ann, key);
    answerAsCustomer(key, "Anybody?");
    assertThat(respondBy(ann, key)).isEqualTo(respondBy);
  }

  @Test
  default void the_time_stands_still_while_the_customer_is_asked() {
    var ann = engineer("ann");
    var key = openedWith("urgent");
    tenants().advance(Duration.ofMinutes(20));
    ask(ann, key, "Which one?");
    assertThat(state(ann, key)).isEqualTo(ResponseState.PAUSED);
    tenants().advance(Duration.ofDays(3));
    assertThat(state(ann, key)).isEqualTo(ResponseState.PAUSED);
    answerAsCustomer(key, "That one");
    assertThat(respondBy(ann, key)).contains(tenants().now().plus(Duration.ofMinutes(40)));
    tenants().advance(Duration.ofMinutes(30));
    assertThat(state(ann, key)).isEqualTo(ResponseState.AT_RISK);
    ask(ann, key, "And which other one?");
    tenants().advance(Duration.ofDays(3));
    desk().startWork(ann, key);
    assertThat(respondBy(ann, key)).contains(tenants().now().plus(Duration.ofMinutes(10)));
    assertThat(state(ann, key)).isEqualTo(ResponseState.AT_RISK);
  }

  @Test
  default void another_severity_is_another_time_from_the_same_moment() {
    var ann = engineer("ann");
    var key = openedWith("urgent");
    var opened = tenants().now();
    tenants().advance(Duration.ofMinutes(30));
    desk().setSeverity(ann, key, Severity.HIGH);
    assertThat(respondBy(ann, key)).contains(opened.plus(HOUR.multipliedBy(4)));
    tenants().advance(HOUR);
    ask(ann, key, "Which one?");
    tenants().advance(HOUR);
    desk().setSeverity(ann, key, Severity.URGENT);
    assertThat(state(ann, key)).isEqualTo(ResponseState.PAUSED);
    answerAsCustomer(key, "That one");
    tenants().advance(MOMENT);
    assertThat(state(ann, key)).isEqualTo(ResponseState.OVERDUE);
  }

  @Test
  default void an_answer_is_late_by_what_is_promised_when_it_comes() {
    var ann = engineer("ann");
    var key = openedWith("urgent");
    tenants().advance(HOUR.multipliedBy(2));
    assertThat(state(ann, key)).isEqualTo(ResponseState.OVERDUE);
    desk().setSeverity(ann, key, Severity.HIGH);
    assertThat(state(ann, key)).isEqualTo(ResponseState.ON_TIME);
    keep(ann, key, "An answer");
    assertThat(state(ann, key)).isEqualTo(ResponseState.MET);
  }

  @Test
  default void another_severity_promises_nothing_anew_once_the_answer_is_given() {
    var ann = engineer("ann");
    var answered = openedWith("high");
    keep(ann, answered, "An answer");
    var question = in(CaseStatus.REOPENED, ann);
    desk().resolveCase(ann, question);
    tenants().setPlan(root(), SupportPlan.BASIC);
    desk().reopenCase(ann, question);
    keep(ann, question, "Nothing was promised");
    desk().setSeverity(ann, answered, Severity.LOW);
    assertThat(state(ann, answered)).isEqualTo(ResponseState.MET);
    tenants().setPlan(root(), SupportPlan.BUSINESS);
    desk().setSeverity(ann, question, Severity.URGENT);
    assertThat(state(ann, question)).isEqualTo(ResponseState.NONE);
  }

  @Test
  default void a_case_that_is_reopened_has_a_new_time() {
    var ann = engineer("ann");
    var key = openedWith("urgent");
    desk().reply(ann, reply(key, "Done", AfterReply.RESOLVE));
    tenants().advance(Duration.ofDays(1));
    answerAsCustomer(key, "No");
    assertThat(respondBy(ann, key)).contains(tenants().now().plus(HOUR));
    keep(ann, key, "Then so");
    assertThat(respondBy(ann, key)).isEmpty();
    assertThat(handling(ann, key).firstResponseAt().orElseThrow())
        .isEqualTo(tenants().now().minus(Duration.ofDays(1)));
    desk().resolveCase(ann, key);
    desk().reopenCase(ann, key);
    assertThat(respondBy(ann, key)).contains(tenants().now().plus(HOUR));
  }

  @Test
  default void another_plan_changes_no_time_that_was_promised() {
    var ann = engineer("ann");
    var key = openedWith("low");
    var promised = respondBy(ann, key);
    tenants().setPlan(root(), SupportPlan.BASIC);
    assertThat(respondBy(ann, key)).isEqualTo(promised);
    tenants().advance(MOMENT);
    desk().claimCase(ann, key, false);
    assertThat(respondBy(ann, key)).isEqualTo(promised);
  }

  @Test
  default void developers_are_promised_hours_of_business() {
    var ann = engineer("ann");
    tenants().advance(untilSaturdayNoon());
    var saturday = tenants().now();
    var key = openedWith("low");
    tenants().setPlan(root(), SupportPlan.DEVELOPER);
    desk().setSeverity(ann, key, Severity.NORMAL);
    var monday = saturday.plus(Duration.ofHours(12 + 24 + 8));
    assertThat(respondBy(ann, key)).contains(monday.plus(Duration.ofHours(24 + 2)));
    assertThat(handling(ann, key).target().orElseThrow().running().orElseThrow().atRiskAt())
        .isEqualTo(monday.plus(Duration.ofHours(9)));
  }

  private Duration untilSaturdayNoon() {
    var now = tenants().now().atOffset(ZoneOffset.UTC);
    var noon = now.toLocalDate().atTime(12, 0).atOffset(ZoneOffset.UTC);
    while (noon.getDayOfWeek() != DayOfWeek.SATURDAY || noon.isBefore(now)) {
      noon = noon.plusDays(1);
    }
    return Duration.between(now, noon);
  }

  @Test
  default void questions_about_the_account_and_plans_without_targets_have_none() {
    var ann = engineer("ann");
    var topic = CaseRequests.onTopic("customer-service", "general-info", "charges");
    var question = key(root(), cases().createCase(root(), topic));
    assertThat(state(ann, question)).isEqualTo(ResponseState.NONE);
    assertThat(handling(ann, question).target()).isEmpty();
    var technical = opened("Printer");
    desk().resolveCase(ann, technical);
    tenants().setPlan(root(), SupportPlan.BASIC);
    desk().reopenCase(ann, technical);
    assertThat(state(ann, technical)).isEqualTo(ResponseState.NONE);
  }
}
