package io.caseport.persistence.transfer;

import io.caseport.persistence.rows.Table;
import io.caseport.persistence.sql.Parameters;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** Inserts rows many at a time, as long as they are of one table and small together. */
final class RowBatch implements AutoCloseable {
  private static final int MOST_ROWS = 500;
  private static final int MOST_BYTES = 4 << 20;

  private final Connection connection;
  private Optional<Open> open = Optional.empty();
  private int rows;
  private int bytes;

  private record Open(Table table, PreparedStatement insert) {}

  RowBatch(Connection connection) {
    this.connection = connection;
  }

  void add(Table table, Object[] values) throws SQLException {
    var insert = insertInto(table);
    Parameters.bind(insert, values);
    insert.addBatch();
    rows++;
    for (var value : values) {
      bytes += size(value);
    }
    if (rows >= MOST_ROWS || bytes >= MOST_BYTES) {
      flush();
    }
  }

  private PreparedStatement insertInto(Table table) throws SQLException {
    if (open.isEmpty() || !open.get().table().equals(table)) {
      flush();
      close();
      open = Optional.of(new Open(table, connection.prepareStatement(table.insert())));
    }
    return open.get().insert();
  }

  private static int size(Object value) {
    return switch (value) {
      case String text -> text.length();
      case byte[] content -> content.length;
      default -> Long.BYTES;
    };
  }

  void flush() throws SQLException {
    if (rows > 0) {
      rows = 0;
      bytes = 0;
      open.orElseThrow().insert().executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    if (open.isPresent()) {
      open.get().insert().close();
      open = Optional.empty();
    }
  }
}
