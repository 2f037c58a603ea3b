package io.caseport.app.wire;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a database has of an account, table by table, to see whether anything has changed. What
 * follows in the background is left out: the chain of the audit trail, the indexes of cases, and
 * the positions of events.
 */
final class AccountRows {
  private static final String TABLES =
      """
      SELECT s.name FROM sqlite_schema s
      JOIN pragma_table_info(s.name) c ON c.name = 'account_id'
      WHERE s.type = 'table' ORDER BY s.name
      """;

  private static final Set<String> BEHIND =
      Set.of("audit_link", "audit_unsealed", "case_block", "case_search", "unindexed_case");

  private AccountRows() {}

  static SortedMap<String, List<String>> of(String account, Path folder) {
    try (var database =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("caseport.db"))) {
      var rows = new TreeMap<String, List<String>>();
      for (var table : texts(database, TABLES)) {
        if (!BEHIND.contains(table)) {
          rows.put(table, rows(database, table, account));
        }
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> texts(Connection database, String query) throws SQLException {
    try (var statement = database.createStatement();
        var found = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    }
  }

  private static List<String> rows(Connection database, String table, String account)
      throws SQLException {
    var query = "SELECT * FROM " + table + " WHERE account_id = ?";
    try (var statement = database.prepareStatement(query)) {
      statement.setString(1, account);
      try (var found = statement.executeQuery()) {
        var rows = new ArrayList<String>();
        while (found.next()) {
          rows.add(text(found));
        }
        return rows.stream().sorted().toList();
      }
    }
  }

  private static String text(ResultSet row) throws SQLException {
    var columns = new ArrayList<String>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      var name = row.getMetaData().getColumnName(i);
      if (!name.equals("position")) {
        columns.add(name + "=" + row.getString(i));
      }
    }
    return columns.toString();
  }
}
