package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Cases;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseTargetsTest extends ComputedCheckTest {
  /** What a Business account is promised for a case of low severity. */
  private static final Duration TARGET = Duration.ofHours(24);

  private static final Duration MOMENT = Duration.ofMillis(1);

  ResponseTargetsTest() {
    super(new ResponseTargets());
  }

  private CaseId open(String severity) {
    return tenants.cases().createCase(root, CaseRequests.withSeverity(severity));
  }

  private void put(CaseId id, CaseStatus status) {
    var open = store.cases().find(root.accountId(), id).orElseThrow();
    store.cases().replace(Cases.like(open).status(status).version(open.version() + 1).build());
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
    put(answered, CaseStatus.OPENED);
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 2L));
    put(answered, CaseStatus.WORK_IN_PROGRESS);
    tenants.cases().resolveCase(root, resolved);
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(0L, 0L, 0L));
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
