package io.caseport.persistence.secret;

import io.caseport.application.contract.SecretVaultContract;
import io.caseport.application.port.out.SecretVault;
import java.util.Arrays;

class AesGcmSecretVaultTest implements SecretVaultContract {
  @Override
  public SecretVault vault() {
    return new AesGcmSecretVault(keyOf(7));
  }

  @Override
  public SecretVault vaultWithAnotherKey() {
    return new AesGcmSecretVault(keyOf(8));
  }

  private static byte[] keyOf(int filling) {
    var key = new byte[32];
    Arrays.fill(key, (byte) filling);
    return key;
  }
}
