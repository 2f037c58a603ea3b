package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseDesk.AfterReply;
import io.caseport.application.port.in.CaseDesk.DeskReply;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.plan.SupportPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponseTargetsTest extends ComputedCheckTest {
  /** What a Business account is promised for a case of low severity. */
  private static final Duration TARGET = Duration.ofHours(24);

  private static final String FRIDAY_EVENING = "2026-03-27T18:00:00Z";
  private static final String MONDAY_MORNING = "2026-03-30T09:00:00Z";

  private static final Duration MOMENT = Duration.ofMillis(1);

  private final Caller ann = tenants.engineer("ann", "desk:*");

  ResponseTargetsTest() {
    super(new ResponseTargets());
  }

  private CaseId open(String severity) {
    return tenants.cases().createCase(root, CaseRequests.withSeverity(severity));
  }

  private void write(CaseId id, AfterReply then) {
    var key = new CaseKey(root.accountId(), id);
    tenants.desk().reply(ann, new DeskReply(key, "Which one?", Optional.empty(), then));
  }

  private List<Long> countsAt(Instant moment) {
    return counts(lookAt(moment));
  }

  @Test
  void a_case_is_yellow_when_three_quarters_of_its_time_are_over_and_red_after_all_of_it() {
    var opened = tenants.now();
    var id = open("low");
    var atRisk = opened.plus(Duration.ofHours(18));
    assertThat(countsAt(atRisk.minus(MOMENT))).isEqualTo(List.of(1L, 0L, 0L));
    var yellow = lookAt(opened.plus(TARGET));
    assertThat(counts(yellow)).isEqualTo(List.of(0L, 1L, 0L));
    var displayed = store.cases().find(root.accountId(), id).orElseThrow().displayId().value();
    assertThat(told(yellow))
        .containsExactly(
            List.of("Yellow", displayed, "low", told(opened), told(opened.plus(TARGET))));
    var red = lookAgain();
    assertThat(counts(red)).isEqualTo(List.of(0L, 0L, 1L));
    assertThat(told(red).getFirst()).startsWith("Red", displayed);
    assertThat(ids(red)).isEqualTo(ids(yellow));
  }

  @Test
  void each_side_of_a_limit_has_its_colour() {
    var opened = tenants.now();
    open("low");
    assertThat(countsAt(opened.plus(Duration.ofHours(18)))).isEqualTo(List.of(0L, 1L, 0L));
    assertThat(countsAt(opened.plus(TARGET).plus(MOMENT))).isEqualTo(List.of(0L, 0L, 1L));
  }

  @Test
  void the_target_is_that_of_the_severity() {
    open("low");
    open("urgent");
    assertThat(countsAt(tenants.now().plus(Duration.ofHours(1)).plus(MOMENT)))
        .isEqualTo(List.of(1L, 0L, 1L));
  }

  @Test
  void an_answer_or_the_end_of_the_case_turns_it_green() {
    var answered = open("low");
    var resolved = open("low");
    assertThat(status(lookAt(tenants.now().plus(TARGET.multipliedBy(2)))))
        .isEqualTo(CheckStatus.ERROR);
    tenants.desk().claimCase(ann, new CaseKey(root.accountId(), answered), false);
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 2L));
    write(answered, AfterReply.KEEP);
    tenants.cases().resolveCase(root, resolved);
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(0L, 0L, 0L));
  }

  @Test
  void time_in_which_the_customer_is_asked_does_not_count() {
    var id = open("low");
    tenants.advance(Duration.ofHours(1));
    write(id, AfterReply.ASK);
    assertThat(countsAt(tenants.now().plus(TARGET))).isEqualTo(List.of(0L, 0L, 0L));
    tenants.cases().addCommunication(root, CaseRequests.reply(id, "That one"));
    var left = TARGET.minus(Duration.ofHours(1));
    var told = lookAt(tenants.now().plus(left));
    assertThat(counts(told)).isEqualTo(List.of(0L, 1L, 0L));
    assertThat(told(told).getFirst()).endsWith(told(tenants.now()));
    assertThat(told.toString()).doesNotContain(ann.principal().userId());
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 1L));
  }

  @Test
  void only_hours_of_business_count_where_the_plan_says_so() {
    tenants.advance(Duration.between(tenants.now(), Instant.parse(FRIDAY_EVENING)));
    var id = open("low");
    tenants.setPlan(root, SupportPlan.DEVELOPER);
    tenants.desk().setSeverity(ann, new CaseKey(root.accountId(), id), Severity.NORMAL);
    tenants.setPlan(root, SupportPlan.BUSINESS);
    assertThat(countsAt(Instant.parse(MONDAY_MORNING))).isEqualTo(List.of(1L, 0L, 0L));
  }

  @Test
  void questions_about_the_account_have_no_target() {
    tenants
        .cases()
        .createCase(root, CaseRequests.onTopic("customer-service", "general-info", "charges"));
    assertThat(counts(lookAt(tenants.now().plus(TARGET.multipliedBy(2)))))
        .isEqualTo(List.of(0L, 0L, 0L));
  }
}
