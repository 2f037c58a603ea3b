package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Cases;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.SupportCase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasesPendingCustomerTest extends ComputedCheckTest {
  private static final Duration LONG = Duration.ofDays(3);
  private static final Duration VERY_LONG = Duration.ofDays(7);

  CasesPendingCustomerTest() {
    super(new CasesPendingCustomer());
  }

  /** A case whose customer was asked something now, a day after it wrote. */
  private SupportCase waiting(String subject) {
    var id = tenants.cases().createCase(root, CaseRequests.about(subject));
    tenants.advance(Duration.ofDays(1));
    var opened = store.cases().find(root.accountId(), id).orElseThrow();
    var asked =
        Cases.like(opened)
            .status(CaseStatus.PENDING_CUSTOMER_ACTION)
            .communications(2)
            .version(opened.version() + 1)
            .build();
    store.cases().replace(asked, Cases.message(asked, 2, tenants.now()));
    return asked;
  }

  @Test
  void a_case_is_yellow_after_3_days_and_red_after_7_until_the_customer_answers() {
    tenants.cases().createCase(root, CaseRequests.about("Nobody waits for the customer"));
    var asked = waiting("Smoke");
    var since = tenants.now();
    var green = lookAt(since.plus(LONG));
    assertThat(counts(green)).isEqualTo(List.of(1L, 0L, 0L));
    var yellow = lookAt(since.plus(VERY_LONG));
    assertThat(counts(yellow)).isEqualTo(List.of(0L, 1L, 0L));
    assertThat(told(yellow))
        .containsExactly(List.of("Yellow", asked.displayId().value(), "Smoke", "low", told(since)));
    var red = lookAgain();
    assertThat(counts(red)).isEqualTo(List.of(0L, 0L, 1L));
    assertThat(told(red).getFirst()).startsWith("Red");
    assertThat(ids(red)).isEqualTo(ids(yellow));
    tenants.cases().addCommunication(root, CaseRequests.reply(asked.id(), "It is out."));
    var answered = lookAgain();
    assertThat(status(answered)).isEqualTo(CheckStatus.OK);
    assertThat(counts(answered)).isEqualTo(List.of(0L, 0L, 0L));
  }

  @Test
  void each_side_of_a_limit_has_its_colour() {
    waiting("Smoke");
    var since = tenants.now();
    assertThat(counts(lookAt(since.plus(LONG).plusMillis(1)))).isEqualTo(List.of(0L, 1L, 0L));
    assertThat(counts(lookAt(since.plus(VERY_LONG).plusMillis(1)))).isEqualTo(List.of(0L, 0L, 1L));
  }

  @Test
  void a_case_that_is_resolved_waits_no_longer() {
    var asked = waiting("Smoke");
    assertThat(counts(lookAt(tenants.now().plus(Duration.ofDays(8)))))
        .isEqualTo(List.of(0L, 0L, 1L));
    tenants.cases().resolveCase(root, asked.id());
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.OK);
  }
}
