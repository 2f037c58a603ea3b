package io.caseport.app.process;

import io.caseport.persistence.postgres.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same on a database that lives on. */
@Order(4)
@Tag("faults")
class OutboxOnPostgresTest {
  @TempDir Path folder;

  @Test
  @Timeout(3_600)
  void no_kill_loses_an_event_or_breaks_the_order_of_a_case(TestReporter reporter)
      throws Exception {
    try (var database = TestDatabase.ofAnEmptyStore()) {
      var program =
          Program.in(folder)
              .with("CASEPORT_DATABASE_URL", database.server().url())
              .with("CASEPORT_SECRET_KEY", TestDatabase.SECRET_KEY)
              .with("CASEPORT_ACCEPT_LOST_WRITES", "true");
      new KilledSender(program, reporter).isKilledOnTheWayToAReceiver();
    }
  }
}
