package io.caseport.domain.webhook;

import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** What messages to a webhook are signed with; shown once, and never written to a log. */
public final class WebhookSecret {
  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;

  private final byte[] key;

  private WebhookSecret(byte[] key) {
    this.key = key.clone();
  }

  public static WebhookSecret generate(RandomGenerator random) {
    var key = new byte[BYTES];
    random.nextBytes(key);
    return new WebhookSecret(key);
  }

  /** The secret of that key. */
  public static WebhookSecret of(byte[] key) {
    return new WebhookSecret(key);
  }

  /** What HMACs are made with. */
  public byte[] key() {
    return key.clone();
  }

  /** As people and libraries of Standard Webhooks write it. */
  public String text() {
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WebhookSecret secret && Arrays.equals(key, secret.key);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key);
  }

  @Override
  public String toString() {
    return "WebhookSecret";
  }
}
