package io.caseport.persistence;

import io.caseport.application.contract.AttachmentContentsContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.persistence.postgres.PostgresDatabase;
import io.caseport.persistence.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder that two nodes on PostgreSQL share keeps the promises of a store of contents. */
class PostgresWithFolderTest implements AttachmentContentsContract {
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

  @BeforeEach
  void empty(@TempDir Path attachments) {
    data.empty();
    ports = node(database, attachments);
    other = node(otherDatabase, attachments);
  }

  private static DrivenPorts node(PostgresDatabase database, Path attachments) {
    return StoreFolder.ports(
        new SqlStore(database, new PlainSecretVault(), Optional.of(attachments)));
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
