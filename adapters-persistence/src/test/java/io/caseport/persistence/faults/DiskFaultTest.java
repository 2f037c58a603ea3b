package io.caseport.persistence.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.caseport.application.fixture.Accounts;
import io.caseport.persistence.SqliteStore;
import io.caseport.persistence.SqliteUpkeep;
import io.caseport.persistence.upkeep.Check;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whichever write or sync of the disk fails, nothing that was answered is lost. */
@Tag("faults")
class DiskFaultTest {
  private static final int CALLS = FaultSize.of(50);

  /** On one folder, which grows. */
  private static final int CALLS_EACH = 50;

  @TempDir Path path;

  @BeforeEach
  void require_a_disk_that_fails() {
    assumeTrue(FaultyDisk.missing().isEmpty(), () -> FaultyDisk.missing().orElse(""));
  }

  @Test
  @Timeout(1_800)
  void each_write_and_each_sync_fails_once_and_for_ever(TestReporter reporter) throws Exception {
    for (int first = 0; first < CALLS; first += CALLS_EACH) {
      int last = Math.min(CALLS, first + CALLS_EACH) - 1;
      reporter.publishEntry("calls %d to %d".formatted(first, last), failing(first, last));
    }
  }

  private String failing(int first, int last) throws Exception {
    var folder = path.resolve("data-" + first);
    try (var store = SqliteStore.open(folder, Optional.empty(), _ -> {})) {
      store.accounts().add(Accounts.acme());
    }
    var disk = FaultyDisk.orderedBy(path.resolve("orders"));
    var output = path.resolve("output.txt");
    var rounds =
        OtherProcess.running(
            DiskFaultRounds.class,
            disk.under(folder),
            output,
            folder.toRealPath().toString(),
            disk.orders().toString(),
            Integer.toString(first),
            Integer.toString(last));

    assertThat(rounds.waitFor()).as(Files.readString(output)).isZero();
    assertThat(disk.failed()).isGreaterThan(2L * (last - first));
    var upkeep = new SqliteUpkeep(folder, Optional.empty(), InstantSource.system());
    assertThat(upkeep.examine(true, (_, _) -> {}))
        .allMatch(check -> check.status() == Check.Status.OK, "ok");
    return Files.readString(output).strip();
  }
}
