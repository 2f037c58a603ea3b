package io.caseport.persistence.upgrade;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.SqliteStore;
import io.caseport.persistence.SqliteUpkeep;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.faults.FaultSize;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.upkeep.Check;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier release has stored is all there in this one, whatever befalls the upgrade. */
class UpgradeTest {
  private static final String EACH_VERSION_ONCE =
      "SELECT max(CAST(version AS INTEGER)) = %d AND count(DISTINCT version) = count(*)"
              .formatted(Schema.NEWEST)
          + " AND min(success) = 1"
          + " FROM flyway_schema_history";

  /** They are in pieces now, and the digests of their rows are of other columns. */
  private static final Set<String> CONTENTS_OF_BEFORE =
      Set.of("attachment.data", "attachment.digest");

  private static final long SEED = Long.getLong("caseport.faults.seed", 20_130_415);
  private static final int KILLS = FaultSize.of(25, 3);
  private static final int MOST_LOGGED = 300 * 1_024;

  @TempDir Path path;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 12, 13})
  void every_released_schema_comes_up_to_the_newest_with_all_that_was_in_it(int version)
      throws Exception {
    var old = OldStore.ofVersion(version, path.resolve("data"));
    var before = old.columns();
    assertThat(before).containsKeys("support_case.subject", "iam_user.name", "managed_policy.arn");
    open(old);
    requireSame(old, before);
    if (version < 4) {
      assertThat(old.columns().get("policy_version.document"))
          .isEqualTo(before.get("managed_policy.document"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 12, 13})
  void a_backup_and_an_export_of_an_older_schema_come_up_too(int version) throws Exception {
    var old = OldStore.ofVersion(version, path.resolve("data"));
    var before = old.columns();
    var upkeep = upkeep(old.folder());
    upkeep.createBackup(path.resolve("backup.db"));
    var export = new ByteArrayOutputStream();
    upkeep.exportTo(export, (_, _) -> {});
    assertThat(old.columns()).isEqualTo(before);

    var restored = new OldStore(path.resolve("restored"));
    upkeep(restored.folder()).restore(path.resolve("backup.db"), (_, _) -> {});
    var imported = new OldStore(path.resolve("imported"));
    upkeep(imported.folder())
        .importFrom(new ByteArrayInputStream(export.toByteArray()), (_, _) -> {});
    for (var copy : List.of(restored, imported)) {
      Files.copy(old.folder().resolve("secret.key"), copy.folder().resolve("secret.key"));
      open(copy);
      requireSame(copy, before);
    }
  }

  /**
   * The log of the database tells how far the upgrade has come; whatever an upgrade writes is less.
   */
  @Test
  @Tag("faults")
  @Timeout(1_800)
  void an_upgrade_that_is_killed_anywhere_is_finished_by_the_next_start() throws Exception {
    var random = new SplittableRandom(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      int version = OldStore.VERSIONS.get(kill % OldStore.VERSIONS.size());
      var old = OldStore.ofVersion(version, path.resolve("data-" + kill));
      var before = old.columns();
      long bytes = random.nextInt(MOST_LOGGED);
      var start = Start.on(old.folder());
      while (!start.waitFor(1, MILLISECONDS) && logged(old) < bytes) {}
      start.destroyForcibly().waitFor();
      open(old);
      requireSame(old, before);
    }
  }

  /** Each start goes on from where the one before it was killed. */
  @Test
  @Timeout(120)
  void an_upgrade_that_is_killed_again_and_again_is_finished_in_the_end() throws Exception {
    var old = OldStore.ofVersion(1, path.resolve("data"));
    var before = old.columns();
    for (int kilobytes : List.of(1, 60, 160)) {
      var start = Start.on(old.folder());
      while (!start.waitFor(1, MILLISECONDS) && logged(old) < kilobytes * 1_024L) {}
      start.destroyForcibly().waitFor();
    }
    open(old);
    requireSame(old, before);
  }

  private static long logged(OldStore old) {
    return old.folder().resolve("caseport.db-wal").toFile().length();
  }

  @Test
  @Timeout(120)
  void two_servers_that_start_at_once_upgrade_once() throws Exception {
    var old = OldStore.ofVersion(1, path.resolve("data"));
    var before = old.columns();
    var one = Start.on(old.folder());
    var other = Start.on(old.folder());
    assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(0);
    requireSame(old, before);
  }

  @Test
  void a_newer_schema_is_refused_and_left_as_it_is() throws Exception {
    var newer = OldStore.ofVersion(5, path.resolve("data"));
    open(newer);
    var next = Schema.NEWEST + 1;
    RawDatabase.update(
        newer.database(),
        "UPDATE flyway_schema_history SET version = '%d' WHERE version = '%d'"
            .formatted(next, Schema.NEWEST));
    var before = newer.columns();
    assertThatThrownBy(() -> open(newer))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("has schema version " + next)
        .hasMessageContaining("knows versions up to " + Schema.NEWEST);
    assertThat(newer.columns()).isEqualTo(before);
  }

  private static SqliteUpkeep upkeep(Path folder) {
    return new SqliteUpkeep(folder, Optional.empty(), InstantSource.system());
  }

  private static void open(OldStore old) {
    SqliteStore.open(old.folder(), Optional.empty(), _ -> {}).close();
  }

  static void removeContentsOfBefore(Map<String, List<Object>> columns) {
    if (columns.containsKey("attachment.data")) {
      columns.keySet().removeAll(CONTENTS_OF_BEFORE);
    }
  }

  /** What there was is there as it was, and the new columns and tables pass all checks. */
  private static void requireSame(OldStore store, Map<String, List<Object>> before)
      throws Exception {
    var kept = new TreeMap<>(before);
    removeContentsOfBefore(kept);
    var after = store.columns();
    after.keySet().retainAll(kept.keySet());
    assertThat(after).isEqualTo(kept);
    assertThat(RawDatabase.text(store.database(), EACH_VERSION_ONCE)).isEqualTo("1");
    assertThat(upkeep(store.folder()).examine(true, (_, _) -> {}))
        .allMatch(check -> check.status() == Check.Status.OK, "ok");
  }
}
