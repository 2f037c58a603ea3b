package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command can be led to a database, and none shows the password that leads there. */
class DatabaseUrlTest {
  private static final String URL = "jdbc:postgresql://db:5432/caseport";

  private final Terminal terminal = new Terminal();

  @Test
  void a_server_is_led_to_a_database_by_flags() {
    terminal.type("serve", "--database-url", URL, "--accept-lost-writes");
    assertThat(terminal.served.getFirst().database())
        .contains(
            new DatabaseOptions(new DatabaseUrl(URL), Optional.empty(), Optional.empty(), true));
  }

  @Test
  void the_environment_stands_in_for_flags_and_gives_way_to_them() {
    terminal.environment.put("CASEPORT_DATABASE_URL", URL);
    terminal.environment.put("CASEPORT_ACCEPT_LOST_WRITES", "true");
    terminal.environment.put("PGUSER", "desk");
    terminal.environment.put("PGPASSWORD", "s3cret");

    terminal.type("serve");
    terminal.type("serve", "--database-url", URL + "_2");

    assertThat(terminal.served)
        .extracting(ServeOptions::database)
        .containsExactly(
            Optional.of(
                new DatabaseOptions(
                    new DatabaseUrl(URL), Optional.of("desk"), Optional.of("s3cret"), true)),
            Optional.of(
                new DatabaseOptions(
                    new DatabaseUrl(URL + "_2"),
                    Optional.of("desk"),
                    Optional.of("s3cret"),
                    true)));
  }

  @Test
  void commands_that_administer_work_on_the_database_and_need_no_folder(@TempDir Path folder) {
    terminal.environment.put("CASEPORT_DATA", folder.resolve("none").toString());
    terminal.type("account", "list", "--database-url", URL);
    assertThat(terminal.databases)
        .extracting(DatabaseOptions::url)
        .containsExactly(new DatabaseUrl(URL));
  }

  @Test
  void a_database_without_accounts_says_how_to_open_one() {
    var outcome = terminal.type("user", "list", "--database-url", URL + "?password=s3cret");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(outcome.err())
        .contains("no account in the database " + URL, "account create")
        .doesNotContain("s3cret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://desk:s3cret@db/caseport",
        "jdbc:mysql://db/c?password=s3cret",
        "s3cret"
      })
  void a_url_of_another_form_is_refused_without_being_shown(String url) {
    var flag = terminal.type("serve", "--database-url", url);
    terminal.environment.put("CASEPORT_DATABASE_URL", url);
    var variable = terminal.type("serve");

    assertThat(flag.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(variable.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
    for (var outcome : new Terminal.Outcome[] {flag, variable}) {
      assertThat(outcome.err())
          .contains("jdbc:postgresql://HOST:PORT/NAME")
          .doesNotContain("s3cret");
    }
    assertThat(terminal.served).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/c, jdbc:postgresql://db/c",
    "jdbc:postgresql://db/c?password=a, jdbc:postgresql://db/c",
    "jdbc:postgresql://db/c?password=a&user=b, jdbc:postgresql://db/c?user=b",
    "jdbc:postgresql://db/c?user=b&password=a, jdbc:postgresql://db/c?user=b",
    "jdbc:postgresql://db/c?user=b&sslpassword=a&x=y, jdbc:postgresql://db/c?user=b&x=y"
  })
  void a_url_is_shown_without_its_passwords(String url, String shown) {
    assertThat(new DatabaseUrl(url)).hasToString(shown);
  }
}
