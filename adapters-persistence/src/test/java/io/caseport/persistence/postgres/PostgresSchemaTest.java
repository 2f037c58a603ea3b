package io.caseport.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.persistence.PostgresStore;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.StoreFolder;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.upgrade.OldAttachments;
import io.caseport.persistence.upgrade.OldMessages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresSchemaTest {
  private static final String VERSIONS =
      """
      SELECT %s(version || ' ' || script, ', ')
      FROM (SELECT * FROM flyway_schema_history WHERE version IS NOT NULL ORDER BY installed_rank) h
      """;

  private static TestDatabase store;

  @BeforeAll
  static void open() {
    store = TestDatabase.ofAnEmptyStore();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static SqlStore open(TestDatabase data) {
    return PostgresStore.open(
        data.server(), Path.of("unused"), Optional.of(TestDatabase.SECRET_KEY), _ -> {});
  }

  @Test
  void its_history_is_that_of_sqlite(@TempDir Path path) {
    try (var folder = StoreFolder.in(path)) {
      assertThat(store.text(VERSIONS.formatted("string_agg")))
          .contains(Integer.toString(Schema.NEWEST))
          .isEqualTo(RawDatabase.text(folder.database(), VERSIONS.formatted("group_concat")));
    }
  }

  @Test
  void every_text_is_compared_by_its_bytes() {
    assertTextsAreComparedByTheirBytes(store);
  }

  private static void assertTextsAreComparedByTheirBytes(TestDatabase data) {
    var texts =
        """
        SELECT %s FROM information_schema.columns
        WHERE table_schema = 'public' AND data_type = 'text' AND collation_name IS %s
        """;
    assertThat(data.text(texts.formatted("count(*)", "NOT DISTINCT FROM 'C'"))).isNotEqualTo("0");
    assertThat(
            data.text(
                texts.formatted(
                    "string_agg(table_name || '.' || column_name, ', ')", "DISTINCT FROM 'C'")))
        .isEqualTo("null");
  }

  @Test
  void what_only_postgresql_has_is_given_to_what_a_newer_version_brings() {
    try (var data = TestDatabase.ofSchema(5)) {
      open(data).close();
      assertTextsAreComparedByTheirBytes(data);
      assertThat(data.text("SELECT max(version::INTEGER) FROM flyway_schema_history"))
          .isEqualTo(Integer.toString(Schema.NEWEST));
    }
  }

  private static void migrate(DataSource database, String version) {
    Flyway.configure()
        .configuration(PostgresSchema.flyway(database).getConfiguration())
        .placeholders(Map.of("binary", "BYTEA", "newest", version))
        .target(version)
        .load()
        .migrate();
  }

  @Test
  void the_files_of_messages_of_before_are_on_their_cases() {
    try (var data = TestDatabase.withoutAnything();
        var pool = new PostgresConnections(data.server()).patientPool()) {
      migrate(pool, "7");
      OldMessages.inserts().forEach(data::update);
      open(data).close();
      assertThat(data.text(OldMessages.LINKS.formatted("string_agg")))
          .isEqualTo(OldMessages.EXPECTED);
    }
  }

  @Test
  void contents_of_before_are_in_pieces() {
    try (var data = TestDatabase.withoutAnything();
        var pool = new PostgresConnections(data.server()).patientPool()) {
      migrate(pool, "8");
      OldAttachments.insertAll(data::update, "'\\x%s'");
      var store = open(data);
      OldAttachments.requireAllIn(store);
      store.close();
    }
  }

  @Test
  void the_key_of_every_table_begins_with_the_account() {
    var others =
        store.text(
            """
            SELECT string_agg(c.relname, ', ' ORDER BY c.relname)
            FROM pg_class c
            LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
              AND a.attname IS DISTINCT FROM 'account_id'
            """);
    assertThat(others)
        .isEqualTo(
            "attachment_folder, audit_link, audit_unsealed, automation_reader, contact_message,"
                + " contact_request, event_log_end, flyway_schema_history, mail_progress,"
                + " secret_key_check, sign_in_attempt, virtual_time");
  }

  @Test
  void nodes_that_start_at_once_on_an_empty_database_make_it_once() throws Exception {
    try (var data = TestDatabase.withoutAnything();
        var executor = Executors.newFixedThreadPool(3)) {
      var starts = new ArrayList<Future<SqlStore>>();
      for (int i = 0; i < 3; i++) {
        starts.add(executor.submit(() -> open(data)));
      }
      for (var start : starts) {
        start.get().close();
      }
      assertThat(data.text("SELECT count(*) - count(DISTINCT script) FROM flyway_schema_history"))
          .isEqualTo("0");
      assertThat(data.text("SELECT count(*) FROM secret_key_check")).isEqualTo("1");
    }
  }

  @Test
  void what_only_postgresql_has_comes_after_a_start_that_broke_off_before() {
    try (var data = TestDatabase.ofAnEmptyStore()) {
      data.update("DELETE FROM flyway_schema_history WHERE version IS NULL");
      data.update("DROP TRIGGER changes_access ON inline_policy");
      open(data).close();
      assertThat(
              data.text(
                  "SELECT count(*) FROM pg_trigger WHERE tgrelid = 'inline_policy'::regclass"))
          .isEqualTo("1");
    }
  }

  @Test
  void a_schema_of_a_newer_program_is_refused() {
    try (var data = TestDatabase.ofAnEmptyStore()) {
      data.update("UPDATE flyway_schema_history SET version = '99' WHERE version = '3'");
      assertThatThrownBy(() -> open(data))
          .isInstanceOfSatisfying(
              StoreProblem.class,
              problem -> assertThat(problem.hint()).contains("start a newer program"))
          .hasMessageContaining("schema version 99")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void a_database_of_something_else_is_refused_and_left_alone() {
    try (var data = TestDatabase.withoutAnything()) {
      data.update("CREATE TABLE shopping (item TEXT)");
      assertThatThrownBy(() -> open(data))
          .isInstanceOfSatisfying(
              StoreProblem.class, problem -> assertThat(problem.hint()).contains("empty database"))
          .hasMessageContaining("cannot be brought to schema version")
          .hasMessageNotContaining("\n");
      assertThat(data.text("SELECT count(*) FROM pg_class WHERE relname = 'account'"))
          .isEqualTo("0");
    }
  }
}
