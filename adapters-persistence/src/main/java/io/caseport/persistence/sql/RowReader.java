package io.caseport.persistence.sql;

import java.sql.SQLException;

/** Makes a value of a row, taking its columns from left to right. */
@FunctionalInterface
public interface RowReader<T> {
  T read(Row row) throws SQLException;
}
