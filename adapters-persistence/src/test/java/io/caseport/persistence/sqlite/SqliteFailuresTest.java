package io.caseport.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.out.StoreFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqliteFailuresTest {
  @ParameterizedTest
  @EnumSource(
      value = SQLiteErrorCode.class,
      mode = Mode.MATCH_ANY,
      names = {"SQLITE_IOERR(?!_SHMSIZE).*", "SQLITE_CORRUPT.*", "SQLITE_NOTADB"})
  void a_failing_disk_and_a_damaged_file_end_the_process(SQLiteErrorCode code) {
    assertThat(SqliteFailures.isFatal(new SQLiteException("told by SQLite", code))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = SQLiteErrorCode.class,
      names = {
        "SQLITE_FULL",
        "SQLITE_IOERR_SHMSIZE",
        "SQLITE_BUSY",
        "SQLITE_BUSY_SNAPSHOT",
        "SQLITE_CONSTRAINT_FOREIGNKEY",
        "SQLITE_READONLY",
        "SQLITE_CANTOPEN",
        "SQLITE_ERROR"
      })
  void a_full_disk_and_a_busy_file_pass(SQLiteErrorCode code) {
    assertThat(SqliteFailures.isFatal(new SQLiteException("told by SQLite", code))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = SQLiteErrorCode.class,
      names = {"SQLITE_CORRUPT", "SQLITE_CORRUPT_INDEX", "SQLITE_NOTADB"})
  void a_damaged_file_is_told_as_damage(SQLiteErrorCode code) {
    assertThat(new SqliteFailures().of(new SQLiteException("told by SQLite", code)))
        .isInstanceOf(StoreFailure.Damaged.class);
  }
}
