package io.caseport.app.process;

import io.caseport.persistence.postgres.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed over and over again, on a database that lives on. */
@Order(2)
@Tag("faults")
class CrashOnPostgresTest {
  @TempDir Path folder;

  @Test
  @Timeout(3_600)
  void no_kill_loses_doubles_or_halves_a_write(TestReporter reporter) throws Exception {
    try (var database = TestDatabase.ofAnEmptyStore()) {
      var program =
          Program.in(folder)
              .with("CASEPORT_DATABASE_URL", database.server().url())
              .with("CASEPORT_SECRET_KEY", TestDatabase.SECRET_KEY)
              .with("CASEPORT_ACCEPT_LOST_WRITES", "true");
      new KilledServer(program, reporter).isKilledUnderWriters();
    }
  }
}
