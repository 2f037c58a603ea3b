package io.caseport.persistence;

import static io.caseport.persistence.upkeep.Check.failed;
import static io.caseport.persistence.upkeep.Check.ok;
import static io.caseport.persistence.upkeep.Check.warning;

import io.caseport.persistence.rows.Progress;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.sqlite.SqliteFile;
import io.caseport.persistence.upkeep.Check;
import io.caseport.persistence.upkeep.DataChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A look at a data folder and all that is in it, which changes nothing. */
final class FolderExamination {
  private static final long NEEDED_BYTES = 64L << 20;
  private static final String EXPECTED_SETTINGS = "journal_mode=wal, synchronous=2";

  private final Path folder;
  private final Path database;
  private final Optional<Path> attachments;
  private final Optional<String> secretKey;
  private final Instant now;
  private final List<Check> checks = new ArrayList<>();

  FolderExamination(
      Path folder, Optional<Path> attachments, Optional<String> secretKey, Instant now) {
    this.attachments = attachments;
    this.folder = folder;
    this.database = folder.resolve(DataFolder.DATABASE);
    this.secretKey = secretKey;
    this.now = now;
  }

  /** What does not depend on what is wrong already is looked at in any case. */
  List<Check> run(boolean thorough, Progress progress) {
    try {
      if (folder()) {
        rights();
        disk();
        try (var snapshot = SqliteFile.snapshot(database)) {
          content(snapshot, thorough, progress);
        }
      }
    } catch (SQLException | IOException e) {
      checks.add(
          failed(
              "database",
              "%s cannot be read (%s)".formatted(database, e.getMessage()),
              "restore the newest backup into another folder"));
    }
    return checks;
  }

  private boolean folder() {
    if (!Files.isDirectory(folder)) {
      checks.add(failed("folder", "there is no folder " + folder, DataFolder.ANOTHER_FOLDER));
      return false;
    }
    if (!Files.exists(database)) {
      checks.add(failed("folder", "there is no data in " + folder, DataFolder.ANOTHER_FOLDER));
      return false;
    }
    checks.add(ok("folder", folder.toString()));
    return true;
  }

  private void rights() throws IOException {
    if (!Files.isWritable(folder) || !Files.isWritable(database)) {
      checks.add(
          failed(
              "rights",
              "this user may not write to " + folder,
              "run as the user who owns it, or change its owner"));
    } else if (isOpenToOthers(folder) && isOpenToOthers(database)) {
      checks.add(
          warning(
              "rights",
              "other users of this machine can read " + database,
              "run `chmod -R go= %s`".formatted(folder)));
    } else {
      checks.add(ok("rights", "this user may write, and nobody else may read"));
    }
  }

  private static boolean isOpenToOthers(Path path) throws IOException {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null
        && !PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).endsWith("------");
  }

  private void disk() throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    long size = Files.size(database);
    var detail = "%,d MiB free, %,d MiB of data".formatted(free >> 20, size >> 20);
    if (free < NEEDED_BYTES) {
      checks.add(failed("disk", detail, "make room: without it no write is taken"));
    } else if (free < size) {
      checks.add(warning("disk", detail, "make room for a backup, or write it to another disk"));
    } else {
      checks.add(ok("disk", detail));
    }
  }

  private void content(Connection snapshot, boolean thorough, Progress progress)
      throws SQLException {
    int version = Schema.version(snapshot);
    var schema = DataChecks.schema(version, Schema.NEWEST);
    checks.add(schema);
    if (schema.hasFailed()) {
      return;
    }
    key(snapshot, version);
    settings();
    checks.add(DataChecks.clock(snapshot, now));
    var damage = SqliteFile.damage(snapshot, thorough);
    checks.add(
        damage.isEmpty()
            ? ok("integrity", thorough ? "all pages and references" : "all pages")
            : failed(
                "integrity",
                String.join(", ", damage),
                "restore the newest backup into another folder"));
    checks.add(DataChecks.rows(snapshot, thorough, progress));
    new AttachmentsExamination(snapshot, version, attachments)
        .ofData(thorough, progress)
        .ifPresent(checks::add);
  }

  private void key(Connection snapshot, int version) throws SQLException {
    try {
      checks.add(
          KnownKey.of(secretKey, folder.resolve(DataFolder.SECRET_KEY))
              .check(SecretKeyCheck.mark(snapshot, version), true));
    } catch (StoreProblem problem) {
      checks.add(failed("secret key", String.valueOf(problem.getMessage()), problem.hint()));
    }
  }

  private void settings() throws SQLException {
    var settings = SqliteFile.settings(database);
    checks.add(
        settings.equals(EXPECTED_SETTINGS)
            ? ok("settings", "a write is answered when it is on the disk (" + settings + ")")
            : failed(
                "settings",
                settings + " in place of " + EXPECTED_SETTINGS,
                "stop all that uses the file, and run `caseport backup create` and `caseport"
                    + " restore` into another folder"));
  }
}
