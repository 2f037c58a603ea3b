package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.faults.FaultSize;
import java.util.ArrayList;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.TestReporter;

/** What was answered is there after any number of {@code kill -9}, once and whole. */
record KilledServer(Program program, TestReporter reporter) {
  static final long SEED = Long.getLong("caseport.faults.seed", 20_130_415);
  private static final int KILLS = FaultSize.of(20, 2);
  private static final int WRITERS = 8;

  /** What is lost stays lost, so that not every start needs to be searched for it. */
  private static final int KILLS_BETWEEN_SEARCHES = Math.max(5, KILLS / 5);

  void isKilledUnderWriters() throws Exception {
    var random = new SplittableRandom(SEED);
    var account = OpenedAccount.open(program, "business");
    var writers = Writers.count(WRITERS, random);

    for (int kill = 0; kill < KILLS; kill++) {
      try (var server = program.serve();
          var calls = new SignedCalls(server.uri(), account.key())) {
        if (kill % KILLS_BETWEEN_SEARCHES == 0) {
          writers.compare(FoundCase.all(calls));
        }
        killUnderWriters(server, calls, writers, random);
      }
    }

    try (var server = program.serve();
        var calls = new SignedCalls(server.uri(), account.key())) {
      writers.settleAndCompare(calls);
      assertThat(server.stop()).isZero();
    }
    var examined = program.runHere("doctor", "--full");
    assertThat(examined.exitCode()).as(examined.out() + examined.err()).isZero();
    reporter.publishEntry(
        Map.of(
            "seed", String.valueOf(SEED),
            "kills", String.valueOf(KILLS),
            "acknowledged", String.valueOf(writers.sum(Writer::acknowledged)),
            "in doubt", String.valueOf(writers.sum(Writer::inDoubt)),
            "repeated", String.valueOf(writers.sum(Writer::repeated))));
    assertThat(writers.sum(Writer::unavailable)).isZero();
    assertThat(writers.sum(Writer::acknowledged)).isGreaterThan(25 * KILLS);
    assertThat(writers.sum(Writer::inDoubt)).isGreaterThan(KILLS);
    assertThat(writers.sum(Writer::repeated)).isGreaterThan(KILLS / 2);
  }

  /** The moment of the kill is a number of answers from the start, and a little later. */
  static void killUnderWriters(
      RunningServer server, SignedCalls calls, Writers writers, SplittableRandom random)
      throws Exception {
    killUnderWriters(server, calls, writers, random, 160);
  }

  /** As the other, after fewer answers than that. */
  static void killUnderWriters(
      RunningServer server,
      SignedCalls calls,
      Writers writers,
      SplittableRandom random,
      int fewerThan)
      throws Exception {
    var answers = new CountDownLatch(random.nextInt(1, fewerThan));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing = new ArrayList<Future<?>>();
      for (var writer : writers.all()) {
        writing.add(
            threads.submit(
                () -> {
                  writer.writeUntilGone(calls, answers::countDown);
                  return writer;
                }));
      }
      var written = answers.await(1, TimeUnit.MINUTES);
      server.runFor(random.nextInt(25));
      server.kill();
      for (var writer : writing) {
        writer.get();
      }
      assertThat(written).isTrue();
    }
  }
}
