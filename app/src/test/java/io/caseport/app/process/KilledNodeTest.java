package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.faults.FaultSize;
import io.caseport.persistence.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Of two servers on one database, either is killed under load, and the other goes on. */
@Tag("faults")
class KilledNodeTest {
  private static final int WRITERS = 8;
  private static final int KILLS = 2 * FaultSize.of(3);
  private static final int MOST_ANSWERS_BETWEEN = 20;

  @TempDir Path folder;

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void the_other_server_goes_on_and_nothing_is_lost_or_doubled(TestReporter reporter)
      throws Exception {
    var random = new SplittableRandom(KilledServer.SEED);
    var writers = Writers.count(WRITERS, random);
    try (var database = TestDatabase.ofAnEmptyStore()) {
      var program =
          Program.in(folder)
              .with("CASEPORT_DATABASE_URL", database.server().url())
              .with("CASEPORT_SECRET_KEY", TestDatabase.SECRET_KEY)
              .with("CASEPORT_ACCEPT_LOST_WRITES", "true");
      var account = OpenedAccount.open(program, "business");
      var servers = new ArrayList<>(List.of(program.serve(), program.serve()));
      var calls = new CopyOnWriteArrayList<SignedCalls>();
      servers.forEach(server -> calls.add(new SignedCalls(server.uri(), account.key())));

      try (var writing = Writing.by(writers, calls)) {
        for (int kill = 0; kill < KILLS; kill++) {
          writing.awaitAnswersToEach(random.nextInt(1, MOST_ANSWERS_BETWEEN));
          int killed = kill % 2;
          servers.get(killed).kill();
          writing.awaitAnswersToEach(2);
          servers.set(killed, program.serve());
          calls.get(killed).close();
          calls.set(killed, new SignedCalls(servers.get(killed).uri(), account.key()));
        }
        writing.awaitAnswersToEach(2);
      }

      writers.settleAndCompare(calls.getFirst());
      writers.compare(FoundCase.all(calls.getLast()));
      for (var server : servers) {
        assertThat(server.stop()).as(server.log()).isZero();
      }
      calls.forEach(SignedCalls::close);
      var examined = program.runHere("doctor", "--full");
      assertThat(examined.exitCode()).as(examined.out() + examined.err()).isZero();
    }
    reporter.publishEntry(
        Map.of(
            "seed", String.valueOf(KilledServer.SEED),
            "acknowledged", String.valueOf(writers.sum(Writer::acknowledged)),
            "in doubt", String.valueOf(writers.sum(Writer::inDoubt)),
            "repeated", String.valueOf(writers.sum(Writer::repeated))));
  }
}
