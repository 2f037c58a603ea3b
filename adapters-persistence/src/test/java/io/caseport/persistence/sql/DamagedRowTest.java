package io.caseport.persistence.sql;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.StoreFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Damaged rows of the embedded store. */
class DamagedRowTest extends DamagedRows {
  private final StoreFolder folder;

  DamagedRowTest(@TempDir Path path) {
    folder = StoreFolder.in(path);
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Override
  DrivenPorts ports() {
    return folder.openPorts();
  }

  @Override
  int tamper(String sql) {
    return folder.tamper(sql);
  }

  @Override
  String text(String query) {
    return RawDatabase.text(folder.database(), query);
  }

  @Override
  String zeros(int length) {
    return "zeroblob(" + length + ")";
  }
}
