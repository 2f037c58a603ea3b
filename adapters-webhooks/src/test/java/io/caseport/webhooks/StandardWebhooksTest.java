package io.caseport.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.webhook.WebhookSecret;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardWebhooksTest {
  private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
  private static final WebhookSecret PUBLISHED = secret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  private static WebhookSecret secret(String base64) {
    return WebhookSecret.of(Base64.getDecoder().decode(base64));
  }

  /** The example with which libraries of Standard Webhooks are tested. */
  @Test
  void a_signature_is_that_of_the_published_example() {
    assertThat(
            StandardWebhooks.signatures(
                List.of(PUBLISHED), "msg_p5jXN8AQM9LWM0D4loKWxJek", AT, BODY))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    assertThat(PUBLISHED.text()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  }

  /** Computed with {@code openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1f}. */
  @Test
  void each_secret_has_its_signature_behind_the_one_before() {
    var counting = secret("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    assertThat(
            StandardWebhooks.signatures(
                List.of(counting, PUBLISHED), "message-1", AT.plusMillis(999), "あ".getBytes(UTF_8)))
        .isEqualTo(
            "v1,MKhVoH8v9YNyq2iGSx2NqDzum/vObqptk13Dj5hq6ZU="
                + " v1,/Ad4hfCVgLUPs8UZra8UFnuQZZ8gnoXvlhzqFmVasZE=");
  }
}
