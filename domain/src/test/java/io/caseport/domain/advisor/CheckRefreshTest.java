package io.caseport.domain.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckRefreshTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589Z");
  private static final CheckRefresh ASKED =
      CheckRefresh.enqueued(new AccountId("111122223333"), new CheckId("7DAFEmoDos"), NOW);

  @Test
  void a_refresh_keeps_when_it_was_asked_for() {
    var later = NOW.plusSeconds(9);
    var taken = ASKED.in(RefreshStatus.PROCESSING, later);
    assertThat(taken.requestedAt()).isEqualTo(NOW);
    assertThat(taken.changedAt()).isEqualTo(later);
    assertThat(taken.status()).isEqualTo(RefreshStatus.PROCESSING);
  }

  @Test
  void the_next_one_is_of_effect_an_hour_after_the_request() {
    var hour = Duration.ofHours(1);
    assertThat(ASKED.untilNext(NOW)).isEqualTo(hour);
    assertThat(ASKED.in(RefreshStatus.SUCCESS, NOW.plusSeconds(60)).untilNext(NOW.plusSeconds(60)))
        .isEqualTo(hour.minusSeconds(60));
    assertThat(ASKED.untilNext(NOW.plus(hour).minusMillis(1))).isEqualTo(Duration.ofMillis(1));
    assertThat(ASKED.untilNext(NOW.plus(hour))).isZero();
    assertThat(ASKED.untilNext(NOW.plus(hour).plusSeconds(1))).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void only_that_it_was_abandoned_is_forgotten_after_an_hour(RefreshStatus status) {
    var refresh = ASKED.in(status, NOW);
    assertThat(refresh.statusAt(NOW.plus(CheckRefresh.INTERVAL).minusMillis(1))).isEqualTo(status);
    assertThat(refresh.statusAt(NOW.plus(CheckRefresh.INTERVAL)))
        .isEqualTo(status == RefreshStatus.ABANDONED ? RefreshStatus.NONE : status);
  }
}
