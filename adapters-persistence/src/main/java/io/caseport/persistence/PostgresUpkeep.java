package io.caseport.persistence;

import static io.caseport.persistence.upkeep.Check.failed;

import io.caseport.persistence.postgres.PostgresRows;
import io.caseport.persistence.postgres.PostgresServer;
import io.caseport.persistence.postgres.Preparation;
import io.caseport.persistence.postgres.ServerExamination;
import io.caseport.persistence.rows.Progress;
import io.caseport.persistence.rows.Table;
import io.caseport.persistence.rows.Tables;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.transfer.Export;
import io.caseport.persistence.transfer.ExportHeader;
import io.caseport.persistence.transfer.ExportReader;
import io.caseport.persistence.transfer.Import;
import io.caseport.persistence.upkeep.Check;
import io.caseport.persistence.upkeep.DataChecks;
import io.caseport.persistence.upkeep.Upkeep;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The upkeep of a PostgreSQL database, whose backups are the business of its own tools. */
public final class PostgresUpkeep implements Upkeep {
  private final PostgresServer server;
  private final Path folder;
  private final Optional<Path> attachments;
  private final Optional<String> secretKey;
  private final InstantSource clock;
  private final Consumer<String> warning;

  /**
   * @param folder where the key is kept if none is given
   * @param secretKey the key of the vault
   */
  public PostgresUpkeep(
      PostgresServer server,
      Path folder,
      Optional<String> secretKey,
      InstantSource clock,
      Consumer<String> warning) {
    this(server, folder, Optional.empty(), secretKey, clock, warning);
  }

  /**
   * As the other.
   *
   * @param attachments the folder for the bytes of attachments, if not the database
   */
  public PostgresUpkeep(
      PostgresServer server,
      Path folder,
      Optional<Path> attachments,
      Optional<String> secretKey,
      InstantSource clock,
      Consumer<String> warning) {
    this.server = server;
    this.folder = folder;
    this.attachments = attachments;
    this.secretKey = secretKey;
    this.clock = clock;
    this.warning = warning;
  }

  private KnownKey key() {
    return KnownKey.of(secretKey, folder.resolve(DataFolder.SECRET_KEY));
  }

  @Override
  public String createBackup(Path file) {
    throw new StoreProblem(
        "Backups of PostgreSQL are made by its own tools.",
        "run `pg_dump --format=custom --file=%s NAME`, or have a copy for any engine with"
                .formatted(file)
            + " `caseport export FILE`");
  }

