package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
  private final Terminal terminal = new Terminal();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serve --deta d | unknown option '--deta' | --data",
        "serve --listn=a:1 | unknown option '--listn' | --listen",
        "serv | unknown command 'serv' | serve",
        "acount list | unknown command 'acount' | account",
        "account crate | unknown command 'crate' | create"
      })
  void a_slip_of_the_finger_gets_the_likely_spelling(String line, String error, String suggested) {
    var outcome = terminal.type(line.split(" "));

    assertThat(outcome.exitCode()).isEqualTo(252);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines().findFirst()).contains("error: " + error);
    assertThat(outcome.err().lines().skip(1).findFirst().orElseThrow())
        .startsWith("hint: did you mean " + suggested + "? `caseport");
    assertThat(outcome.err().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve --frobnicate", "frobnicate"})
  void nothing_is_suggested_for_what_is_like_nothing(String line) {
    var outcome = terminal.type(line.split(" "));

    assertThat(outcome.exitCode()).isEqualTo(252);
    assertThat(outcome.err()).contains("--help` shows").doesNotContain("did you mean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "account", "completion"})
  void a_command_line_that_stops_half_way_is_told_where_to_go_on(String line) {
    var outcome = terminal.type(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(outcome.exitCode()).isEqualTo(252);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("error: missing required subcommand", "caseport " + line)
        .contains("--help` shows");
  }

  @ParameterizedTest
  @CsvSource({"CASEPORT_DTA, CASEPORT_DATA", "CASEPORT_LISTEN_ON, CASEPORT_LISTEN"})
  void an_unknown_setting_is_refused_with_the_nearest_known_one(String unknown, String nearest) {
    terminal.environment.put(unknown, "x");

    var outcome = terminal.type("serve");

    assertThat(outcome.exitCode()).isEqualTo(253);
    assertThat(outcome.err())
        .startsWith("error: unknown setting " + unknown)
        .contains("did you mean " + nearest + "?")
        .contains("CASEPORT_JAVA_OPTS");
    assertThat(terminal.served).isEmpty();
  }

  @Test
  void settings_of_the_launcher_the_vault_and_of_others_are_left_alone() {
    for (var name :
        new String[] {
          "CASEPORT_SECRET_KEY", "CASEPORT_JAVA_OPTS", "CASEPORT_JAVA_HOME", "CASEPORTER", "HOME"
        }) {
      terminal.environment.put(name, "x");
    }

    assertThat(terminal.type("serve").exitCode()).isZero();
  }

  @Test
  void help_is_given_even_with_an_unknown_setting() {
    terminal.environment.put("CASEPORT_DTA", "x");

    assertThat(terminal.type("serve", "--help").exitCode()).isZero();
  }

  @Test
  void a_refusal_of_the_service_is_254() {
    assertThat(failing(new Refusal.Throttled(10)))
        .isEqualTo(
            new Terminal.Outcome(
                254,
                "",
                """
                error: more than 10 calls per second
                hint: wait a little, then try again
                """));
  }

  @Test
  void anything_unexpected_is_255_without_a_stack_trace() {
    var outcome = failing(new UncheckedIOException("disk", new IOException("no space left")));

    assertThat(outcome.exitCode()).isEqualTo(255);
    assertThat(outcome.err().lines())
        .containsExactly(
            "error: the command failed",
            "cause: UncheckedIOException: disk",
            "hint: repeat the command with --debug to see where");
  }

  @Test
  void the_stack_trace_is_shown_for_debugging() {
    terminal.server =
        () -> {
          throw new IllegalStateException();
        };

    var outcome = terminal.type("serve", "--debug");

    assertThat(outcome.exitCode()).isEqualTo(255);
    assertThat(outcome.err())
        .contains("at io.caseport.cli.FailuresTest")
        .contains("cause: IllegalStateException\n");
  }

  @Test
  void an_error_of_the_machine_is_told_like_any_other_failure() {
    terminal.server =
        () -> {
          throw new NoClassDefFoundError("gone");
        };

    var outcome = terminal.type("serve");

    assertThat(outcome.exitCode()).isEqualTo(255);
    assertThat(outcome.err()).contains("cause: NoClassDefFoundError: gone");
  }

  @Test
  void an_interrupted_command_is_130() {
    terminal.server =
        () -> {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("gave up waiting");
        };

    var outcome = terminal.type("serve");

    assertThat(outcome).isEqualTo(new Terminal.Outcome(130, "", "error: interrupted\n"));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void a_message_stays_on_its_line_and_cannot_steer_the_terminal() {
    var outcome = terminal.type("serve", "--listen", "a\nerror: b\u001b[2J");

    assertThat(outcome.err().lines()).hasSize(2);
    assertThat(outcome.err()).doesNotContain("\u001b").contains("'a; error: b?[2J'");
  }

  @Test
  void an_argument_is_never_taken_for_the_name_of_a_file_with_more() {
    assertThat(terminal.type("serve", "@/etc/hostname").err()).contains("'@/etc/hostname'");
  }

  @Test
  void an_answer_that_nobody_gets_is_a_failure() {
    var full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("no space left");
          }
        };
    var err = new StringWriter();

    int exitCode =
        CaseportCommand.run(
            "account create --name A --email a@example.com --plan basic".split(" "),
            new Settings(terminal.environment),
            InputStream.nullInputStream(),
            full,
            new PrintWriter(err),
            terminal);

    assertThat(exitCode).isEqualTo(255);
    assertThat(err.toString()).contains("could not be written");
  }

  private Terminal.Outcome failing(RuntimeException failure) {
    terminal.server =
        () -> {
          throw failure;
        };
    return terminal.type("serve");
  }
}
