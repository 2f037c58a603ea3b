package io.caseport.persistence.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is asked of each engine in words of its own. */
public enum Engine {
  SQLITE(
      """
      SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      """,
      "SELECT coalesce(max(rowid), 0) FROM %s"),
  POSTGRESQL(
      """
      SELECT relname FROM pg_class
      WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
        AND NOT relispartition
      """,
      "SELECT greatest(reltuples, 0)::BIGINT FROM pg_class WHERE oid = '%s'::regclass");

  private final String tables;
  private final String size;

  Engine(String tables, String size) {
    this.tables = tables;
    this.size = size;
  }

  public static Engine of(Connection connection) throws SQLException {
    return switch (connection.getMetaData().getDatabaseProductName()) {
      case "SQLite" -> SQLITE;
      case "PostgreSQL" -> POSTGRESQL;
      case String other -> throw new IllegalArgumentException("no engine of ours: " + other);
    };
  }

  /** The tables that hold rows of their own: no views, no partitions, no index of texts. */
  List<String> tables(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(tables)) {
      var names = new ArrayList<String>();
      while (results.next()) {
        names.add(results.getString(1));
      }
      return names;
    }
  }

  /** A query of some rows from all over a table, about as many as wanted; of few rows, all. */
  public String sample(Connection connection, Table table, int wanted) throws SQLException {
    long rows = estimate(connection, table);
    if (rows <= 2L * wanted) {
      return table.select() + " LIMIT " + 3 * wanted;
    }
    return switch (this) {
      case SQLITE ->
          """
          WITH RECURSIVE pick(number, at) AS (
            SELECT 1, 1
            UNION ALL
            SELECT number + 1, 1 + abs(random() %% %d) FROM pick WHERE number < %d)
          %s WHERE rowid IN (SELECT at FROM pick)
          """
              .formatted(rows, wanted, table.select());
      case POSTGRESQL ->
          table.select()
              + " TABLESAMPLE SYSTEM (%f) LIMIT %d".formatted(200.0 * wanted / rows, wanted);
    };
  }

  private long estimate(Connection connection, Table table) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery(size.formatted(table.name()))) {
      results.next();
      return results.getLong(1);
    }
  }
}
