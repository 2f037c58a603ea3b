package io.caseport.persistence.sql;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.StoreFolder;
import io.caseport.persistence.postgres.PostgresDatabase;
import io.caseport.persistence.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Damaged rows of PostgreSQL. */
class DamagedRowOnPostgresTest extends DamagedRows {
  private static TestDatabase data;
  private static PostgresDatabase database;

  /** A damaged disk asks no foreign key. */
  @BeforeAll
  static void open() {
    data = TestDatabase.ofAnEmptyStore();
    data.update("SET session_replication_role = replica");
    database = PostgresDatabase.open(data.server());
  }

  @AfterAll
  static void close() {
    database.close();
    data.close();
  }

  @Override
  DrivenPorts ports() {
    data.empty();
    return StoreFolder.ports(new SqlStore(database, new PlainSecretVault()));
  }

  @Override
  int tamper(String sql) {
    return data.update(sql);
  }

  @Override
  String text(String query) {
    return data.text(query);
  }

  @Override
  String zeros(int length) {
    return "decode(repeat('00', " + length + "), 'hex')";
  }
}
