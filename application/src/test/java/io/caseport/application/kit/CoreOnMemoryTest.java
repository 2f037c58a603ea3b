package io.caseport.application.kit;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.SupportCasesContract;
import io.caseport.application.contract.Tenants;
import io.caseport.application.fixture.InMemoryStore;

/** The use cases on a store in memory keep the promises of every driving port. */
class CoreOnMemoryTest implements SupportCasesContract {
  private final CoreInProcess core = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));

  @Override
  public Tenants tenants() {
    return core;
  }
}
