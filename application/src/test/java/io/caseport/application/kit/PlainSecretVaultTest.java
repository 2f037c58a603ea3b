package io.caseport.application.kit;

import io.caseport.application.contract.SecretVaultContract;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.port.out.SecretVault;

class PlainSecretVaultTest implements SecretVaultContract {
  private final SecretVault vault = new PlainSecretVault();

  @Override
  public SecretVault vault() {
    return vault;
  }

  @Override
  public SecretVault vaultWithAnotherKey() {
    return new PlainSecretVault("another key for tests");
  }
}
