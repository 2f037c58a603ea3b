package io.caseport.persistence.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.SqlStore;
import io.caseport.persistence.SqliteStore;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.faults.FaultyDisk.Call;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program on a {@link FaultyDisk} that opens its store, writes to it and closes it over and over
 * again, while one call after the other fails. Where a server would end itself, nothing of what it
 * still does reaches the disk.
 */
final class DiskFaultRounds {
  private static final int MOST_PAIRS_EACH = 20;

  private final Path folder;
  private final FaultyDisk disk;
  private final Pairs pairs = new Pairs();
  private final AtomicInteger stops = new AtomicInteger();

  private DiskFaultRounds(Path folder, FaultyDisk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  public static void main(String[] folderOrdersAndCalls) throws IOException {
    var rounds =
        new DiskFaultRounds(
            Path.of(folderOrdersAndCalls[0]), FaultyDisk.of(Path.of(folderOrdersAndCalls[1])));
    int calls = Integer.parseInt(folderOrdersAndCalls[2]);
    for (int callsBefore = 0; callsBefore < calls; callsBefore++) {
      for (var call : Call.values()) {
        rounds.failing(call, callsBefore, true);
        rounds.failing(call, callsBefore, false);
      }
    }
    rounds.end();
  }

  /** At first anything fails, and then only what is copied from the log into the database. */
  private void failing(Call call, int callsBefore, boolean once) {
    disk.fail(call, callsBefore, once);
    writeAndReopen(callsBefore);
    disk.fail(call, callsBefore, once);
    disk.failInTheDatabaseOnly();
    writeAndReopen(callsBefore);
  }

  private void writeAndReopen(int callsBefore) {
    var before = pairs.begun().size();
    try (var store = open()) {
      pairs.write(store, MOST_PAIRS_EACH + callsBefore, _ -> {});
    } catch (StoreProblem _) {
      // The disk has failed while the store was opened.
    }
    disk.heal();
    try (var store = open()) {
      var ofThisRound = pairs.begun().stream().skip(before).toList();
      Pairs.requireWhole(store, ofThisRound, pairs.acknowledged());
    }
  }

  private SqlStore open() {
    return SqliteStore.open(
        folder,
        Optional.empty(),
        _ -> {
          stops.incrementAndGet();
          disk.failAll();
        });
  }

  private void end() {
    try (var store = open()) {
      Pairs.requireWhole(store, pairs.begun(), pairs.acknowledged());
    }
    var told = new ArrayList<>(List.of(pairs.acknowledged().size(), stops.get()));
    assertThat(told).allMatch(count -> count > 0);
    System.out.printf(
        "acknowledged=%d failed=%d stops=%d%n",
        pairs.acknowledged().size(), disk.failed(), stops.get());
  }
}
