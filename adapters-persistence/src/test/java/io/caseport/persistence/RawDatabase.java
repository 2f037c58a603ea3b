package io.caseport.persistence;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database file as any program may open it. */
public final class RawDatabase {
  private RawDatabase() {}

  public static int update(Path file, String sql) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public static String text(Path file, String query) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var results = statement.executeQuery(query)) {
      return results.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }
}
