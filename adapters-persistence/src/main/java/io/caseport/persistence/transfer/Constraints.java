package io.caseport.persistence.transfer;

import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/** Tells rows that break a rule of their tables from trouble of the database. */
final class Constraints {
  private static final int PRIMARY_CODE = 0xFF;

  /** The classes of data exceptions and of violated constraints in the SQL standard. */
  private static final String OF_ROWS = "2[23].*";

  private Constraints() {}

  static boolean isViolated(SQLException failure) {
    return Optional.ofNullable(failure.getSQLState()).orElse("").matches(OF_ROWS)
        || (failure.getErrorCode() & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
  }
}
