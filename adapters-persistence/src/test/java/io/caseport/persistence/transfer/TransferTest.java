package io.caseport.persistence.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.persistence.PostgresUpkeep;
import io.caseport.persistence.SqliteUpkeep;
import io.caseport.persistence.StoreFolder;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.postgres.TestDatabase;
import io.caseport.persistence.rows.FilledTables;
import io.caseport.persistence.sqlite.SqliteFile;
import io.caseport.persistence.upkeep.Upkeep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All rows go from one store to another as they are, or none. */
class TransferTest {
  private static final InstantSource CLOCK = InstantSource.system();

  @TempDir Path path;
  private StoreFolder source;
  private byte[] export = {};

  @BeforeEach
  void fill() throws Exception {
    var folder = path.resolve("source");
    Files.createDirectory(folder);
    source = StoreFolder.in(folder);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + source.database())) {
      connection.setAutoCommit(false);
      FilledTables.fill(connection, 4);
      connection.commit();
    }
    export = export(folder(folder));
  }

  @AfterEach
  void close() {
    source.close();
  }

  private static Upkeep folder(Path folder) {
    return new SqliteUpkeep(folder, Optional.empty(), CLOCK);
  }

  private Upkeep database(TestDatabase database, Optional<String> key) {
    return new PostgresUpkeep(database.server(), path.resolve("keys"), key, CLOCK, _ -> {});
  }

  private String key() throws IOException {
    return Files.readString(source.path().resolve("secret.key")).strip();
  }

  private static byte[] export(Upkeep upkeep) {
    var out = new ByteArrayOutputStream();
    upkeep.exportTo(out, (_, _) -> {});
    return out.toByteArray();
  }

  private static long load(Upkeep upkeep, byte[] export) {
    return upkeep.importFrom(new ByteArrayInputStream(export), (_, _) -> {});
  }

  @Test
  void what_goes_from_sqlite_to_postgresql_and_back_is_the_same_to_the_byte() throws Exception {
    var there = path.resolve("there");
    try (var database = TestDatabase.withoutAnything()) {
      long rows = load(database(database, Optional.of(key())), export);
      var onPostgres = export(database(database, Optional.empty()));
      assertThat(load(folder(there), onPostgres)).isEqualTo(rows);

      assertThat(new String(onPostgres, UTF_8)).isEqualTo(new String(export, UTF_8));
      assertThat(new String(export(folder(there)), UTF_8)).isEqualTo(new String(export, UTF_8));
      assertThat(rows).isEqualTo(new String(export, UTF_8).lines().count() - 2).isGreaterThan(80);
    }
  }

  @Test
  void a_database_knows_the_size_of_what_it_took() throws Exception {
    try (var database = TestDatabase.withoutAnything()) {
      load(database(database, Optional.of(key())), export);
      assertThat(
              database.text("SELECT reltuples FROM pg_class WHERE oid = 'support_case'::regclass"))
          .isEqualTo(database.text("SELECT count(*) FROM support_case"));
    }
  }

  @Test
  void all_cases_that_came_are_to_be_indexed() throws Exception {
    var there = path.resolve("there");
    load(folder(there), export);
    try (var connection = SqliteFile.snapshot(there.resolve("caseport.db"));
        var statement = connection.createStatement();
        var counts =
            statement.executeQuery(
                """
                SELECT (SELECT count(*) FROM unindexed_case JOIN support_case
                        USING (account_id, case_id)), (SELECT count(*) FROM support_case)
                """)) {
      counts.next();
      assertThat(counts.getInt(1)).isEqualTo(counts.getInt(2)).isPositive();
    }
  }

  @Test
  void no_table_is_left_empty() throws Exception {
    try (var connection = SqliteFile.snapshot(source.database())) {
      var counts = FilledTables.counts(connection);
      assertThat(counts.values()).containsOnly(4L);
      assertThat(counts)
          .isEqualTo(
              new String(export, UTF_8)
                  .lines()
                  .filter(line -> line.startsWith("{\"table\":"))
                  .collect(
                      Collectors.groupingBy(line -> line.split("\"")[3], Collectors.counting())));
    }
  }

  @Test
  void an_imported_folder_opens_with_the_key_of_the_data_alone() throws Exception {
    var there = path.resolve("there");
    load(folder(there), export);
    assertThat(there.resolve("secret.key")).doesNotExist();
    assertThat(drafts(there)).isEmpty();
    Files.copy(source.path().resolve("secret.key"), there.resolve("secret.key"));

    assertThat(folder(there).examine(true, (_, _) -> {}))
        .filteredOn(check -> check.hasFailed())
        .isEmpty();
  }

  @Test
  void another_key_is_refused_before_anything_is_there() throws Exception {
    var there = path.resolve("there");
    Files.createDirectory(there);
    var other = new SqliteUpkeep(there, Optional.of(TestDatabase.SECRET_KEY), CLOCK);
    assertThatThrownBy(() -> load(other, export))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("CASEPORT_SECRET_KEY is not the one that the export was sealed with");
    assertThat(there.resolve("caseport.db")).doesNotExist();
  }

  @Test
  void a_database_whose_servers_have_another_key_is_left_alone() throws Exception {
    try (var database = TestDatabase.ofAnEmptyStore()) {
      assertThatThrownBy(() -> load(database(database, Optional.of(key())), export))
          .isInstanceOf(StoreProblem.class)
          .hasMessageContaining("is not the one that the database");
      assertThatThrownBy(() -> load(database(database, Optional.empty()), export))
          .isInstanceOf(StoreProblem.class)
          .hasMessageContaining("has a secret key already");
      assertThat(database.text("SELECT count(*) FROM account")).isEqualTo("0");
    }
  }

  @Test
  void data_that_is_there_is_never_mixed_with_what_is_imported() throws Exception {
    assertThatThrownBy(() -> load(folder(source.path()), export))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("There is data in the folder");
    try (var database = TestDatabase.withoutAnything()) {
      var upkeep = database(database, Optional.of(key()));
      load(upkeep, export);
      assertThatThrownBy(() -> load(upkeep, export))
          .isInstanceOf(StoreProblem.class)
          .hasMessageContaining("There is data in the database");
    }
    assertThat(export(folder(source.path()))).isEqualTo(export);
  }

  @Test
  void an_export_that_is_cut_anywhere_leaves_nothing_behind() throws Exception {
    var random = new SplittableRandom(7);
    try (var database = TestDatabase.withoutAnything()) {
      for (int cut = 0; cut < 6; cut++) {
        int length = cut == 0 ? export.length - 1 : random.nextInt(export.length);
        var part = Arrays.copyOf(export, length);
        var there = path.resolve("there");
        assertThatThrownBy(() -> load(folder(there), part))
            .as("cut at %d", length)
            .isInstanceOf(StoreProblem.class)
            .hasMessageContaining("xport");
        assertThat(there.resolve("caseport.db")).doesNotExist();
        if (cut < 3) {
          assertThatThrownBy(() -> load(database(database, Optional.of(key())), part))
              .isInstanceOf(StoreProblem.class);
        }
      }
      assertThat(database.text("SELECT count(*) FROM account")).isEqualTo("0");
      load(database(database, Optional.of(key())), export);
      assertThat(database.text("SELECT count(*) FROM account")).isEqualTo("4");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "plan":"plan2     | "plan":"plan3       | does not have the digest
          "table":"tag"     | "table":"gat"       | has a line that cannot be read
          "created_at":-1   | "created_at":"-1"   | has a line that cannot be read
          "created_at":-1   | "made_at":-1        | has a line that cannot be read
          account_id2       | account-id2         | does not have the digest
          "version":1       | "version":2         | has format version 2
          "caseport-export" | "something"         | This is no export of Caseport
          """)
  void an_export_that_was_changed_is_refused(String from, String to, String reason) {
    var changed = new String(export, UTF_8).replaceFirst(from, to);
    assertThatThrownBy(() -> load(folder(path.resolve("there")), changed.getBytes(UTF_8)))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining(reason);
    assertThat(path.resolve("there").resolve("caseport.db")).doesNotExist();
  }

  @Test
  void rows_without_what_they_refer_to_are_refused() throws Exception {
    var orphaned = changedLines(line -> line.startsWith("{\"table\":\"support_case\"") ? "" : line);
    assertThatThrownBy(() -> load(folder(path.resolve("there")), orphaned))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("has a row that does not fit the others");
    try (var database = TestDatabase.withoutAnything()) {
      assertThatThrownBy(() -> load(database(database, Optional.of(key())), orphaned))
          .isInstanceOf(StoreProblem.class)
          .hasMessageContaining("has a row that does not fit the others");
    }
  }

  @Test
  void an_export_of_a_newer_schema_is_refused() {
    var newer =
        changedLines(line -> line.replaceFirst("\"schemaVersion\":\\d+", "\"schemaVersion\":9999"));
    assertThatThrownBy(() -> load(folder(path.resolve("there")), newer))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("has schema version 9999");
  }

  @Test
  void a_file_gets_its_name_when_it_is_whole_and_never_replaces_another() throws Exception {
    var file = path.resolve("all.jsonl");
    folder(source.path()).exportTo(file, (_, _) -> {});
    assertThat(Files.readAllBytes(file)).isEqualTo(export);
    assertThatThrownBy(() -> folder(source.path()).exportTo(file, (_, _) -> {}))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("is there already");
    assertThatThrownBy(() -> folder(path.resolve("none")).exportTo(path.resolve("b"), (_, _) -> {}))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("There is no data in the folder");
    assertThat(path.resolve("b")).doesNotExist();
    assertThat(drafts(path)).isEmpty();
  }

  private byte[] changedLines(UnaryOperator<String> change) {
    return new String(export, UTF_8)
        .lines()
        .map(change)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(UTF_8);
  }

  private static List<String> drafts(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains(".part"))
          .toList();
    }
  }
}
