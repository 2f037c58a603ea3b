package io.caseport.persistence.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.caseport.application.fixture.Accounts;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.SqliteStore;
import io.caseport.persistence.faults.DiskRecord.Entry;
import io.caseport.persistence.faults.UnsafeFolder.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A kill leaves what was written to the system, and a loss of power only what was synced: a server
 * is recorded, and started again on what may be left of its files at many points of the record.
 */
@Tag("faults")
class PowerCutTest {
  private static final long SEED = Long.getLong("caseport.faults.seed", 20_130_415);
  private static final int CUTS = FaultSize.of(100);
  private static final int PAIRS_EACH = 60;

  @TempDir Path path;

  @ParameterizedTest
  @EnumSource(Names.class)
  @Timeout(1_800)
  void nothing_that_was_answered_is_lost_wherever_the_power_is_cut(
      Names names, TestReporter reporter) throws Exception {
    assumeTrue(FaultyDisk.missing().isEmpty(), () -> FaultyDisk.missing().orElse(""));
    var random = new SplittableRandom(SEED);
    var folder = path.resolve("data");
    try (var store = SqliteStore.open(folder, Optional.empty(), _ -> {})) {
      store.accounts().add(Accounts.acme());
    }
    var disk = new UnsafeFolder(folder, names);
    var entries = record(folder);
    var cuts = new TreeSet<Integer>();
    while (cuts.size() < Math.min(CUTS, entries.size() / 2)) {
      cuts.add(random.nextInt(entries.size()));
    }

    var acknowledged = new HashSet<Integer>();
    for (int at = 0; at <= cuts.last(); at++) {
      if (cuts.contains(at)) {
        requireWhole(disk, path.resolve("cut-" + at), acknowledged, random);
      }
      if (entries.get(at) instanceof Entry.Write(var file, _, var data)
          && file.equals(RecordedWrites.ACKNOWLEDGED)) {
        acknowledged.add(Integer.valueOf(new String(data, US_ASCII).strip()));
      } else {
        disk.apply(entries.get(at));
      }
    }
    reporter.publishEntry(
        Map.of(
            "seed", Long.toString(SEED),
            "entries", Integer.toString(entries.size()),
            "cuts", Integer.toString(cuts.size()),
            "acknowledged", Integer.toString(acknowledged.size())));
    assertThat(acknowledged).hasSizeGreaterThan(PAIRS_EACH);
  }

  private List<Entry> record(Path folder) throws IOException, InterruptedException {
    var environment = new HashMap<>(FaultyDisk.orderedBy(path.resolve("orders")).under(folder));
    var record = path.resolve("record");
    environment.put("DISK_RECORD", record.toString());
    var output = path.resolve("output.txt");
    var writing =
        OtherProcess.running(
            RecordedWrites.class,
            environment,
            output,
            folder.toRealPath().toString(),
            Integer.toString(PAIRS_EACH));
    assertThat(writing.waitFor()).as(Files.readString(output)).isZero();
    return DiskRecord.read(record);
  }

  private static void requireWhole(
      UnsafeFolder disk, Path place, Set<Integer> acknowledged, SplittableRandom random)
      throws IOException {
    disk.lay(place, random);
    try (var store = SqliteStore.open(place, Optional.empty(), _ -> {})) {
      var begun = IntStream.rangeClosed(1, 4 * PAIRS_EACH).boxed().toList();
      Pairs.requireWhole(store, begun, acknowledged);
    }
    assertThat(RawDatabase.text(place.resolve("caseport.db"), "PRAGMA integrity_check"))
        .isEqualTo("ok");
  }
}
