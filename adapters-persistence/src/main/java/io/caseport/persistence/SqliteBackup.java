package io.caseport.persistence;

import io.caseport.persistence.rows.Progress;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.sqlite.SqliteFile;
import io.caseport.persistence.upkeep.Check;
import io.caseport.persistence.upkeep.DataChecks;
import io.caseport.persistence.upkeep.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Backups: whole copies of a SQLite file, each a file of its own that nobody writes to. */
final class SqliteBackup {
  private static final String ANOTHER = "take another backup";

  private SqliteBackup() {}

  static void create(Path database, Path file) {
    try (var draft = Draft.of(file)) {
      SqliteFile.copy(database, draft.path());
      draft.publish();
    } catch (SQLException | IOException e) {
      throw new StoreProblem(
          "The backup %s cannot be written (%s).".formatted(file, e.getMessage()),
          "see that the disk has room for a copy of the data, and run `caseport doctor`",
          e);
    }
  }

  static List<Check> verify(
      Path file, KnownKey key, Optional<Path> attachments, Progress progress) {
    requireAtRest(file);
    var checks = new ArrayList<Check>();
    try (var connection = SqliteFile.atRest(file)) {
      int version = Schema.version(connection);
      var schema = DataChecks.schema(version, Schema.NEWEST);
      checks.add(schema);
      if (schema.hasFailed()) {
        return checks;
      }
      var damage = SqliteFile.damage(connection, true);
      checks.add(
          damage.isEmpty()
              ? Check.ok("integrity", "the file is as SQLite wrote it")
              : Check.failed("integrity", String.join(", ", damage), ANOTHER));
      checks.add(DataChecks.rows(connection, true, progress));
      new AttachmentsExamination(connection, version, attachments)
          .ofBackup(progress)
          .ifPresent(checks::add);
      checks.add(key.check(SecretKeyCheck.mark(connection, version), false));
    } catch (SQLException e) {
      checks.add(Check.failed("integrity", String.valueOf(e.getMessage()), ANOTHER));
    }
    return checks;
  }

  private static void requireAtRest(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StoreProblem(
          "There is no file %s.".formatted(file),
          "name a file that `caseport backup create FILE` made");
    }
    if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
      throw new StoreProblem(
          "The file %s is a database in use, and a part of it is in the file beside it."
              .formatted(file),
          "make a backup of it with `caseport backup create FILE`");
    }
  }

  /** What is put in place is what was verified: the copy, and not the file that was copied. */
  static void restore(
      Path file, Path database, KnownKey key, Optional<Path> attachments, Progress progress) {
    requireAtRest(file);
    try (var draft = Draft.of(database)) {
      try (var out = Files.newOutputStream(draft.path())) {
        Files.copy(file, out);
      }
      verify(draft.path(), key, attachments, progress).stream()
          .filter(Check::hasFailed)
          .findFirst()
          .ifPresent(
              check -> {
                throw new StoreProblem(
                    "The backup %s cannot be restored (%s: %s)."
                        .formatted(file, check.subject(), check.detail()),
                    check.advice());
              });
      SqliteFile.useWriteAheadLog(draft.path());
      draft.publish();
    } catch (SQLException | IOException e) {
      throw new StoreProblem(
          "The backup %s cannot be restored (%s).".formatted(file, e.getMessage()),
          "see that the disk has room, and try again",
          e);
    }
  }
}
