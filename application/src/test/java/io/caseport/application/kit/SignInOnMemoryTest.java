package io.caseport.application.kit;

import io.caseport.application.contract.ConsoleSessionsContract;
import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.RootPasswordContract;
import io.caseport.application.contract.SignInContract;
import io.caseport.application.fixture.InMemoryStore;

/** Signing in to the console on a store in memory. */
class SignInOnMemoryTest implements SignInContract, ConsoleSessionsContract, RootPasswordContract {
  private final CoreInProcess core = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));

  @Override
  public Installation tenants() {
    return core;
  }
}
