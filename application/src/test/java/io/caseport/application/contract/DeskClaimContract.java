package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.application.port.in.Caller;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.Assignment;
import io.caseport.domain.desk.Engineer;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who has a case. */
public interface DeskClaimContract extends DeskContract {

  private Optional<Assignment> assignment(Caller engineer, CaseKey key) {
    return view(engineer, key).deskCase().handling().assignment();
  }

  static Engineer engineerOf(Caller caller) {
    return Engineer.of(caller.principal()).orElseThrow();
  }

  @Test
  default void a_case_that_is_claimed_is_that_engineers_since_then() {
    var ann = engineer("ann");
    var key = opened("Printer");
    tenants().advance(Duration.ofMinutes(1));
    var since = tenants().now();
    var claimed = desk().claimCase(ann, key, false);
    assertThat(claimed.handling().assignment()).contains(new Assignment(engineerOf(ann), since));
    assertThat(statusOf(key)).isEqualTo(CaseStatus.OPENED);
    tenants().advance(Duration.ofMinutes(1));
    desk().claimCase(ann, key, false);
    assertThat(assignment(ann, key)).contains(new Assignment(engineerOf(ann), since));
  }

  @Test
  default void a_case_that_another_has_is_claimed_only_to_take_it_over() {
    var ann = engineer("ann");
    var bob = engineer("bob");
    var key = opened("Printer");
    var since = tenants().now();
    desk().claimCase(ann, key, false);
    tenants().advance(Duration.ofMinutes(1));
    var refusal =
        catchThrowableOfType(Refusal.CaseClaimed.class, () -> desk().claimCase(bob, key, false));
    assertThat(refusal).isNotNull();
    assertThat(refusal.caseId).isEqualTo(key.id().value());
    assertThat(refusal.engineer).isEqualTo("ann");
    assertThat(refusal.engineerId).isEqualTo(ann.principal().userId());
    assertThat(refusal.since).isEqualTo(since);
    assertRefused(Refusal.CaseClaimed.class, () -> desk().startWork(bob, key));
    assertThat(assignment(ann, key)).contains(new Assignment(engineerOf(ann), since));
    desk().claimCase(bob, key, true);
    assertThat(assignment(ann, key)).contains(new Assignment(engineerOf(bob), tenants().now()));
  }

  @Test
  default void a_case_that_is_released_is_nobodys() {
    var ann = engineer("ann");
    var key = opened("Printer");
    assertRefused(Refusal.CaseActionNotAllowed.class, () -> desk().releaseCase(ann, key));
    desk().claimCase(ann, key, false);
    desk().releaseCase(engineer("bob"), key);
    assertThat(assignment(ann, key)).isEmpty();
    assertThat(statusOf(key)).isEqualTo(CaseStatus.UNASSIGNED);
  }

  @Test
  default void nobody_has_to_be_released_whatever_the_status_is() {
    var ann = engineer("ann");
    var key = opened("Printer");
    keep(ann, key, "Hello");
    assertThat(statusOf(key)).isEqualTo(CaseStatus.WORK_IN_PROGRESS);
    assertRefused(Refusal.CaseActionNotAllowed.class, () -> desk().releaseCase(ann, key));
    assertThat(statusOf(key)).isEqualTo(CaseStatus.WORK_IN_PROGRESS);
  }

  @Test
  default void whoever_starts_work_on_a_case_that_nobody_has_claims_it() {
    var ann = engineer("ann");
    var key = opened("Printer");
    desk().startWork(ann, key);
    assertThat(assignment(ann, key)).contains(new Assignment(engineerOf(ann), tenants().now()));
    assertThat(statusOf(key)).isEqualTo(CaseStatus.WORK_IN_PROGRESS);
  }

  @Test
  default void everybody_may_write_on_a_case_that_another_has() {
    var ann = engineer("ann");
    var bob = engineer("bob");
    var key = opened("Printer");
    desk().claimCase(ann, key, false);
    keep(bob, key, "While Ann is away");
    assertThat(assignment(ann, key).orElseThrow().engineer()).isEqualTo(engineerOf(ann));
    assertThat(bodiesOn(key.id()).getFirst()).isEqualTo("While Ann is away");
  }
}
