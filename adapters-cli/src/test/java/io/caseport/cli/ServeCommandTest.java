package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {
  private final Terminal terminal = new Terminal();

  @Test
  void without_flags_it_serves_this_machine_only_and_leaves_the_folder_open() {
    var outcome = terminal.type("serve");

    assertThat(outcome).isEqualTo(new Terminal.Outcome(0, "", ""));
    assertThat(terminal.served)
        .containsExactly(
            new ServeOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new HostPort("127.0.0.1", 8080),
                false,
                false,
                false,
                List.of(),
                MailOptions.OFF,
                false));
  }

  @Test
  void every_flag_reaches_the_server() {
    terminal.type(
        "serve",
        "--data",
        "d",
        "--attachments-folder",
        "a",
        "--listen",
        "0.0.0.0:0",
        "--demo",
        "--aws-quotas",
        "--test-clock");

    assertThat(terminal.served)
        .containsExactly(
            new ServeOptions(
                Optional.of(Path.of("d")),
                Optional.empty(),
                Optional.of(Path.of("a")),
                new HostPort("0.0.0.0", 0),
                true,
                true,
                true,
                List.of(),
                MailOptions.OFF,
                false));
  }

  @Test
  void the_environment_stands_in_for_flags_and_gives_way_to_them() {
    terminal.environment.put("CASEPORT_DATA", "from-environment");
    terminal.environment.put("CASEPORT_ATTACHMENTS_FOLDER", "files");
    terminal.environment.put("CASEPORT_LISTEN", "localhost:9000");
    terminal.environment.put("CASEPORT_AWS_QUOTAS", "true");

    terminal.type("serve");
    terminal.type("serve", "--data", "d", "--listen", "[::1]:9001");

    assertThat(terminal.served)
        .containsExactly(
            new ServeOptions(
                Optional.of(Path.of("from-environment")),
                Optional.empty(),
                Optional.of(Path.of("files")),
                new HostPort("localhost", 9000),
                false,
                true,
                false,
                List.of(),
                MailOptions.OFF,
                false),
            new ServeOptions(
                Optional.of(Path.of("d")),
                Optional.empty(),
                Optional.of(Path.of("files")),
                new HostPort("::1", 9001),
                false,
                true,
                false,
                List.of(),
                MailOptions.OFF,
                false));
  }

  @Test
  void browsers_are_kept_to_https_where_the_address_says_so_wherever_it_comes_from() {
    terminal.type("serve");
    terminal.type("serve", "--base-url", "https://support.example");
    terminal.environment.put("CASEPORT_BASE_URL", "https://support.example");
    terminal.type("serve");
    terminal.type("serve", "--base-url", "http://support.example");
    assertThat(terminal.served)
        .extracting(ServeOptions::https)
        .containsExactly(false, true, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8080", ":8080", "localhost", "localhost:", "a:65536", "a b:1", "::1:80"})
  void an_address_that_cannot_be_listened_on_is_refused_wherever_it_comes_from(String address) {
    var flag = terminal.type("serve", "--listen", address);
    terminal.environment.put("CASEPORT_LISTEN", address);
    var variable = terminal.type("serve");

    assertThat(flag.exitCode()).isEqualTo(252);
    assertThat(flag.err()).contains("'" + address + "'", "HOST:PORT");
    assertThat(variable.exitCode()).isEqualTo(253);
    assertThat(variable.err())
        .startsWith("error: CASEPORT_LISTEN cannot be used: '" + address + "'");
    assertThat(terminal.served).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void a_folder_without_a_name_is_refused_and_not_the_current_one(String folder) {
    var ended = terminal.type("serve", "--data", folder);

    assertThat(ended.exitCode()).isEqualTo(252);
    assertThat(ended.err()).contains("--data", "must be the name of a folder");
    assertThat(terminal.served).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, true", "'', false"})
  void aws_quotas_can_be_switched_by_the_environment(String value, boolean expected) {
    terminal.environment.put("CASEPORT_AWS_QUOTAS", value);

    terminal.type("serve");

    assertThat(terminal.served.getFirst().awsQuotas()).isEqualTo(expected);
  }

  @Test
  void aws_quotas_in_the_environment_are_on_or_off_and_nothing_else() {
    terminal.environment.put("CASEPORT_AWS_QUOTAS", "yes");

    var outcome = terminal.type("serve");

    assertThat(outcome.exitCode()).isEqualTo(253);
    assertThat(outcome.err().lines())
        .containsExactly(
            "error: CASEPORT_AWS_QUOTAS cannot be used: 'yes'",
            "cause: it must be true or false",
            "hint: set CASEPORT_AWS_QUOTAS anew, or unset it");
  }

  @Test
  void the_exit_code_is_the_servers() {
    terminal.server = () -> 3;

    assertThat(terminal.type("serve").exitCode()).isEqualTo(3);
  }

  @Test
  void what_hinders_the_server_is_told_in_three_lines() {
    terminal.server =
        () -> {
          throw new InstallationProblem(
              "port 8080 is taken", "Address already in use", "choose another with --listen");
        };

    var outcome = terminal.type("serve");

    assertThat(outcome.exitCode()).isEqualTo(253);
    assertThat(outcome.err().lines())
        .containsExactly(
            "error: port 8080 is taken",
            "cause: Address already in use",
            "hint: choose another with --listen");
  }

  @Test
  void training_is_offered_and_not_advertised() {
    assertThat(terminal.type("train").exitCode()).isEqualTo(7);
    assertThat(terminal.type("--help").out()).doesNotContain("train");
  }
}
