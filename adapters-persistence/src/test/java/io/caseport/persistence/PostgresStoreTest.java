package io.caseport.persistence;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.persistence.postgres.PostgresDatabase;
import io.caseport.persistence.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The store on PostgreSQL keeps the promises of every port of a store, between two nodes. */
class PostgresStoreTest implements EveryDrivenPortContract {
  private static TestDatabase data;
  private static PostgresDatabase database;
  private static PostgresDatabase otherDatabase;

  private DrivenPorts ports;
  private DrivenPorts other;

  @BeforeAll
  static void open() {
    data = TestDatabase.ofAnEmptyStore();
    database = PostgresDatabase.open(data.server());
    otherDatabase = PostgresDatabase.open(data.server());
  }

  /** Nodes that start anew: what they remember is of databases that never go back in time. */
  @BeforeEach
  void empty() {
    data.empty();
    ports = node(database);
    other = node(otherDatabase);
  }

  private static DrivenPorts node(PostgresDatabase database) {
    return StoreFolder.ports(new SqlStore(database, new PlainSecretVault()));
  }

  @AfterAll
  static void close() {
    database.close();
    otherDatabase.close();
    data.close();
  }

  @Override
  public DrivenPorts ports() {
    return ports;
  }

  @Override
  public DrivenPorts anotherHandle() {
    return other;
  }
}
