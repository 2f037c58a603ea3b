package io.caseport.persistence.postgres;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.sql.Failures;
import java.sql.SQLException;
import java.util.Optional;

/** What PostgreSQL's error codes mean. */
final class PostgresFailures implements Failures {
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK_DETECTED = "40P01";
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String CONSTRAINT_VIOLATIONS = "23";
  private static final String INTERNAL_ERRORS = "XX";

  /**
   * A violated constraint that is none of keys is a foreign key: what a row refers to was removed.
   */
  @Override
  public StoreFailure of(SQLException failure) {
    var code = code(failure);
    if (isConflict(failure)) {
      return new StoreFailure.Unavailable(
          "too many others write the same: " + failure.getMessage(), failure);
    }
    if (code.startsWith(CONSTRAINT_VIOLATIONS)) {
      return new StoreFailure.Stale(String.valueOf(failure.getMessage()));
    }
    if (code.startsWith(INTERNAL_ERRORS)) {
      return new StoreFailure.Damaged(String.valueOf(failure.getMessage()));
    }
    return new StoreFailure.Unavailable(
        "the database does not answer: " + failure.getMessage(), failure);
  }

  @Override
  public boolean isTaken(SQLException failure) {
    return code(failure).equals(UNIQUE_VIOLATION);
  }

  /** PostgreSQL ends the transaction on every error. */
  @Override
  public boolean leavesTransaction(SQLException failure) {
    return false;
  }

  /**
   * Whether others wrote meanwhile what the work has read, so that it finds out more when it is
   * done again. A key that is taken is such a case too, since who adds or renames has looked first.
   */
  static boolean isConflict(SQLException failure) {
    return switch (code(failure)) {
      case SERIALIZATION_FAILURE, DEADLOCK_DETECTED, UNIQUE_VIOLATION -> true;
      default -> false;
    };
  }

  static String code(SQLException failure) {
    return Optional.ofNullable(failure.getSQLState()).orElse("");
  }
}
