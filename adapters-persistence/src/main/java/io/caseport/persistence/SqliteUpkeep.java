package io.caseport.persistence;

import io.caseport.persistence.rows.Progress;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.sqlite.SqliteFile;
import io.caseport.persistence.transfer.Export;
import io.caseport.persistence.transfer.ExportHeader;
import io.caseport.persistence.transfer.ExportReader;
import io.caseport.persistence.transfer.Import;
import io.caseport.persistence.upkeep.Check;
import io.caseport.persistence.upkeep.Draft;
import io.caseport.persistence.upkeep.Upkeep;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The upkeep of a data folder. */
public final class SqliteUpkeep implements Upkeep {
  private final Path folder;
  private final Optional<Path> attachments;
  private final Optional<String> secretKey;
  private final InstantSource clock;

  /**
   * @param secretKey the key of the vault; empty if it is in the folder
   */
  public SqliteUpkeep(Path folder, Optional<String> secretKey, InstantSource clock) {
    this(folder, Optional.empty(), secretKey, clock);
  }

  /**
   * As the other.
   *
   * @param attachments the folder for the bytes of attachments, if not the database
   */
  public SqliteUpkeep(
      Path folder, Optional<Path> attachments, Optional<String> secretKey, InstantSource clock) {
    this.folder = folder;
    this.attachments = attachments;
    this.secretKey = secretKey;
    this.clock = clock;
  }

  private Path database() {
    return folder.resolve(DataFolder.DATABASE);
  }

  private KnownKey key() {
    return KnownKey.of(secretKey, folder.resolve(DataFolder.SECRET_KEY));
  }

  private Path existingDatabase() {
    if (!Files.exists(database())) {
      throw new StoreProblem(
          "There is no data in the folder %s.".formatted(folder), DataFolder.ANOTHER_FOLDER);
    }
    return database();
  }

  @Override
  public String createBackup(Path file) {
    SqliteBackup.create(existingDatabase(), file);
    return secretKey.isPresent() ? "CASEPORT_SECRET_KEY" : key().place();
  }

  @Override
  public Optional<String> attachmentsElsewhere() {
    try (var snapshot = SqliteFile.snapshot(existingDatabase())) {
      return AttachmentsFolder.place(snapshot, Schema.version(snapshot), attachments);
    } catch (SQLException e) {
      throw new StoreProblem(
          "The database %s cannot be read (%s).".formatted(database(), e.getMessage()),
          "run `caseport doctor`",
          e);
    }
  }

  @Override
  public List<Check> verifyBackup(Path file, Progress progress) {
    return SqliteBackup.verify(file, key(), attachments, progress);
  }

  @Override
  public void restore(Path file, Progress progress) {
    inEmptyFolder(
        () -> {
          SqliteBackup.restore(file, database(), key(), attachments, progress);
          return file;
        });
  }

  @Override
  public long exportTo(Path file, Progress progress) {
    return FileExport.write(file, out -> exportTo(out, progress));
  }

  @Override
  public long exportTo(OutputStream out, Progress progress) {
    try (var snapshot = SqliteFile.snapshot(existingDatabase())) {
      int version = Schema.version(snapshot);
      var header = new ExportHeader(version, SecretKeyCheck.mark(snapshot, version));
      var contents = AttachmentsFolder.existing(snapshot, version, attachments);
      return Export.write(snapshot, header, contents, out, progress);
    } catch (SQLException | IOException e) {
      throw FileExport.failed(e);
    }
  }

  @Override
  public long importFrom(InputStream in, Progress progress) {
    return inEmptyFolder(
        () -> {
          try {
            return load(new ExportReader(in), progress);
          } catch (SQLException | IOException e) {
            throw new StoreProblem(
                "The export cannot be imported (%s).".formatted(e.getMessage()),
                "see that the disk has room, and try again",
                e);
          }
        });
  }

  /** Older rows go into tables of their time, which are then brought up as a start would do it. */
  private long load(ExportReader export, Progress progress) throws SQLException, IOException {
    var header = export.header();
    header.requireKnown(Schema.NEWEST);
    key().requireFor(header.keyMark(), "the export");
    try (var draft = Draft.of(database())) {
      Schema.create(draft.path(), header.schemaVersion());
      try (var contents = new ImportedContents(attachments, header.schemaVersion())) {
        long rows = load(export, draft.path(), contents, progress);
        Schema.prepare(draft.path());
        SqliteFile.useWriteAheadLog(draft.path());
        draft.publish();
        contents.keep();
        return rows;
      }
    }
  }

  private static long load(
      ExportReader export, Path draft, ImportedContents contents, Progress progress)
      throws SQLException, IOException {
    try (var connection = SqliteFile.forLoading(draft)) {
      var mark = export.header().keyMark();
      if (mark.isPresent()) {
        SecretKeyCheck.put(connection, mark.get());
      }
      long rows = Import.load(export, connection, contents.claim(connection), progress);
      connection.commit();
      return rows;
    }
  }

  private <T> T inEmptyFolder(Supplier<T> work) {
    var data = DataFolder.at(folder);
    return data.alone(
        () -> {
          if (Files.exists(database())) {
            throw new StoreProblem(
                "There is data in the folder %s already.".formatted(folder),
                "name an empty folder with --data DIR, or move %s away".formatted(database()));
          }
          return work.get();
        });
  }

  @Override
  public List<Check> examine(boolean thorough, Progress progress) {
    return new FolderExamination(folder, attachments, secretKey, clock.instant())
        .run(thorough, progress);
  }
}
