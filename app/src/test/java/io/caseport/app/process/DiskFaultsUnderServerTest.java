package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.caseport.persistence.faults.FaultSize;
import io.caseport.persistence.faults.FaultyDisk;
import io.caseport.persistence.faults.FaultyDisk.Call;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server whose disk fails ends; one whose disk is full goes on, and takes writes again later. */
@Tag("faults")
class DiskFaultsUnderServerTest {
  private static final int WRITERS = 8;
  private static final int ROUNDS = FaultSize.of(10, 2);
  private static final int DISK_FAILED = 255;
  private static final Duration LONGEST_END = Duration.ofSeconds(2);
  private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(5);
  private static final int ROOM_LEFT = 300_000;

  private final SplittableRandom random = new SplittableRandom(KilledServer.SEED);
  private final Writers writers = Writers.count(WRITERS, random);

  @TempDir Path folder;

  private Program healthy;
  private Program failing;
  private OpenedAccount account;
  private FaultyDisk disk;

  @BeforeEach
  void open() throws Exception {
    assumeTrue(FaultyDisk.missing().isEmpty(), () -> FaultyDisk.missing().orElse(""));
    var data = folder.toRealPath().resolve("data");
    healthy = Program.in(folder).with("CASEPORT_DATA", data.toString());
    account = OpenedAccount.open(healthy, "business");
    disk = FaultyDisk.orderedBy(folder.resolve("orders"));
    var prepared = healthy;
    for (var setting : disk.under(data).entrySet()) {
      prepared = prepared.with(setting.getKey(), setting.getValue());
    }
    failing = prepared;
  }

  @Test
  @Timeout(3_600)
  void a_failed_write_or_sync_ends_the_server_at_once_and_loses_nothing(TestReporter reporter)
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      disk.heal();
      var call = round % 2 == 0 ? Call.WRITE : Call.SYNC;
      boolean once = round / 2 % 2 == 1;
      failUnderWriters(call, once, reporter);
    }
    compareOnAHealthyDisk();
    assertThat(writers.sum(Writer::acknowledged)).isGreaterThan(WRITERS * ROUNDS);
  }

  private void failUnderWriters(Call call, boolean once, TestReporter reporter) throws Exception {
    var answers = new CountDownLatch(random.nextInt(20, 100));
    try (var server = failing.serve();
        var calls = new SignedCalls(server.uri(), account.key());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var failedBefore = disk.failed();
      var writing = new ArrayList<Future<?>>();
      for (var writer : writers.all()) {
        writing.add(
            threads.submit(
                () -> {
                  writer.writeUntilGone(calls, answers::countDown);
                  return writer;
                }));
      }
      assertThat(answers.await(1, TimeUnit.MINUTES)).isTrue();
      int callsBefore = random.nextInt(50);
      disk.failOutsideTheDatabaseOnly();
      disk.fail(call, callsBefore, once);
      while (disk.failed() == failedBefore) {
        server.runFor(1);
      }
      var failed = System.nanoTime();
      assertThat(server.exitCode()).as(server.log()).isEqualTo(DISK_FAILED);
      var ended = Duration.ofNanos(System.nanoTime() - failed);
      for (var one : writing) {
        one.get();
      }
      assertThat(ended).isLessThan(LONGEST_END);
      assertThat(server.log()).contains("The disk has failed a write; stopping");
      reporter.publishEntry(call + " " + callsBefore + (once ? " once" : " for ever"), ended + "");
    }
  }

  @Test
  @Timeout(600)
  void a_full_disk_refuses_writes_answers_reads_and_is_written_again_when_there_is_room(
      TestReporter reporter) throws Exception {
    try (var server = failing.serve();
        var calls = new SignedCalls(server.uri(), account.key())) {
      disk.leaveRoom(ROOM_LEFT);
      try (var writing = Writing.by(writers, List.of(calls))) {
        writing.awaitFailuresOfEach(10);
        assertThat(FoundCase.all(calls)).isNotEmpty();

        disk.heal();
        var enlarged = System.nanoTime();
        writing.awaitAnswersToEach(10);
        var recovery = Duration.ofNanos(Math.max(0, writers.lastFailure() - enlarged));
        reporter.publishEntry("failures for", recovery.toString());
        assertThat(recovery).isLessThan(LONGEST_RECOVERY);
      }
      assertThat(server.stop()).as(server.log()).isZero();
    }
    compareOnAHealthyDisk();
    reporter.publishEntry(
        Map.of(
            "acknowledged", String.valueOf(writers.sum(Writer::acknowledged)),
            "in doubt", String.valueOf(writers.sum(Writer::inDoubt))));
  }

  private void compareOnAHealthyDisk() throws Exception {
    try (var server = healthy.serve();
        var calls = new SignedCalls(server.uri(), account.key())) {
      writers.settleAndCompare(calls);
      assertThat(server.stop()).isZero();
    }
    var examined = healthy.runHere("doctor", "--full");
    assertThat(examined.exitCode()).as(examined.out() + examined.err()).isZero();
  }
}
