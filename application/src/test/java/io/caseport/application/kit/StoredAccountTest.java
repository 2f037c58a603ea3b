package io.caseport.application.kit;

import io.caseport.application.access.GrantedDocuments;
import io.caseport.application.advisor.StoredAccount;
import io.caseport.application.contract.AdvisedAccountContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.FewAwsManagedPolicies;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.domain.account.Account;
import java.time.Instant;

class StoredAccountTest implements AdvisedAccountContract {
  private final InMemoryStore store = new InMemoryStore();
  private final DrivenPorts ports = DrivenPorts.inMemory(store);

  @Override
  public DrivenPorts ports() {
    return ports;
  }

  @Override
  public DrivenPorts anotherHandle() {
    return DrivenPorts.inMemory(store);
  }

  @Override
  public AdvisedAccount advised(Account account, Instant now) {
    var documents = new GrantedDocuments(new FewAwsManagedPolicies());
    return new StoredAccount(ports.advised(), documents, account, now);
  }
}
