package io.caseport.application.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.identity.SecretAccessKey;

/** Keeps the secret of an access key sealed, and bound to that key. */
public final class SecretKeys {
  private final SecretVault vault;

  public SecretKeys(SecretVault vault) {
    this.vault = vault;
  }

  public SealedSecret seal(AccessKeyId id, SecretAccessKey secret) {
    return SealedSecret.of(vault.seal(secret.value().getBytes(UTF_8), context(id)));
  }

  /**
   * @throws StoreFailure.Damaged if the secret was sealed with another key than the vault has
   */
  public SecretAccessKey open(AccessKey key) {
    return vault
        .open(key.secret().bytes(), context(key.id()))
        .map(secret -> new SecretAccessKey(new String(secret, UTF_8)))
        .orElseThrow(
            () -> new StoreFailure.Damaged("the secret of " + key.id() + " cannot be opened"));
  }

  private static String context(AccessKeyId id) {
    return "access-key|" + id;
  }
}
