package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.VirtualClock;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The promises of {@link VirtualClock}. */
public interface VirtualClockContract extends OperatorContract {

  private VirtualClock clock() {
    return tenants().virtualClock();
  }

  @Test
  default void an_installation_that_is_not_for_tests_has_no_such_clock() {
    assertRefused(Refusal.NoVirtualClock.class, () -> clock().read());
    assertRefused(Refusal.NoVirtualClock.class, () -> clock().advance(Duration.ofHours(1)));
    assertRefused(Refusal.NoVirtualClock.class, () -> clock().read());
  }

  @Test
  default void it_is_moved_on_step_by_step_and_everything_goes_by_it() {
    tenants().beForTests();
    var before = clock().read();
    assertThat(before.ahead()).isZero();
    var moved = clock().advance(Duration.ofDays(3));
    assertThat(moved.ahead()).isEqualTo(Duration.ofDays(3));
    assertThat(Duration.between(before.now(), moved.now()))
        .isGreaterThanOrEqualTo(Duration.ofDays(3));
    assertThat(clock().advance(Duration.ofMillis(1)).ahead())
        .isEqualTo(Duration.ofDays(3).plusMillis(1));
    assertThat(clock().read().ahead()).isEqualTo(Duration.ofDays(3).plusMillis(1));
  }

  @Test
  default void it_neither_stands_nor_goes_back_nor_leaves_its_age() {
    tenants().beForTests();
    for (var odd :
        List.of(
            Duration.ZERO,
            Duration.ofNanos(999_999),
            Duration.ofMillis(-1),
            VirtualClock.LONGEST.plusMillis(1))) {
      assertRefused(Refusal.InvalidArgument.class, () -> clock().advance(odd));
    }
    assertThat(clock().read().ahead()).isZero();
    assertThat(clock().advance(VirtualClock.LONGEST).ahead()).isEqualTo(VirtualClock.LONGEST);
  }
}
