package io.caseport.persistence;

import io.caseport.application.contract.DrivenPorts;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The store on SQLite keeps the promises of every port of a store. */
class SqliteStoreTest implements EveryDrivenPortContract {
  private StoreFolder folder;
  private DrivenPorts ports;
  private DrivenPorts other;

  @BeforeEach
  void open(@TempDir(factory = FolderInMemory.class) Path path) {
    folder = StoreFolder.in(path);
    ports = folder.openPorts();
    other = folder.openPorts();
  }

  @AfterEach
  void close() {
    folder.close();
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
