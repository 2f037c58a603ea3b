package io.caseport.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.persistence.PostgresUpkeep;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.postgres.PostgresServer;
import io.caseport.persistence.postgres.TestDatabase;
import io.caseport.persistence.rows.FilledTables;
import io.caseport.persistence.rows.Progress;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a database and its server. */
class DatabaseUpkeepTest {
  private static final Progress SILENT = (_, _) -> {};

  @TempDir Path path;

  private Upkeep of(PostgresServer server, Optional<String> key) {
    return new PostgresUpkeep(server, path, key, InstantSource.system(), _ -> {});
  }

  private static List<String> failed(List<Check> checks) {
    return checks.stream().filter(Check::hasFailed).map(Check::subject).toList();
  }

  @Test
  void a_healthy_database_passes_and_a_changed_row_or_another_key_does_not() throws Exception {
    try (var database = TestDatabase.ofAnEmptyStore();
        var connection = DriverManager.getConnection(database.server().url())) {
      FilledTables.fill(connection, 3);
      var key = Optional.of(TestDatabase.SECRET_KEY);
      var checks = of(database.server(), key).examine(true, SILENT);
      assertThat(failed(checks)).isEmpty();
      assertThat(checks)
          .extracting(Check::subject)
          .containsExactly(
              "database",
              "settings",
              "connections",
              "clocks",
              "schema",
              "secret key",
              "clock",
              "rows",
              "attachments");

      database.update("UPDATE attachment SET file_name = 'a' WHERE attachment_id LIKE '%1%'");
      assertThat(failed(of(database.server(), Optional.empty()).examine(false, SILENT)))
          .containsExactly("secret key", "rows");
    }
  }

  @Test
  void a_server_that_may_forget_writes_fails_unless_that_was_accepted() {
    try (var database = TestDatabase.ofAnEmptyStore()) {
      var strict =
          new PostgresServer(database.server().url(), Optional.empty(), Optional.empty(), false);
      var checks = of(strict, Optional.of(TestDatabase.SECRET_KEY)).examine(false, SILENT);
      assertThat(failed(checks)).containsExactly("settings");
      assertThat(checks.get(1).detail()).contains("has fsync and full_page_writes", "off");
    }
  }

  @Test
  void a_database_that_is_not_there_or_empty_fails() {
    try (var database = TestDatabase.withoutAnything()) {
      assertThat(failed(of(database.server(), Optional.empty()).examine(false, SILENT)))
          .containsExactly("schema");
      var none =
          new PostgresServer(
              database.server().url() + "_none", Optional.empty(), Optional.empty(), true);
      assertThat(failed(of(none, Optional.empty()).examine(false, SILENT)))
          .containsExactly("database");
    }
  }

  @Test
  void backups_are_left_to_the_tools_of_postgresql() {
    try (var database = TestDatabase.withoutAnything()) {
      var upkeep = of(database.server(), Optional.empty());
      assertThatThrownBy(() -> upkeep.createBackup(path.resolve("b")))
          .isInstanceOf(StoreProblem.class)
          .extracting(problem -> ((StoreProblem) problem).hint())
          .asString()
          .contains("pg_dump", "caseport export");
      assertThatThrownBy(() -> upkeep.restore(path.resolve("b"), SILENT))
          .isInstanceOf(StoreProblem.class)
          .extracting(problem -> ((StoreProblem) problem).hint())
          .asString()
          .contains("pg_restore", "caseport import");
      assertThatThrownBy(() -> upkeep.exportTo(path.resolve("b"), SILENT))
          .isInstanceOf(StoreProblem.class)
          .hasMessageContaining("There is no data in the database");
    }
  }
}
