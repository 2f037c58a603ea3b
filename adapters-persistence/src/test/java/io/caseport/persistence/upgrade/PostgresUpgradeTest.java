package io.caseport.persistence.upgrade;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.PostgresStore;
import io.caseport.persistence.SqliteUpkeep;
import io.caseport.persistence.faults.FaultSize;
import io.caseport.persistence.postgres.TestDatabase;
import io.caseport.persistence.sqlite.Schema;
import io.caseport.persistence.transfer.ExportReader;
import io.caseport.persistence.transfer.Import;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier release has stored in PostgreSQL is all there in this one. */
class PostgresUpgradeTest {
  private static final int KILLS = FaultSize.of(10, 2);

  /** The schema of the first release that knew PostgreSQL. */
  private static final int OLDEST = 5;

  private static final String RUNS =
      "SELECT count(*) FROM flyway_schema_history WHERE version IS NOT NULL";
  private static final String SERVERS =
      """
      SELECT count(*) FROM pg_stat_activity
      WHERE application_name = 'caseport' AND datname = current_database()
      """;
  private static final String EACH_VERSION_ONCE =
      """
      SELECT count(*) = %1$d AND count(DISTINCT version) = %1$d AND bool_and(success)
      FROM flyway_schema_history
      WHERE version IS NOT NULL
      """
          .formatted(Schema.NEWEST);

  @TempDir Path path;

  private int fills;

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 12, 13})
  void every_released_schema_comes_up_to_the_newest_with_all_that_was_in_it(int version)
      throws Exception {
    try (var data = filled(version)) {
      var before = columns(data);
      assertThat(before).containsKeys("support_case.subject", "iam_role.trust_policy");
      requireUpgraded(data, before);
    }
  }

  @Test
  @Timeout(120)
  void servers_that_start_at_once_upgrade_once() throws Exception {
    try (var data = filled(OLDEST)) {
      var before = columns(data);
      var one = Start.on(data.server());
      var other = Start.on(data.server());
      assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(0);
      requireUpgraded(data, before);
    }
  }

  /** As soon as it is connected, and after each script that it has run. */
  @Test
  @Tag("faults")
  @Timeout(1_800)
  void an_upgrade_that_is_killed_anywhere_is_finished_by_the_next_start() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      try (var data = filled(OLDEST)) {
        var before = columns(data);
        int scripts = kill % (Schema.NEWEST - OLDEST + 1);
        var start = Start.on(data.server());
        while (!start.waitFor(1, MILLISECONDS) && !hasRun(data, scripts)) {}
        start.destroyForcibly().waitFor();
        requireUpgraded(data, before);
      }
    }
  }

  private static boolean hasRun(TestDatabase data, int scripts) {
    return scripts == 0
        ? Integer.parseInt(data.text(SERVERS)) > 0
        : Integer.parseInt(data.text(RUNS)) >= OLDEST + scripts;
  }

  /** The tables of a version with what the program of then has written into a folder. */
  private TestDatabase filled(int version) throws Exception {
    var old = OldStore.ofVersion(version, path.resolve("data-" + ++fills));
    var export = new ByteArrayOutputStream();
    var upkeep = new SqliteUpkeep(old.folder(), Optional.empty(), InstantSource.system());
    upkeep.exportTo(export, (_, _) -> {});
    var data = TestDatabase.ofSchema(version);
    try (var connection = DriverManager.getConnection(data.server().url())) {
      connection.setAutoCommit(false);
      var reader = new ExportReader(new ByteArrayInputStream(export.toByteArray()));
      reader.header();
      Import.load(reader, connection, Optional.empty(), (_, _) -> {});
      connection.commit();
    }
    return data;
  }

  private static Map<String, List<Object>> columns(TestDatabase data) throws SQLException {
    try (var connection = DriverManager.getConnection(data.server().url())) {
      return OldStore.columns(connection);
    }
  }

  private static void requireUpgraded(TestDatabase data, Map<String, List<Object>> before)
      throws Exception {
    var key = Optional.of(TestDatabase.SECRET_KEY);
    PostgresStore.open(data.server(), Path.of("unused"), key, _ -> {}).close();
    var kept = new TreeMap<>(before);
    UpgradeTest.removeContentsOfBefore(kept);
    var after = columns(data);
    after.keySet().retainAll(kept.keySet());
    assertThat(after).isEqualTo(kept);
    assertThat(data.text(EACH_VERSION_ONCE)).isEqualTo("t");
  }
}
