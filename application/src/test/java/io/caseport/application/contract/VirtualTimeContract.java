package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.application.port.out.VirtualTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The promises of {@link VirtualTime}. */
public interface VirtualTimeContract extends StoreContract {

  @Test
  default void an_installation_is_not_for_tests_before_somebody_says_so() {
    assertThat(ports().virtualTime().ahead()).isEmpty();
    ports().virtualTime().setAhead(Duration.ZERO);
    assertThat(ports().virtualTime().ahead()).contains(Duration.ZERO);
  }

  @Test
  default void every_handle_goes_by_the_same_time() {
    for (var ahead : List.of(Duration.ofMillis(1), Duration.ofDays(100_000))) {
      ports().virtualTime().setAhead(ahead);
      assertThat(ports().virtualTime().ahead()).contains(ahead);
      assertThat(anotherHandle().virtualTime().ahead()).contains(ahead);
    }
  }

  @Test
  default void what_is_undone_has_moved_nothing() {
    ports().virtualTime().setAhead(Duration.ofHours(1));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .write(
                        () -> {
                          ports().virtualTime().setAhead(Duration.ofHours(2));
                          throw new IllegalStateException("undone");
                        }));
    assertThat(ports().virtualTime().ahead()).contains(Duration.ofHours(1));
  }
}
