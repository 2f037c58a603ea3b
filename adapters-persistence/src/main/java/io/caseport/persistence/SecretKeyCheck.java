package io.caseport.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.out.SecretVault;
import io.caseport.persistence.sql.Database;
import io.caseport.persistence.sql.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells whether a key is the one that the data was sealed with, by something sealed for that alone.
 */
final class SecretKeyCheck {
  /** The first version of the schema that keeps the mark. */
  private static final int SINCE_VERSION = 3;

  private static final String CONTEXT = "secret-key-check";
  private static final String SELECT = "SELECT sealed FROM secret_key_check";
  private static final String INSERT =
      "INSERT INTO secret_key_check (number, sealed) VALUES (1, ?)";
  private static final String DELETE = "DELETE FROM secret_key_check";

  private SecretKeyCheck() {}

  /** Data without a mark takes the key for its own. For one process at a time. */
  static boolean fits(Database database, SecretVault vault) {
    var sealed = database.read(session -> session.find(SELECT, Row::bytes));
    if (sealed.isEmpty()) {
      var mark = vault.seal(CONTEXT.getBytes(UTF_8), CONTEXT);
      return database.write(session -> session.update(INSERT, (Object) mark)) == 1;
    }
    return opens(vault, sealed.get());
  }

  static boolean opens(SecretVault vault, byte[] mark) {
    return vault.open(mark, CONTEXT).isPresent();
  }

  /** The mark that the data has, if any. */
  static Optional<byte[]> mark(Connection connection, int schemaVersion) throws SQLException {
    if (schemaVersion < SINCE_VERSION) {
      return Optional.empty();
    }
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(SELECT)) {
      return results.next() ? Optional.ofNullable(results.getBytes(1)) : Optional.empty();
    }
  }

  /** Gives the data a mark in place of what it has. */
  static void put(Connection connection, byte[] mark) throws SQLException {
    try (var delete = connection.createStatement();
        var insert = connection.prepareStatement(INSERT)) {
      delete.executeUpdate(DELETE);
      insert.setBytes(1, mark);
      insert.executeUpdate();
    }
  }
}
