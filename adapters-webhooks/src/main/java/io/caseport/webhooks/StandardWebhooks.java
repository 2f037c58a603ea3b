package io.caseport.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.caseport.domain.webhook.WebhookSecret;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a message: an HMAC of its name, the second of the attempt, and its body. */
final class StandardWebhooks {
  static final String ID = "webhook-id";
  static final String TIMESTAMP = "webhook-timestamp";
  static final String SIGNATURE = "webhook-signature";
  private static final String HMAC = "HmacSHA256";

  private StandardWebhooks() {}

  static String timestamp(Instant at) {
    return Long.toString(at.getEpochSecond());
  }

  /** One for each secret, so that a receiver may know either. */
  static String signatures(List<WebhookSecret> secrets, String id, Instant at, byte[] body) {
    return secrets.stream().map(secret -> signature(secret, id, at, body)).collect(joining(" "));
  }

  private static String signature(WebhookSecret secret, String id, Instant at, byte[] body) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.key(), HMAC));
      mac.update((id + "." + timestamp(at) + ".").getBytes(UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + HMAC, impossible);
    }
  }
}
