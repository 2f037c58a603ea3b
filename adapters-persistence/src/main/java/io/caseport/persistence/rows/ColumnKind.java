package io.caseport.persistence.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** What a column holds, whatever an engine calls its type. */
public enum ColumnKind {
  TEXT,
  NUMBER,
  REAL,
  FLAG,
  BYTES;

  static ColumnKind ofType(String type) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "TEXT" -> TEXT;
      case "INTEGER", "BIGINT", "INT4", "INT8" -> NUMBER;
      case "DOUBLE PRECISION", "FLOAT8" -> REAL;
      case "BOOLEAN", "BOOL" -> FLAG;
      case "BLOB", "BYTEA" -> BYTES;
      default -> throw new IllegalArgumentException("no kind of column for the type " + type);
    };
  }

  /** The value of this kind, or an empty {@link Optional} if there is none. */
  Object read(ResultSet results, int position) throws SQLException {
    Object value =
        switch (this) {
          case TEXT -> Optional.ofNullable(results.getString(position));
          case NUMBER -> results.getLong(position);
          case REAL -> results.getDouble(position);
          case FLAG -> results.getBoolean(position);
          case BYTES -> Optional.ofNullable(results.getBytes(position));
        };
    return value instanceof Optional<?> optional
        ? optional.map(Object.class::cast).orElse(optional)
        : results.wasNull() ? Optional.empty() : value;
  }
}
