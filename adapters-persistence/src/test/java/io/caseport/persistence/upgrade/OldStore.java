package io.caseport.persistence.upgrade;

import io.caseport.persistence.rows.Column;
import io.caseport.persistence.rows.Tables;
import io.caseport.persistence.sqlite.SqliteFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * A data folder that the program of an earlier schema has written: the demo of its day, and what
 * the AWS CLI added. Those of versions 4 and 6 are the ones before them, brought up by the
 * migration of then and given rows of their own.
 */
record OldStore(Path folder) {
  /** The schema versions that there is such a folder of. */
  static final List<Integer> VERSIONS = List.of(1, 2, 3, 4, 5, 6, 7, 12, 13);

  /** Puts a copy of the folder of a schema version into a new one. */
  static OldStore ofVersion(int version, Path folder) throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    try (var packed = resource("v" + version + ".db.gz");
        var database = new GZIPInputStream(packed)) {
      Files.copy(database, folder.resolve("caseport.db"));
    }
    var key = folder.resolve("secret.key");
    try (var stored = resource("v" + version + ".key")) {
      Files.copy(stored, key);
    }
    for (var file : List.of(key, folder.resolve("caseport.db"))) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    return new OldStore(folder);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(OldStore.class.getResourceAsStream(name), name);
  }

  Path database() {
    return folder.resolve("caseport.db");
  }

  /** Everything in it. */
  Map<String, List<Object>> columns() throws SQLException {
    try (var snapshot = SqliteFile.snapshot(database())) {
      return columns(snapshot);
    }
  }

  /** The name of a table and a column, and the values down the column. */
  static Map<String, List<Object>> columns(Connection connection) throws SQLException {
    var columns = new TreeMap<String, List<Object>>();
    try (var statement = connection.createStatement()) {
      for (var table : Tables.of(connection)) {
        var rows = new ArrayList<List<Object>>();
        try (var results = statement.executeQuery(table.selectInOrder())) {
          while (results.next()) {
            rows.add(table.read(results));
          }
        }
        for (Column column : table.columns()) {
          int at = table.columns().indexOf(column);
          columns.put(
              table.name() + "." + column.name(),
              rows.stream().map(row -> comparable(row.get(at))).toList());
        }
      }
    }
    return columns;
  }

  private static Object comparable(Object value) {
    return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
  }
}
