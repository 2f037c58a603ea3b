package io.caseport.application.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.domain.refusal.Refusal;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ComputingTurnTest {
  private final ComputingTurn turn = new ComputingTurn();

  @Test
  void nobody_computes_while_another_does() {
    var refused =
        turn.take(
            () ->
                CompletableFuture.supplyAsync(
                        () -> {
                          Thread.currentThread().interrupt(); // Waits no longer than it must.
                          assertThatThrownBy(() -> turn.take(() -> "computed"))
                              .isInstanceOf(Refusal.Throttled.class);
                          return Thread.interrupted();
                        })
                    .join());
    assertThat(refused).isTrue();
    assertThat(turn.<String>take(() -> "computed")).isEqualTo("computed");
  }

  @Test
  void a_turn_ends_when_computing_fails() {
    assertThatThrownBy(
            () ->
                turn.take(
                    () -> {
                      throw new Refusal.InvalidInput("no");
                    }))
        .isInstanceOf(Refusal.InvalidInput.class);
    assertThat(turn.<String>take(() -> "computed")).isEqualTo("computed");
  }
}
