package io.caseport.application.kit;

import io.caseport.application.contract.PasswordHasherContract;
import io.caseport.application.fixture.QuickPasswordHasher;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.PasswordHash;

class QuickPasswordHasherTest implements PasswordHasherContract {
  private final PasswordHasher hasher = new QuickPasswordHasher();

  @Override
  public PasswordHasher hasher() {
    return hasher;
  }

  @Override
  public PasswordHash outdated(String password) {
    return QuickPasswordHasher.outdated(password);
  }
}
