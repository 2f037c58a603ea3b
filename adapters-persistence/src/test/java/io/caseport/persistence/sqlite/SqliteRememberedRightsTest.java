package io.caseport.persistence.sqlite;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.StoreFolder;
import io.caseport.persistence.sql.RememberedRights;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

class SqliteRememberedRightsTest extends RememberedRights {
  private Optional<StoreFolder> opened = Optional.empty();

  @Override
  protected DrivenPorts openEmpty(Path folder) {
    opened = Optional.of(StoreFolder.in(folder));
    return folder().openPorts();
  }

  private StoreFolder folder() {
    return opened.orElseThrow();
  }

  @AfterEach
  void close() {
    folder().close();
  }

  @Override
  protected int tamper(String sql) {
    return folder().tamper(sql);
  }

  @Override
  protected Set<String> eventsThatChangeAccess(String table) {
    var events =
        RawDatabase.text(
            folder().database(),
            """
            SELECT group_concat(substr(sql, instr(sql, 'AFTER ') + 6, 6))
            FROM sqlite_schema
            WHERE type = 'trigger' AND tbl_name = '%s' AND sql LIKE '%%access_version%%'
            """
                .formatted(table));
    return Set.of(events.split(","));
  }
}
