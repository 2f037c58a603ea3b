package io.caseport.app;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The use cases on SQLite keep the promises of every driving port. */
class DrivingPortsOnSqliteTest implements EveryDrivingPortContract {
  /** Each test gets a copy, since making the schema takes half a second. */
  @TempDir private static Path emptyStore;

  private Store store;
  private CoreInProcess core;

  @BeforeAll
  static void prepareEmptyStore() {
    open(emptyStore).close();
  }

  @BeforeEach
  void openStore(@TempDir Path folder) throws IOException {
    for (var file : List.of("caseport.db", "secret.key")) {
      Files.copy(emptyStore.resolve(file), folder.resolve(file));
    }
    store = open(folder);
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

  private static Store open(Path folder) {
    return Stores.open(folder, Optional.empty());
  }

  @Override
  public Installation tenants() {
    return core;
  }
}
