package io.caseport.persistence.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.StoreFolder;
import io.caseport.persistence.postgres.TestDatabase;
import io.caseport.persistence.sqlite.SqliteFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  @Test
  void every_table_of_the_schema_is_among_them_but_the_few_that_go_another_way(@TempDir Path path)
      throws Exception {
    try (var folder = StoreFolder.in(path);
        var connection = SqliteFile.snapshot(folder.database());
        var statement = connection.createStatement();
        var schema =
            statement.executeQuery(
                """
                SELECT name FROM sqlite_schema s
                WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT EXISTS (
                  SELECT 1 FROM pragma_table_list l
                  WHERE l.name = s.name AND l.type IN ('virtual', 'shadow'))
                """)) {
      var all = new ArrayList<String>();
      while (schema.next()) {
        all.add(schema.getString(1));
      }
      assertThat(all).contains("account", "support_case", "access_key_use");
      all.removeAll(
          List.of(
              "flyway_schema_history",
              "access_version",
              "secret_key_check",
              "attachment_folder",
              "case_search",
              "case_block",
              "unindexed_case"));

      assertThat(Tables.of(connection))
          .extracting(Table::name)
          .containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void both_engines_have_the_same_tables_with_the_same_columns_in_the_same_order(@TempDir Path path)
      throws Exception {
    try (var folder = StoreFolder.in(path);
        var sqlite = SqliteFile.snapshot(folder.database());
        var database = TestDatabase.ofAnEmptyStore();
        var postgres = DriverManager.getConnection(database.server().url())) {
      assertThat(Tables.of(postgres)).isEqualTo(Tables.of(sqlite));
    }
  }

  @Test
  void a_table_comes_after_those_that_it_refers_to(@TempDir Path path) throws Exception {
    try (var folder = StoreFolder.in(path);
        var connection = SqliteFile.snapshot(folder.database())) {
      var before = new HashSet<String>();
      for (var table : Tables.of(connection)) {
        assertThat(before).containsAll(table.references());
        assertThat(table.key()).as(table.name()).isNotEmpty();
        before.add(table.name());
      }
      assertThat(Tables.of(connection))
          .anySatisfy(table -> assertThat(table.references()).contains("support_case"));
    }
  }

  @Test
  void rows_that_do_not_match_their_digest_are_named(@TempDir Path path) throws Exception {
    try (var folder = StoreFolder.in(path)) {
      try (Connection connection =
          DriverManager.getConnection("jdbc:sqlite:" + folder.database())) {
        FilledTables.fill(connection, 3);
      }
      assertThat(wrong(folder, true).checked()).isEqualTo(12);
      assertThat(wrong(folder, true).damaged()).isEmpty();

      folder.tamper("UPDATE communication SET body = body || '.' WHERE number = -3");
      folder.tamper("UPDATE attachment SET size = 1 WHERE attachment_id LIKE 'attachment_id2%'");
      folder.tamper("UPDATE attachment_piece SET data = x'00' WHERE content_id LIKE '%d3%'");
      folder.tamper("UPDATE support_case SET resolved_at = 7 WHERE case_id LIKE 'case_id1%'");
      for (boolean thorough : List.of(true, false)) {
        assertThat(wrong(folder, thorough).damaged())
            .hasSize(4)
            .anyMatch(row -> row.startsWith("attachment account_id2"))
            .anyMatch(row -> row.startsWith("attachment_piece account_id3"))
            .anyMatch(row -> row.startsWith("communication account_id3") && row.endsWith("-3"))
            .anyMatch(row -> row.startsWith("support_case account_id1"));
      }
    }
  }

  private static DigestedRows.Outcome wrong(StoreFolder folder, boolean thorough) throws Exception {
    try (var connection = SqliteFile.snapshot(folder.database())) {
      return thorough
          ? DigestedRows.all(connection, (_, _) -> {})
          : DigestedRows.some(connection, 1_000, (_, _) -> {});
    }
  }

  @Test
  void a_sample_of_a_large_table_has_about_the_wanted_number_of_rows_on_both_engines(
      @TempDir Path path) throws Exception {
    try (var folder = StoreFolder.in(path);
        var sqlite = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
        var database = TestDatabase.ofAnEmptyStore();
        var postgres = DriverManager.getConnection(database.server().url())) {
      for (var connection : List.of(sqlite, postgres)) {
        connection.setAutoCommit(false);
        FilledTables.fill(connection, 400);
        connection.commit();
      }
      database.update("ANALYZE");
      for (var connection : List.of(sqlite, postgres)) {
        var some = DigestedRows.some(connection, 20, (_, _) -> {});
        assertThat(some.wrong()).isZero();
        assertThat(some.checked()).isBetween(20L, 80L);
      }
    }
  }
}