  @Override
  public Optional<String> attachmentsElsewhere() {
    try {
      return PostgresRows.inSnapshot(
          server,
          snapshot ->
              AttachmentsFolder.place(snapshot, PostgresRows.schemaVersion(snapshot), attachments));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Check> verifyBackup(Path file, Progress progress) {
    return SqliteBackup.verify(file, key(), attachments, progress);
  }

  @Override
  public void restore(Path file, Progress progress) {
    throw new StoreProblem(
        "A backup is restored into a folder, and %s is a database.".formatted(server.place()),
        "run `caseport restore %s --data DIR`, then `caseport export --data DIR -` into"
                .formatted(file)
            + " `caseport import -`; what pg_dump made is for pg_restore");
  }

  @Override
  public long exportTo(Path file, Progress progress) {
    return FileExport.write(file, out -> exportTo(out, progress));
  }

  @Override
  public long exportTo(OutputStream out, Progress progress) {
    try {
      return PostgresRows.inSnapshot(
          server,
          snapshot -> {
            int version = existingSchema(snapshot);
            var header = new ExportHeader(version, SecretKeyCheck.mark(snapshot, version));
            var contents = AttachmentsFolder.existing(snapshot, version, attachments);
            return Export.write(snapshot, header, contents, out, progress);
          });
    } catch (IOException e) {
      throw FileExport.failed(e);
    }
  }

  private int existingSchema(Connection connection) throws SQLException {
    int version = PostgresRows.schemaVersion(connection);
    if (version == 0) {
      throw new StoreProblem(
          "There is no data in the database %s.".formatted(server.place()),
          "name another database with --database-url");
    }
    return version;
  }

  @Override
  public long importFrom(InputStream in, Progress progress) {
    try {
      var export = new ExportReader(in);
      requireNewest(export.header());
      key().requireFor(export.header().keyMark(), "the export");
      return Preparation.alone(server, warning, _ -> load(export, progress));
    } catch (IOException e) {
      throw new StoreProblem(
          "The export cannot be read (%s).".formatted(e.getMessage()), "try again", e);
    }
  }

  private static void requireNewest(ExportHeader header) {
    header.requireKnown(Schema.NEWEST);
    if (header.schemaVersion() < Schema.NEWEST) {
      throw new StoreProblem(
          "The export has schema version %d, and PostgreSQL takes version %d only."
              .formatted(header.schemaVersion(), Schema.NEWEST),
          "import it with --data DIR into a folder, which brings it up, and export that");
    }
  }

  private long load(ExportReader export, Progress progress) {
    try (var contents = new ImportedContents(attachments, export.header().schemaVersion())) {
      long rows = load(export, contents, progress);
      contents.keep();
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long load(ExportReader export, ImportedContents contents, Progress progress)
      throws IOException {
    return PostgresRows.inTransaction(
        server,
        connection -> {
          var tables = Tables.of(connection);
          PostgresRows.lock(connection, tables);
          requireEmpty(connection, tables);
          var mark = export.header().keyMark();
          if (mark.isPresent()) {
            requireMark(connection);
            SecretKeyCheck.put(connection, mark.get());
          }
          var rows = Import.load(export, connection, contents.claim(connection), progress);
          PostgresRows.analyze(connection, tables);
          return rows;
        });
  }

  private void requireEmpty(Connection connection, List<Table> tables) throws SQLException {
    for (var table : tables) {
      try (var statement = connection.createStatement();
          var results = statement.executeQuery(table.select() + " LIMIT 1")) {
        if (results.next()) {
          throw new StoreProblem(
              "There is data in the database %s already.".formatted(server.place()),
              "name an empty database with --database-url");
        }
      }
    }
  }

  /** A server that runs on the database already has sealed, or will, with the key of its own. */
  private void requireMark(Connection connection) throws SQLException {
    var mark = SecretKeyCheck.mark(connection, Schema.NEWEST);
    if (mark.isPresent() && key().vault().isEmpty()) {
      throw new StoreProblem(
          "The database %s has a secret key already, which may be another one."
              .formatted(server.place()),
          "give the key of the export in CASEPORT_SECRET_KEY, or name a new database");
    }
    key().requireFor(mark, "the database " + server.place());
  }

  @Override
  public List<Check> examine(boolean thorough, Progress progress) {
    var checks = new ArrayList<Check>();
    try {
      PostgresRows.inSnapshot(
          server,
          snapshot -> {
            checks.add(Check.ok("database", server.place()));
            checks.addAll(ServerExamination.run(server, snapshot, clock.instant()));
            return content(checks, snapshot, thorough, progress);
          });
    } catch (StoreProblem problem) {
      checks.add(failed("database", String.valueOf(problem.getMessage()), problem.hint()));
    } catch (IOException e) {
      checks.add(failed("database", String.valueOf(e.getMessage()), "try again"));
    }
    return checks;
  }

  private boolean content(
      List<Check> checks, Connection snapshot, boolean thorough, Progress progress)
      throws SQLException {
    int version = PostgresRows.schemaVersion(snapshot);
    var schema = DataChecks.schema(version, Schema.NEWEST);
    checks.add(schema);
    if (schema.hasFailed()) {
      return false;
    }
    checks.add(keyCheck(snapshot, version));
    checks.add(DataChecks.clock(snapshot, clock.instant()));
    checks.add(DataChecks.rows(snapshot, thorough, progress));
    new AttachmentsExamination(snapshot, version, attachments)
        .ofData(thorough, progress)
        .ifPresent(checks::add);
    return true;
  }

  private Check keyCheck(Connection snapshot, int version) throws SQLException {
    try {
      return key().check(SecretKeyCheck.mark(snapshot, version), true);
    } catch (StoreProblem problem) {
      return failed("secret key", String.valueOf(problem.getMessage()), problem.hint());
    }
  }
}
