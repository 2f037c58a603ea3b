package io.caseport.persistence.upkeep;

import static io.caseport.persistence.upkeep.Check.Status.FAILED;
import static io.caseport.persistence.upkeep.Check.Status.OK;
import static io.caseport.persistence.upkeep.Check.Status.SKIPPED;
import static io.caseport.persistence.upkeep.Check.Status.WARNING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.SqliteUpkeep;
import io.caseport.persistence.StoreFolder;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.postgres.TestDatabase;
import io.caseport.persistence.rows.FilledTables;
import io.caseport.persistence.rows.Progress;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.sqlite.SqliteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a data folder, and what is told of its health. */
class FolderUpkeepTest {
  private static final Progress SILENT = (_, _) -> {};

  @TempDir Path path;
  private StoreFolder source;
  private Path backup;

  @BeforeEach
  void fill() throws Exception {
    backup = path.resolve("backup.db");
    var folder = path.resolve("data");
    Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(rights("rwx------")));
    source = StoreFolder.in(folder);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + source.database())) {
      FilledTables.fill(connection, 3);
    }
  }

  @AfterEach
  void close() {
    source.close();
  }

  private static Set<PosixFilePermission> rights(String text) {
    return PosixFilePermissions.fromString(text);
  }

  private static Upkeep of(Path folder) {
    return new SqliteUpkeep(folder, Optional.empty(), InstantSource.system());
  }

  private Upkeep data() {
    return of(source.path());
  }

  private static String export(Upkeep upkeep) {
    var out = new ByteArrayOutputStream();
    upkeep.exportTo(out, SILENT);
    return out.toString(UTF_8);
  }

  private static Check check(List<Check> checks, String subject) {
    return checks.stream()
        .filter(check -> check.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_backup_of_a_store_in_use_restores_to_the_same_rows() throws Exception {
    try (var _ = source.open()) {
      assertThat(data().createBackup(backup)).isEqualTo(source.path() + "/secret.key");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    assertThat(data().verifyBackup(backup, SILENT))
        .extracting(Check::subject, Check::status)
        .containsExactly(
            tuple("schema", OK),
            tuple("integrity", OK),
            tuple("rows", OK),
            tuple("attachments", OK),
            tuple("secret key", OK));

    var there = path.resolve("there");
    of(there).restore(backup, SILENT);
    assertThat(export(of(there))).isEqualTo(export(data()));
    assertThat(check(of(there).examine(true, SILENT), "secret key").status()).isEqualTo(FAILED);
    Files.copy(source.path().resolve("secret.key"), there.resolve("secret.key"));
    assertThat(of(there).examine(true, SILENT)).extracting(Check::status).containsOnly(OK);
    try (var files = Files.list(there)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("caseport.db", "caseport.lock", "secret.key");
    }
  }

  @Test
  void nothing_is_ever_overwritten() throws Exception {
    Files.writeString(backup, "precious");
    refuses(() -> data().createBackup(backup), "is there already");
    assertThat(backup).hasContent("precious");
    Files.delete(backup);
    data().createBackup(backup);
    var before = export(data());
    refuses(() -> data().restore(backup, SILENT), "There is data in the folder");
    assertThat(export(data())).isEqualTo(before);
  }

  @Test
  void there_is_no_backup_of_nothing_and_no_backup_in_a_folder_that_is_not_there() {
    refuses(() -> of(path.resolve("none")).createBackup(backup), "There is no data in the folder");
    assertThat(path.resolve("none")).doesNotExist();
    refuses(
        () -> data().createBackup(path.resolve("nowhere").resolve("b")),
        "No file can be made in the folder");
  }

  @Test
  void a_backup_with_a_row_that_is_not_as_it_was_written_is_not_restored() {
    data().createBackup(backup);
    RawDatabase.update(backup, "UPDATE communication SET body = 'forged' WHERE number = -1");
    var rows = check(data().verifyBackup(backup, SILENT), "rows");
    assertThat(rows.status()).isEqualTo(FAILED);
    assertThat(rows.detail()).startsWith("1 of 12").contains("communication");
    refuses(() -> of(path.resolve("there")).restore(backup, SILENT), "cannot be restored (rows: 1");
    assertThat(path.resolve("there").resolve("caseport.db")).doesNotExist();
  }

  @Test
  void a_backup_that_is_cut_or_overwritten_is_not_restored() throws Exception {
    data().createBackup(backup);
    var cut = path.resolve("cut.db");
    Files.copy(backup, cut);
    try (var file = new RandomAccessFile(cut.toFile(), "rw")) {
      file.setLength(file.length() - 8_192);
    }
    assertThat(data().verifyBackup(cut, SILENT)).anyMatch(Check::hasFailed);
    refuses(() -> of(path.resolve("there")).restore(cut, SILENT), "cannot be restored");

    Files.writeString(
        cut, "this is no database, and long enough for its header to be read".repeat(9));
    assertThat(data().verifyBackup(cut, SILENT)).anyMatch(Check::hasFailed);
    Files.writeString(cut, "");
    assertThat(data().verifyBackup(cut, SILENT)).anyMatch(Check::hasFailed);
    assertThat(path.resolve("there").resolve("caseport.db")).doesNotExist();
  }

  @Test
  void a_backup_of_another_key_or_a_newer_program_is_not_restored() throws Exception {
    data().createBackup(backup);
    var other =
        new SqliteUpkeep(
            path.resolve("there"), Optional.of(TestDatabase.SECRET_KEY), InstantSource.system());
    refuses(() -> other.restore(backup, SILENT), "secret key: the one in CASEPORT_SECRET_KEY");
    RawDatabase.update(
        backup, "UPDATE flyway_schema_history SET version = '99' WHERE installed_rank = 1");
    refuses(() -> of(path.resolve("there")).restore(backup, SILENT), "schema: version 99");
  }

  @Test
  void a_copy_of_a_file_in_use_is_no_backup() throws Exception {
    try (var store = source.open()) {
      store.unitOfWork().write(() -> 1);
      refuses(() -> data().verifyBackup(source.database(), SILENT), "is a database in use");
    }
    refuses(() -> data().verifyBackup(path.resolve("none"), SILENT), "There is no file");
  }

  @Test
  void the_key_of_a_backup_may_be_elsewhere() {
    data().createBackup(backup);
    assertThat(check(of(path).verifyBackup(backup, SILENT), "secret key").status())
        .isEqualTo(SKIPPED);
  }

  @Test
  void a_healthy_folder_passes_and_is_left_as_it_is() throws Exception {
    var before = Files.getLastModifiedTime(source.database());
    for (boolean thorough : List.of(true, false)) {
      var checks = data().examine(thorough, SILENT);
      assertThat(checks).extracting(Check::status).containsOnly(OK);
      assertThat(checks)
          .extracting(Check::subject)
          .containsExactly(
              "folder",
              "rights",
              "disk",
              "schema",
              "secret key",
              "settings",
              "clock",
              "integrity",
              "rows",
              "attachments");
    }
    assertThat(Files.getLastModifiedTime(source.database())).isEqualTo(before);
  }

  @Test
  void each_thing_that_is_wrong_fails_with_advice_and_hides_no_other() throws Exception {
    source.tamper("UPDATE call_answer SET given_at = 9000000000000");
    source.tamper("UPDATE support_case SET subject = '' WHERE case_id LIKE 'case_id2%'");
    source.tamper("DELETE FROM attachment WHERE attachment_id LIKE 'attachment_id3%'");
    source.tamper("PRAGMA journal_mode = DELETE");
    Files.setPosixFilePermissions(source.path().resolve("secret.key"), rights("rw-r--r--"));
    var checks = data().examine(true, SILENT);
    assertThat(checks.stream().filter(Check::hasFailed))
        .allMatch(check -> !check.advice().isEmpty())
        .extracting(Check::subject)
        .containsExactly("secret key", "settings", "clock", "integrity", "rows");
    assertThat(check(checks, "secret key").advice()).startsWith("run `chmod 600");
    assertThat(check(checks, "integrity").detail()).contains("unsent_attachment refers to one");
  }

  @Test
  void an_open_folder_and_an_older_schema_are_warned_of() throws Exception {
    Files.setPosixFilePermissions(source.path(), rights("rwxr-xr-x"));
    Files.setPosixFilePermissions(source.database(), rights("rw-r--r--"));
    source.tamper("DELETE FROM flyway_schema_history WHERE version = '" + Schema.NEWEST + "'");
    var checks = data().examine(false, SILENT);
    assertThat(check(checks, "rights").status()).isEqualTo(WARNING);
    assertThat(check(checks, "schema").status()).isEqualTo(WARNING);
    assertThat(checks).noneMatch(Check::hasFailed);
  }

  @Test
  void a_folder_that_is_missing_or_empty_or_unreadable_fails() throws Exception {
    assertThat(of(path.resolve("none")).examine(false, SILENT)).anyMatch(Check::hasFailed);
    assertThat(path.resolve("none")).doesNotExist();
    assertThat(of(path).examine(false, SILENT)).anyMatch(Check::hasFailed);
    Files.writeString(source.database(), "no database at all ".repeat(99));
    assertThat(data().examine(false, SILENT)).anyMatch(Check::hasFailed);
  }

  @Test
  void a_clock_of_the_past_fails() {
    var early = InstantSource.fixed(Instant.parse("2009-01-01T00:00:00Z"));
    var checks = new SqliteUpkeep(source.path(), Optional.empty(), early).examine(false, SILENT);
    assertThat(check(checks, "clock").status()).isEqualTo(FAILED);
  }

  @Test
  void a_restored_copy_is_one_whose_readers_do_not_wait() throws Exception {
    data().createBackup(backup);
    var there = path.resolve("there");
    of(there).restore(backup, SILENT);
    assertThat(SqliteFile.settings(there.resolve("caseport.db")))
        .isEqualTo("journal_mode=wal, synchronous=2");
  }

  private static void refuses(ThrowingWork work, String words) {
    assertThatThrownBy(work::run)
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining(words)
        .extracting(problem -> ((StoreProblem) problem).hint())
        .asString()
        .isNotEmpty();
  }

  private interface ThrowingWork {
    void run() throws IOException;
  }
}
