package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.app.process.KillableDatabase.Death;
import io.caseport.persistence.faults.FaultSize;
import io.caseport.persistence.postgres.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database under two servers dies while clients write: nothing that was answered is lost. */
@Tag("faults")
class DatabaseOutageTest {
  private static final int WRITERS = 8;
  private static final int OUTAGES = FaultSize.of(3);
  private static final int ANSWERS_BETWEEN = 20;
  private static final List<Death> DEATHS = List.of(Death.values());
  private static final Duration LONGEST_AFTERMATH = Duration.ofSeconds(2);

  @TempDir Path folder;

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void servers_outlive_their_database_and_nothing_is_lost(TestReporter reporter) throws Exception {
    var random = new SplittableRandom(KilledServer.SEED);
    var writers = Writers.count(WRITERS, random);
    try (var database = KillableDatabase.in(folder)) {
      var program =
          Program.in(folder)
              .with("CASEPORT_DATABASE_URL", database.url())
              .with("CASEPORT_SECRET_KEY", TestDatabase.SECRET_KEY);
      var account = OpenedAccount.open(program, "business");
      try (var one = program.serve();
          var other = program.serve();
          var ofOne = new SignedCalls(one.uri(), account.key());
          var ofOther = new SignedCalls(other.uri(), account.key())) {
        try (var writing = Writing.by(writers, List.of(ofOne, ofOther))) {
          for (int outage = 0; outage < OUTAGES; outage++) {
            var death = DEATHS.get(outage % DEATHS.size());
            writing.awaitAnswersToEach(random.nextInt(1, ANSWERS_BETWEEN));
            database.die(death);
            writing.awaitFailuresOfEach(1);
            database.restart();
            var back = System.nanoTime();
            writing.awaitAnswersToEach(2);
            var aftermath = Duration.ofNanos(Math.max(0, writers.lastFailure() - back));
            reporter.publishEntry("failures after " + death, aftermath.toString());
            assertThat(aftermath).isLessThan(LONGEST_AFTERMATH);
          }
        }
        writers.settleAndCompare(ofOne);
        writers.compare(FoundCase.all(ofOther));
        assertThat(one.stop()).as(one.log()).isZero();
        assertThat(other.stop()).as(other.log()).isZero();
      }
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
