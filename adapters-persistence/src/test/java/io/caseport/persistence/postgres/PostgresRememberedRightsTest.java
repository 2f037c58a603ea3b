package io.caseport.persistence.postgres;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.StoreFolder;
import io.caseport.persistence.sql.RememberedRights;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

class PostgresRememberedRightsTest extends RememberedRights {
  private final TestDatabase data = TestDatabase.ofAnEmptyStore();
  private final PostgresDatabase database = PostgresDatabase.open(data.server());

  @Override
  protected DrivenPorts openEmpty(Path folder) {
    return StoreFolder.ports(new SqlStore(database, new PlainSecretVault()));
  }

  @AfterEach
  void close() {
    database.close();
    data.close();
  }

  @Override
  protected int tamper(String sql) {
    return data.update(sql);
  }

  @Override
  protected Set<String> eventsThatChangeAccess(String table) {
    var events =
        data.text(
            """
            SELECT string_agg(event_manipulation, ',')
            FROM information_schema.triggers
            WHERE trigger_name = 'changes_access' AND event_object_table = '%s'
            """
                .formatted(table));
    return Set.of(events.split(","));
  }
}
