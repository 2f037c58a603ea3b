package io.caseport.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.StoreFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  @Test
  void the_newest_version_is_that_of_the_last_script(@TempDir Path path) {
    try (var folder = StoreFolder.in(path)) {
      var scripts =
          Schema.flyway(new SqliteConnections(folder.database()).forWriting()).info().all();
      assertThat(scripts)
          .extracting(MigrationInfo::getVersion)
          .last()
          .hasToString(Integer.toString(Schema.NEWEST));
    }
  }

  @Test
  void the_key_of_every_table_begins_with_the_account(@TempDir Path path) throws Exception {
    try (var folder = StoreFolder.in(path);
        var connection = new SqliteConnections(folder.database()).forWriting().getConnection();
        var statement = connection.createStatement();
        var keys =
            statement.executeQuery(
                """
                SELECT t.name, c.name
                FROM sqlite_schema t LEFT JOIN pragma_table_info(t.name) c ON c.pk = 1
                WHERE t.type = 'table' AND t.name NOT IN
                    ('flyway_schema_history', 'secret_key_check', 'attachment_folder', 'case_search',
                     'event_log_end', 'automation_reader', 'mail_progress', 'virtual_time',
                     'audit_link', 'audit_unsealed', 'contact_request', 'contact_message',
                     'sign_in_attempt', 'sqlite_sequence')
                  AND t.name NOT LIKE 'case_gram%'
                """)) {
      List<String> tables = new ArrayList<>();
      while (keys.next()) {
        tables.add(keys.getString(1));
        assertThat(Optional.ofNullable(keys.getString(2)))
            .as(keys.getString(1))
            .contains("account_id");
      }
      assertThat(tables)
          .contains("account", "support_case", "communication")
          .hasSizeGreaterThan(24);
    }
  }
}
