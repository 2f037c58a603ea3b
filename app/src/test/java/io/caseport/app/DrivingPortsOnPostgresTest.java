package io.caseport.app;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.Installation;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.postgres.PostgresDatabase;
import io.caseport.persistence.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The use cases on PostgreSQL keep the promises of every driving port. */
class DrivingPortsOnPostgresTest implements EveryDrivingPortContract {
  private static TestDatabase data;
  private static PostgresDatabase database;

  private CoreInProcess core;

  @BeforeAll
  static void openDatabase() {
    data = TestDatabase.ofAnEmptyStore();
    database = PostgresDatabase.open(data.server());
  }

  @BeforeEach
  void startAnew() {
    data.empty();
    var store = new SqlStore(database, new PlainSecretVault());
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

  @AfterAll
  static void closeDatabase() {
    database.close();
    data.close();
  }

  @Override
  public Installation tenants() {
    return core;
  }
}
