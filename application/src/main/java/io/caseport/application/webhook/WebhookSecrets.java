package io.caseport.application.webhook;

import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.webhook.Webhook;
import io.caseport.domain.webhook.WebhookName;
import io.caseport.domain.webhook.WebhookSecret;
import java.time.Instant;
import java.util.List;

/** Keeps the secrets of a webhook sealed, and bound to that webhook. */
final class WebhookSecrets {
  private final SecretVault vault;

  WebhookSecrets(SecretVault vault) {
    this.vault = vault;
  }

  SealedSecret seal(WebhookName name, WebhookSecret secret) {
    return SealedSecret.of(vault.seal(secret.key(), context(name)));
  }

  /**
   * What to sign with at that moment, the newest first.
   *
   * @throws StoreFailure.Damaged if one was sealed with another key than the vault has
   */
  List<WebhookSecret> open(Webhook webhook, Instant now) {
    return webhook.secretsAt(now).stream().map(one -> open(webhook.name(), one)).toList();
  }

  private WebhookSecret open(WebhookName name, SealedSecret sealed) {
    return vault
        .open(sealed.bytes(), context(name))
        .map(WebhookSecret::of)
        .orElseThrow(
            () -> new StoreFailure.Damaged("the secret of webhook " + name + " cannot be opened"));
  }

  private static String context(WebhookName name) {
    return "webhook|" + name;
  }
}
