package io.caseport.app.process;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed over and over again with events that are not delivered yet. */
@Order(3)
@Tag("faults")
class OutboxTest {
  @TempDir Path folder;

  @Test
  @Timeout(3_600)
  void no_kill_loses_an_event_or_breaks_the_order_of_a_case(TestReporter reporter)
      throws Exception {
    var program = Program.in(folder).with("CASEPORT_DATA", folder.resolve("data").toString());
    new KilledSender(program, reporter).isKilledOnTheWayToAReceiver();
  }
}
