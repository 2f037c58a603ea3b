package io.caseport.application.kit;

import io.caseport.application.contract.PasswordHasherContract;
import io.caseport.application.fixture.QuickPasswordHasher;
import io.caseport.application.port.out.PasswordHasher;

class QuickPasswordHasherTest implements PasswordHasherContract {
  private final PasswordHasher hasher = new QuickPasswordHasher();

  @Override
  public PasswordHasher hasher() {
    return hasher;
  }
}
