package io.caseport.application.kit;

import io.caseport.application.contract.ContactDeskContract;
import io.caseport.application.contract.ContactRequestsContract;
import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.MailDeliveryContract;
import io.caseport.application.contract.MailIntakeContract;
import io.caseport.application.contract.MailQueueContract;
import io.caseport.application.fixture.InMemoryStore;

/** Mails and contact requests on a store in memory. */
class CorrespondenceOnMemoryTest
    implements MailDeliveryContract,
        MailQueueContract,
        MailIntakeContract,
        ContactRequestsContract,
        ContactDeskContract {
  private final CoreInProcess core = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));

  @Override
  public Installation tenants() {
    return core;
  }
}
