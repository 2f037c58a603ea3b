package io.caseport.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookValuesTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");
  private static final SealedSecret FIRST = new SealedSecret("Zmlyc3Q=");
  private static final SealedSecret SECOND = new SealedSecret("c2Vjb25k");

  private static final Webhook WEBHOOK =
      new Webhook(
          new WebhookName(new AccountId("111122223333"), new WebhookId("wh-1")),
          new WebhookUrl("https://example.com/"),
          EventFormat.CLOUDEVENTS,
          Set.of(),
          WebhookState.ENABLED,
          FIRST,
          Optional.empty(),
          NOW);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.com",
        "//example.com/",
        "file:///etc/passwd",
        "gopher://example.com/",
        "HTTPS//example.com",
        "https://",
        "https://exa mple.com/",
        "https://user@example.com/",
        "https://example.com/\n",
        "https://example.com/#x",
        "https://example.com:65536/",
        "https://example.com:0/",
        "https://例え.jp/"
      })
  void an_address_has_a_scheme_and_a_host_and_nothing_secret(String url) {
    assertThatExceptionOfType(Refusal.InvalidArgument.class)
        .isThrownBy(() -> new WebhookUrl(url))
        .satisfies(refusal -> assertThat(refusal.field).isEqualTo("url"));
  }

  @Test
  void a_host_is_told_without_brackets_and_in_lower_case() {
    assertThat(new WebhookUrl("https://EXAMPLE.com:8443/a?b=c").host()).isEqualTo("example.com");
    assertThat(new WebhookUrl("http://[2001:DB8::1]/").host()).isEqualTo("2001:db8::1");
  }

  @Test
  void a_secret_has_32_bytes_and_is_not_told_by_chance() {
    var secret = WebhookSecret.generate(new SplittableRandom(1));
    assertThat(secret.key()).hasSize(32);
    assertThat(secret.text()).matches("whsec_[A-Za-z0-9+/]{43}=");
    assertThat(secret.toString()).isEqualTo("WebhookSecret");
    assertThat(WebhookSecret.of(secret.key())).isEqualTo(secret).hasSameHashCodeAs(secret);
    assertThat(WebhookSecret.generate(new SplittableRandom(2))).isNotEqualTo(secret);
  }

  @Test
  void the_secret_before_holds_for_a_day() {
    var rotated = WEBHOOK.rotate(SECOND, NOW);
    var end = NOW.plus(Duration.ofHours(24));
    assertThat(WEBHOOK.secretsAt(NOW)).containsExactly(FIRST);
    assertThat(rotated.secretsAt(end.minusMillis(1))).containsExactly(SECOND, FIRST);
    assertThat(rotated.secretsAt(end)).containsExactly(SECOND);
  }

  @Test
  void attempts_come_with_growing_pauses_a_little_apart_and_then_end() {
    var random = new SplittableRandom(3);
    var before = Duration.ZERO;
    var total = Duration.ZERO;
    for (int attempt = 1; attempt < RetrySchedule.ATTEMPTS; attempt++) {
      var pause = RetrySchedule.pauseAfter(attempt, random).orElseThrow();
      assertThat(pause).isGreaterThan(before);
      before = pause;
      total = total.plus(pause);
    }
    assertThat(total).isBetween(Duration.ofHours(75), Duration.ofHours(93));
    assertThat(RetrySchedule.pauseAfter(RetrySchedule.ATTEMPTS, random)).isEmpty();
    assertThat(RetrySchedule.pauseAfter(1, random))
        .isNotEqualTo(RetrySchedule.pauseAfter(1, random));
  }
}
