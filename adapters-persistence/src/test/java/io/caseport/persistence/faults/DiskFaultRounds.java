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
  private static final int FEW_PAIRS_EACH = 10;

  private final Path folder;
  private final FaultyDisk disk;
  private final Pairs pairs = new Pairs();
  private final AtomicInteger stops = new AtomicInteger();

  private DiskFaultRounds(Path folder, FaultyDisk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /**
   * @param arguments the folder, the file of orders, and after how many calls the first and the
   *     last fault comes
   */
  public static void main(String[] arguments) throws IOException {
    var rounds = new DiskFaultRounds(Path.of(arguments[0]), FaultyDisk.of(Path.of(arguments[1])));
    int first = Integer.parseInt(arguments[2]);
    int last = Integer.parseInt(arguments[3]);
    for (int callsBefore = first; callsBefore <= last; callsBefore++) {
      for (boolean once : new boolean[] {true, false}) {
        rounds.failing(Call.WRITE, callsBefore, once, FEW_PAIRS_EACH + callsBefore / 20);
        rounds.failing(Call.SYNC, callsBefore, once, FEW_PAIRS_EACH + callsBefore / 2);
      }
    }
    rounds.end();
  }

  /** At first anything fails, and then only what is copied from the log into the database. */
  private void failing(Call call, int callsBefore, boolean once, int pairsEach) {
    disk.fail(call, callsBefore, once);
    writeAndReopen(pairsEach);
    disk.fail(call, callsBefore, once);
    disk.failInTheDatabaseOnly();
    writeAndReopen(FEW_PAIRS_EACH);
  }

  private void writeAndReopen(int pairsEach) {
    int before = pairs.begun().size();
    try (var store = open()) {
      pairs.write(store, pairsEach, _ -> {});
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
