package io.caseport.application.contract;

import io.caseport.application.fixture.Accounts;

/**
 * What the contracts of a store's ports ask of its test. A store's test implements {@link
 * UnitOfWorkContract} and the contract of each repository, in one class or several.
 */
public interface StoreContract {

  /** A handle on storage that is empty when a test starts; the same handle throughout a test. */
  DrivenPorts ports();

  /** A further handle on the same storage, such as another process would have. */
  DrivenPorts anotherHandle();

  /** The handle, on a store that has two accounts which must see nothing of each other. */
  default DrivenPorts portsWithTwoAccounts() {
    var ports = ports();
    ports.accounts().add(Accounts.acme());
    ports.accounts().add(Accounts.globex());
    return ports;
  }
}
