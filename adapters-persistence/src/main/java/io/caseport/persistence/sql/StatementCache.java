package io.caseport.persistence.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The statements of a connection that were used last, since preparing one costs more than a row.
 */
final class StatementCache {
  private static final int MOST = 256;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

  StatementCache(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement get(String sql) throws SQLException {
    var known = statements.get(sql);
    return known != null ? known : prepare(sql);
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    if (statements.size() >= MOST) {
      var eldest = statements.entrySet().iterator();
      eldest.next().getValue().close();
      eldest.remove();
    }
    var statement = connection.prepareStatement(sql);
    statements.put(sql, statement);
    return statement;
  }

  /** A statement that failed may be unusable. */
  void forget(String sql) {
    var failed = statements.remove(sql);
    if (failed != null) {
      closeQuietly(failed);
    }
  }

  /** The failure that led here is the one to be told. */
  private static void closeQuietly(PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException _) {
      // It is closed with its connection.
    }
  }
}
