package io.caseport.domain.webhook;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The name of a webhook; any text that a request names, so it may name none. */
public record WebhookId(String value) {
  public static WebhookId generate(RandomGenerator random) {
    return new WebhookId("wh-" + HexFormat.of().toHexDigits(random.nextLong()));
  }

  @Override
  public String toString() {
    return value;
  }
}
