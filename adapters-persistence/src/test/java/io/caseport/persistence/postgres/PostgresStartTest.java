package io.caseport.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.persistence.PostgresStore;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.StoreProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that will not do is refused with one line that says why and one that helps. */
class PostgresStartTest {
  private static final Optional<String> KEY = Optional.of(TestDatabase.SECRET_KEY);
  private static final Map<String, String> GOOD =
      Map.of(
          "server_version_num", "180006",
          "server_version", "18.6",
          "server_encoding", "UTF8",
          "fsync", "on",
          "full_page_writes", "on",
          "synchronous_commit", "on",
          "data_checksums", "on",
          "standby", "false",
          "schema", "public");

  @TempDir Path folder;

  private static PostgresServer at(String url, boolean acceptsLostWrites) {
    return new PostgresServer(url, Optional.of("desk"), Optional.of("s3cret"), acceptsLostWrites);
  }

  private SqlStore open(PostgresServer server, Optional<String> key) {
    return PostgresStore.open(server, folder, key, _ -> {});
  }

  private static AbstractThrowableAssert<?, ?> assertProblem(ThrowingCallable start, String hint) {
    return assertThatThrownBy(start)
        .isInstanceOfSatisfying(
            StoreProblem.class, problem -> assertThat(problem.hint()).contains(hint))
        .hasMessageNotContaining("\n")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void a_server_that_is_not_there() {
    var server = at("jdbc:postgresql://127.0.0.1:1/caseport?password=s3cret", false);
    assertProblem(() -> open(server, KEY), "--database-url")
        .hasMessageContaining("127.0.0.1:1/caseport");
  }

  @Test
  void a_database_that_is_not_there() {
    try (var data = TestDatabase.withoutAnything()) {
      var url = data.server().url().replaceFirst("test_\\d+", "no_such");
      var server = new PostgresServer(url, Optional.empty(), Optional.empty(), true);
      assertProblem(() -> open(server, KEY), "createdb").hasMessageContaining("no_such");
    }
  }

  @Test
  void a_password_that_is_wrong_or_missing() {
    var server = at("jdbc:postgresql://db/caseport", false);
    for (var failure :
        List.of(
            new SQLException("password authentication failed for user \"desk\"", "28P01"),
            new SQLException("no password was provided", "08004"))) {
      assertProblem(
          () -> {
            throw ServerCheck.unreachable(server, failure);
          },
          "PGPASSWORD");
    }
  }

  @Test
  void a_server_that_may_forget_what_it_has_acknowledged() {
    try (var data = TestDatabase.withoutAnything()) {
      var strict =
          new PostgresServer(data.server().url(), Optional.empty(), Optional.empty(), false);
      assertProblem(() -> open(strict, KEY), "--accept-lost-writes")
          .hasMessageContaining("fsync and full_page_writes and synchronous_commit off");
      assertThat(data.text("SELECT count(*) FROM pg_class WHERE relname = 'account'"))
          .isEqualTo("0");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "server_version_num, 130012, 14 is the oldest, upgrade",
    "server_encoding, LATIN1, encoded in LATIN1, UTF8",
    "standby, true, a standby, primary",
    "schema, '', no schema, currentSchema",
    "fsync, off, fsync off, --accept-lost-writes",
    "full_page_writes, off, full_page_writes off, --accept-lost-writes",
    "synchronous_commit, off, synchronous_commit off, --accept-lost-writes"
  })
  void a_setting_that_will_not_do(String name, String value, String what, String hint) {
    var settings = new HashMap<>(GOOD);
    settings.put(name, value);
    var check = new ServerCheck(at("jdbc:postgresql://db/caseport", false), settings);
    assertProblem(() -> check.require(_ -> {}), hint).hasMessageContaining(what);
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, off, true, fsync off",
    "synchronous_commit, off, true, synchronous_commit off",
    "data_checksums, off, false, pg_checksums --enable"
  })
  void a_setting_that_will_do_with_a_warning(
      String name, String value, boolean accepted, String warning) {
    var settings = new HashMap<>(GOOD);
    settings.put(name, value);
    var warnings = new ArrayList<String>();
    new ServerCheck(at("jdbc:postgresql://db/caseport", accepted), settings).require(warnings::add);
    assertThat(warnings).singleElement().asString().contains(warning);
  }

  @Test
  void nothing_is_said_of_a_server_that_is_in_order() {
    var warnings = new ArrayList<String>();
    new ServerCheck(at("jdbc:postgresql://db/caseport", false), GOOD).require(warnings::add);
    assertThat(warnings).isEmpty();
  }

  @Test
  void a_key_that_is_not_that_of_the_data() {
    try (var data = TestDatabase.ofAnEmptyStore()) {
      var other = Optional.of(TestDatabase.SECRET_KEY.replace('M', 'N'));
      assertProblem(() -> open(data.server(), other), "the same on every node")
          .hasMessageContaining("CASEPORT_SECRET_KEY is not the key");
    }
  }

  @Test
  void a_node_that_has_not_the_key_of_the_first() {
    try (var data = TestDatabase.ofAnEmptyStore()) {
      assertProblem(() -> open(data.server(), Optional.empty()), "CASEPORT_SECRET_KEY")
          .hasMessageContaining("secret.key is missing");
      assertThat(folder.resolve("secret.key")).doesNotExist();
    }
  }

  @Test
  void the_first_node_keeps_a_key_in_its_folder_if_none_is_given() {
    try (var data = TestDatabase.withoutAnything()) {
      open(data.server(), Optional.empty()).close();
      assertThat(folder.resolve("secret.key")).exists();
      assertThat(folder.resolve("caseport.db")).doesNotExist();
      open(data.server(), Optional.empty()).close();
    }
  }

  @Test
  void a_node_that_is_given_the_key_needs_no_folder() {
    try (var data = TestDatabase.ofAnEmptyStore()) {
      PostgresStore.open(data.server(), folder.resolve("none"), KEY, _ -> {}).close();
      assertThat(Files.exists(folder.resolve("none"))).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db:5432/caseport?password=s3cret, db:5432/caseport",
    "'jdbc:postgresql://a,b:1/c?targetServerType=primary', 'a,b:1/c'",
    "jdbc:postgresql:caseport, caseport",
    "jdbc:postgresql://desk:s3cret@db/caseport, db/caseport"
  })
  void a_database_is_told_without_credentials(String url, String told) {
    assertThat(at(url, false)).hasToString(told);
  }
}
