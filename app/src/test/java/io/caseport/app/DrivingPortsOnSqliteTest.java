package io.caseport.app;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.Installation;
import io.caseport.persistence.FolderInMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The use cases on SQLite keep the promises of every driving port. */
class DrivingPortsOnSqliteTest implements EveryDrivingPortContract {
  private Store store;
  private CoreInProcess core;

  @BeforeEach
  void openStore(@TempDir(factory = FolderInMemory.class) Path folder) throws IOException {
    EmptyStore.copyTo(folder);
    store = Stores.open(folder, Optional.empty());
    core =
        new CoreInProcess(
            new DrivenPorts(
                store.unitOfWork(),
                store.accounts(),
                store.identities(),
                store.engineers(),
                store.roles(),
                store.tags(),
                store.policies(),
                store.cases(),
                store.caseIndex(),
                store.attachments(),
                store.contents(),
                store.callRecords(),
                store.credentials(),
                store.mfaDevices(),
                store.keyUses(),
                store.checkResults(),
                store.checkRefreshes(),
                store.lifecycles(),
                store.credentialOverview(),
                store.eventLog(),
                store.virtualTime(),
                store.automationTasks(),
                store.webhooks(),
                store.webhookDeliveries(),
                store.auditRecords(),
                store.handlings(),
                store.deskRecords(),
                store.cannedReplies(),
                store.outgoingMails(),
                store.replyAddresses(),
                store.contacts(),
                store.consoleTokens(),
                store.signInCounts()));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Override
  public Installation tenants() {
    return core;
  }
}
