package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ResponseWatch;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import io.caseport.domain.plan.Severity;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The promises of {@link ResponseWatch}; urgent cases are to be answered within the hour. */
public interface ResponseWatchContract extends DeskContract {

  @Override
  Installation tenants();

  private void watch() {
    while (tenants().responseWatch().watchSome()) {}
  }

  private Lateness told(Caller engineer, CaseKey key) {
    return view(engineer, key).deskCase().handling().target().orElseThrow().told();
  }

  @Test
  default void what_is_late_is_told_when_it_is_and_not_before() {
    var ann = engineer("ann");
    var key = openedWith("urgent");
    tenants().advance(Duration.ofMinutes(45).minusMillis(1));
    watch();
    assertThat(told(ann, key)).isEqualTo(Lateness.NOT);
    tenants().advance(Duration.ofMillis(1));
    watch();
    assertThat(told(ann, key)).isEqualTo(Lateness.AT_RISK);
    tenants().advance(Duration.ofMinutes(15));
    watch();
    assertThat(told(ann, key)).isEqualTo(Lateness.AT_RISK);
    tenants().advance(Duration.ofMillis(1));
    watch();
    assertThat(told(ann, key)).isEqualTo(Lateness.OVERDUE);
  }

  @Test
  default void what_is_told_already_is_left_alone() {
    var ann = engineer("ann");
    var key = openedWith("urgent");
    tenants().advance(Duration.ofHours(2));
    watch();
    var handling = view(ann, key).deskCase().handling();
    tenants().advance(Duration.ofHours(2));
    watch();
    assertThat(view(ann, key).deskCase().handling()).isEqualTo(handling);
    desk().setSeverity(ann, key, Severity.LOW);
    assertThat(told(ann, key)).isEqualTo(Lateness.OVERDUE);
  }

  @Test
  default void nothing_is_late_that_is_answered_or_whose_customer_is_asked() {
    var ann = engineer("ann");
    var answered = openedWith("urgent");
    keep(ann, answered, "An answer");
    var asked = openedWith("urgent");
    ask(ann, asked, "A question?");
    tenants().advance(Duration.ofDays(1));
    watch();
    assertThat(told(ann, answered)).isEqualTo(Lateness.NOT);
    assertThat(told(ann, asked)).isEqualTo(Lateness.NOT);
  }

  @Test
  default void however_many_are_late_all_are_told() {
    var ann = engineer("ann");
    for (int number = 1; number <= CASES; number++) {
      openedWith("urgent");
      if (number % 9 == 0) {
        tenants().advance(QUOTA_SPAN);
      }
    }
    tenants().advance(Duration.ofHours(2));
    watch();
    int told = 0;
    for (var key : queue(ann)) {
      told += told(ann, key) == Lateness.OVERDUE ? 1 : 0;
    }
    assertThat(told).isEqualTo(PAGE);
    assertThat(tenants().responseWatch().watchSome()).isFalse();
  }

  /** More than are looked at in one step. */
  int CASES = 27;
}
