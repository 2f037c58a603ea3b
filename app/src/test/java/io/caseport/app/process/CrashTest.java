package io.caseport.app.process;

import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed over and over again, on the store in its data folder. */
@Order(1)
@Tag("faults")
class CrashTest {
  @TempDir Path folder;

  @Test
  @Timeout(3_600)
  void no_kill_loses_doubles_or_halves_a_write(TestReporter reporter) throws Exception {
    var program = Program.in(folder).with("CASEPORT_DATA", folder.resolve("data").toString());
    new KilledServer(program, reporter).isKilledUnderWriters();
  }
}
