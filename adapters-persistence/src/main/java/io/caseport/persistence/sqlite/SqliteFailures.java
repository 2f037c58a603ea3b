package io.caseport.persistence.sqlite;

import static org.sqlite.SQLiteErrorCode.SQLITE_CONSTRAINT;
import static org.sqlite.SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY;
import static org.sqlite.SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
import static org.sqlite.SQLiteErrorCode.SQLITE_CORRUPT;
import static org.sqlite.SQLiteErrorCode.SQLITE_IOERR;
import static org.sqlite.SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
import static org.sqlite.SQLiteErrorCode.SQLITE_NOTADB;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.sql.Failures;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean. */
final class SqliteFailures implements Failures {
  private static final int PRIMARY_CODE = 0xFF;

  /**
   * A violated constraint that is none of keys is a foreign key: what a row refers to was removed.
   * SQLite undoes only the statement then.
   */
  @Override
  public StoreFailure of(SQLException failure) {
    return switch (primaryCode(failure)) {
      case SQLITE_CONSTRAINT -> new StoreFailure.Stale(String.valueOf(failure.getMessage()));
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new StoreFailure.Damaged(String.valueOf(failure.getMessage()));
      default -> unavailable(failure);
    };
  }

  @Override
  public boolean isTaken(SQLException failure) {
    return switch (code(failure)) {
      case SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE -> true;
      default -> false;
    };
  }

  @Override
  public boolean leavesTransaction(SQLException failure) {
    return primaryCode(failure) == SQLiteErrorCode.SQLITE_CONSTRAINT;
  }

  static StoreFailure unavailable(Throwable cause) {
    return new StoreFailure.Unavailable(
        "the database does not answer: " + cause.getMessage(), cause);
  }

  /**
   * Whether the process must end: after a failed write or sync nobody knows what the disk holds,
   * and only reading it anew can tell. A full disk, which SQLite reports in two ways, is no such
   * case.
   */
  static boolean isFatal(SQLException failure) {
    return switch (primaryCode(failure)) {
      case SQLITE_CORRUPT, SQLITE_NOTADB -> true;
      case SQLITE_IOERR -> code(failure) != SQLITE_IOERR_SHMSIZE;
      default -> false;
    };
  }

  private static SQLiteErrorCode primaryCode(SQLException failure) {
    return SQLiteErrorCode.getErrorCode(code(failure).code & PRIMARY_CODE);
  }

  private static SQLiteErrorCode code(SQLException failure) {
    return failure instanceof SQLiteException sqlite
        ? sqlite.getResultCode()
        : SQLiteErrorCode.getErrorCode(failure.getErrorCode());
  }
}
