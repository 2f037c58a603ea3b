package io.caseport.persistence.sql;

import static io.caseport.application.port.out.AttachmentContents.PIECE;

import io.caseport.domain.cases.ContentId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Takes the contents of attachments out of their rows, one at a time. It is no script, since SQLite
 * has no SHA-256. Rows that were damaged before are damaged afterwards.
 */
public final class ContentsInPieces implements JavaMigration {
  private static final int AT_ONCE = 500;

  private static final List<String> BEFORE =
      List.of(
          """
          CREATE TABLE attachment_piece (
            account_id TEXT NOT NULL,
            content_id TEXT NOT NULL,
            number     INTEGER NOT NULL,
            data       %1$s NOT NULL,
            digest     %1$s NOT NULL,
            PRIMARY KEY (account_id, content_id, number)
          )
          """,
          """
          CREATE TABLE unnamed_content (
            account_id TEXT NOT NULL,
            content_id TEXT NOT NULL,
            noted_at   BIGINT NOT NULL,
            PRIMARY KEY (account_id, content_id)
          )
          """,
          "CREATE INDEX unnamed_content_by_age ON unnamed_content (noted_at)",
          """
          CREATE TABLE attachment_folder (
            number    INTEGER NOT NULL PRIMARY KEY,
            folder_id TEXT NOT NULL
          )
          """,
          "ALTER TABLE attachment ADD COLUMN content_id TEXT NOT NULL DEFAULT ''",
          "ALTER TABLE attachment ADD COLUMN size INTEGER NOT NULL DEFAULT 0");

  /** The digest comes anew, as the last column: it is of those before it. */
  private static final List<String> BETWEEN =
      List.of(
          "ALTER TABLE attachment DROP COLUMN data",
          "ALTER TABLE attachment DROP COLUMN digest",
          "ALTER TABLE attachment ADD COLUMN digest %1$s NOT NULL DEFAULT ''",
          "CREATE INDEX attachment_by_content ON attachment (account_id, content_id)");

  private static final String KEYS =
      """
      SELECT account_id, attachment_id FROM attachment
      WHERE (account_id, attachment_id) > (?, ?)
      ORDER BY account_id, attachment_id
      LIMIT ?
      """;
  private static final String OLD_ROW =
      """
      SELECT account_id, attachment_id, file_name, data, digest FROM attachment
      WHERE account_id = ? AND attachment_id = ?
      """;
  private static final String SET_CONTENT =
      """
      UPDATE attachment SET content_id = ?, size = ? WHERE account_id = ? AND attachment_id = ?
      """;
  private static final String NEW_ROW =
      """
      SELECT account_id, attachment_id, file_name, content_id, size FROM attachment
      WHERE account_id = ? AND attachment_id = ?
      """;
  private static final String SET_DIGEST =
      "UPDATE attachment SET digest = ? WHERE account_id = ? AND attachment_id = ?";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("10");
  }

  @Override
  public String getDescription() {
    return "contents in pieces";
  }

  /** A script has one to tell whether it was changed; the type wants a null for none. */
  @Override
  @SuppressWarnings("NullAway")
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    boolean isPostgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    var binary = isPostgres ? "BYTEA" : "BLOB";
    run(connection, BEFORE, binary);
    var damaged = new HashSet<RowKey>();
    forAll(connection, key -> takeOut(connection, key, damaged));
    run(connection, BETWEEN, binary);
    forAll(connection, key -> digest(connection, key, damaged));
  }

  private static void run(Connection connection, List<String> statements, String binary)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql.formatted(binary));
      }
    }
  }

  private record RowKey(String account, String attachment) {}

  private interface Step {
    void on(RowKey key) throws SQLException;
  }

  private static void forAll(Connection connection, Step step) throws SQLException {
    var last = Optional.of(new RowKey("", ""));
    while (last.isPresent()) {
      var keys = keysAfter(connection, last.get());
      for (var key : keys) {
        step.on(key);
      }
      last = keys.isEmpty() ? Optional.empty() : Optional.of(keys.getLast());
    }
  }

  private static List<RowKey> keysAfter(Connection connection, RowKey last) throws SQLException {
    try (var select = prepared(connection, KEYS, last.account(), last.attachment(), AT_ONCE);
        var rows = select.executeQuery()) {
      var keys = new ArrayList<RowKey>();
      while (rows.next()) {
        keys.add(new RowKey(rows.getString(1), rows.getString(2)));
      }
      return keys;
    }
  }

  private static void takeOut(Connection connection, RowKey key, Set<RowKey> damaged)
      throws SQLException {
    try (var select = prepared(connection, OLD_ROW, key.account(), key.attachment());
        var row = select.executeQuery()) {
      row.next();
      var data = row.getBytes(4);
      if (!RowDigest.matches("attachment", values(row, data), row.getBytes(5))) {
        damaged.add(key);
      }
      var id = ContentId.of(data).value();
      update(connection, SET_CONTENT, id, data.length, key.account(), key.attachment());
      for (int number = 0; number == 0 || number * PIECE < data.length; number++) {
        int end = Math.min((number + 1) * PIECE, data.length);
        var piece = Arrays.copyOfRange(data, number * PIECE, end);
        update(connection, PieceTable.INSERT, PieceTable.row(key.account(), id, number, piece));
      }
    }
  }

  private static List<Object> values(ResultSet row, Object... more) throws SQLException {
    var values = new ArrayList<Object>();
    for (int i = 1; i <= 3; i++) {
      values.add(row.getString(i));
    }
    values.addAll(List.of(more));
    return values;
  }

  private static void digest(Connection connection, RowKey key, Set<RowKey> damaged)
      throws SQLException {
    if (damaged.contains(key)) {
      return;
    }
    try (var select = prepared(connection, NEW_ROW, key.account(), key.attachment());
        var row = select.executeQuery()) {
      row.next();
      var digest = RowDigest.of("attachment", values(row, row.getString(4), row.getInt(5)));
      update(connection, SET_DIGEST, digest, key.account(), key.attachment());
    }
  }

  private static void update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (var update = prepared(connection, sql, parameters)) {
      update.executeUpdate();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    Parameters.bind(statement, parameters);
    return statement;
  }
}
