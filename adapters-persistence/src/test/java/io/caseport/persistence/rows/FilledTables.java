package io.caseport.persistence.rows;

import io.caseport.persistence.sql.Parameters;
import io.caseport.persistence.sql.RowDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows in every table, made of what the database says of its columns, so that a table that is added
 * later has some too. Columns of one name have one value for rows of one number, and so rows refer
 * to one another.
 */
public final class FilledTables {
  /** How many bytes a value has, and so each content, which has one piece. */
  private static final int BYTES = 5;

  private static final String NASTY = " \"\\'\t\r\n\u0001\u007f\u2028 例え ß e\u0301 \ud83d\udca5";

  private FilledTables() {}

  /** The first row has nothing where it may; the others have all. */
  public static void fill(Connection connection, int rows) throws SQLException {
    for (var table : Tables.of(connection)) {
      var optional = optional(connection, table);
      try (var insert = connection.prepareStatement(table.insert())) {
        for (int row = 1; row <= rows; row++) {
          Parameters.bind(insert, values(table, row, row == 1 ? optional : Set.of()).toArray());
          insert.executeUpdate();
        }
      }
    }
  }

  private static Set<String> optional(Connection connection, Table table) throws SQLException {
    var names = new HashSet<String>();
    try (var columns =
        connection.getMetaData().getColumns(null, connection.getSchema(), table.name(), "%")) {
      while (columns.next()) {
        if (columns.getString("IS_NULLABLE").equals("YES")) {
          names.add(columns.getString("COLUMN_NAME"));
        }
      }
    }
    return names;
  }

  private static List<Object> values(Table table, int row, Set<String> without) {
    var values = new ArrayList<Object>();
    for (var column : table.columns()) {
      values.add(
          without.contains(column.name())
              ? Optional.empty()
              : value(column, row, table.digest().orElse(-1) == values.size(), table, values));
    }
    return values;
  }

  private static Object value(
      Column column, int row, boolean isDigest, Table table, List<Object> before) {
    return switch (column.kind()) {
      case TEXT -> column.name() + row + NASTY;
      case NUMBER ->
          switch (table.name() + "." + column.name()) {
            case "attachment.size" -> (long) BYTES;
            case "attachment_piece.number" -> 0L;
            default -> (long) (row % 2 == 0 ? Integer.MAX_VALUE - row : -row);
          };
      case REAL -> row / 8.0;
      case FLAG -> row % 2 == 0;
      case BYTES ->
          isDigest
              ? RowDigest.of(table.name(), List.copyOf(before))
              : new byte[] {0, (byte) row, -1, '\n', '"'};
    };
  }

  /** How many rows each table has. */
  public static Map<String, Long> counts(Connection connection) throws SQLException {
    var counts = new HashMap<String, Long>();
    for (var table : Tables.of(connection)) {
      try (var statement = connection.createStatement();
          var results = statement.executeQuery("SELECT count(*) FROM " + table.name())) {
        results.next();
        counts.put(table.name(), results.getLong(1));
      }
    }
    return counts;
  }
}
