package io.caseport.persistence.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a database whose rows people care for, as the database describes them. */
public final class Tables {
  /** Cases that the index of texts does not have yet; it is made of them while a server runs. */
  private static final String UNINDEXED = "unindexed_case";

  /**
   * The history of the schema, what is made of the other rows by an engine or a server, the mark of
   * the key, which goes where the key is spoken of, and that of the folder of attachments, which
   * says where bytes are and not which.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "flyway_schema_history",
          "access_version",
          "secret_key_check",
          "attachment_folder",
          "case_search",
          "case_block",
          UNINDEXED);

  /** What a table refers to without a foreign key on every engine. */
  private static final Map<String, String> REFERENCES = Map.of("communication", "support_case");

  private Tables() {}

  /** All tables, each behind those that its rows refer to. */
  public static List<Table> of(Connection connection) throws SQLException {
    var left = new TreeMap<String, Table>();
    for (var name : Engine.of(connection).tables(connection)) {
      if (!LEFT_OUT.contains(name)) {
        left.put(name, table(connection, name));
      }
    }
    var ordered = new ArrayList<Table>();
    var placed = new HashSet<String>();
    while (!left.isEmpty()) {
      var next =
          left.values().stream()
              .filter(table -> placed.containsAll(table.references()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("tables refer to one another"));
      left.remove(next.name());
      placed.add(next.name());
      ordered.add(next);
    }
    return ordered;
  }

  /** Has all cases indexed anew, where the schema has an index of texts. */
  public static void markUnindexed(Connection connection) throws SQLException {
    if (Engine.of(connection).tables(connection).contains(UNINDEXED)) {
      try (var statement = connection.createStatement()) {
        statement.executeUpdate(
            "INSERT INTO unindexed_case (account_id, case_id)"
                + " SELECT account_id, case_id FROM support_case");
      }
    }
  }

  private static Table table(Connection connection, String name) throws SQLException {
    return new Table(
        name, columns(connection, name), key(connection, name), references(connection, name));
  }

  private static List<Column> columns(Connection connection, String name) throws SQLException {
    try (var statement = connection.createStatement();
        var results = statement.executeQuery("SELECT * FROM " + name + " LIMIT 0")) {
      var described = results.getMetaData();
      var columns = new ArrayList<Column>();
      for (int i = 1; i <= described.getColumnCount(); i++) {
        columns.add(
            new Column(
                described.getColumnName(i), ColumnKind.ofType(described.getColumnTypeName(i))));
      }
      return columns;
    }
  }

  private static List<String> key(Connection connection, String name) throws SQLException {
    var places = new TreeMap<Integer, String>();
    try (var keys = connection.getMetaData().getPrimaryKeys(null, schema(connection), name)) {
      while (keys.next()) {
        places.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(places.values());
  }

  private static Set<String> references(Connection connection, String name) throws SQLException {
    var tables = new HashSet<String>();
    try (ResultSet keys =
        connection.getMetaData().getImportedKeys(null, schema(connection), name)) {
      while (keys.next()) {
        tables.add(keys.getString("PKTABLE_NAME"));
      }
    }
    tables.remove(name);
    Optional.ofNullable(REFERENCES.get(name)).ifPresent(tables::add);
    return tables;
  }

  @SuppressWarnings("NullAway") // JDBC takes null for any schema, and SQLite knows none.
  private static String schema(Connection connection) throws SQLException {
    return Optional.ofNullable(connection.getSchema()).orElse(null);
  }
}
