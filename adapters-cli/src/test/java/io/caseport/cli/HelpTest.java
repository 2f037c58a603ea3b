package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  private final Terminal terminal = new Terminal();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "serve",
        "account",
        "account create",
        "account list",
        "account show",
        "account set-plan",
        "case",
        "case search",
        "case list",
        "case show",
        "desk",
        "desk queue",
        "desk show",
        "desk claim",
        "desk release",
        "desk start",
        "desk reply",
        "desk ask",
        "desk note",
        "desk resolve",
        "desk reopen",
        "desk set-severity",
        "desk relate",
        "desk merge",
        "desk canned",
        "desk canned list",
        "desk canned create",
        "desk canned update",
        "desk canned delete",
        "desk canned render",
        "desk engineer",
        "desk engineer create",
        "desk engineer list",
        "desk engineer show",
        "desk engineer disable",
        "desk engineer enable",
        "desk engineer delete",
        "advisor",
        "advisor summary",
        "advisor list",
        "advisor show",
        "advisor refresh",
        "advisor exclude",
        "advisor include",
        "advisor import",
        "organization",
        "organization create",
        "organization add",
        "organization leave",
        "organization show",
        "user",
        "user create",
        "user list",
        "user show",
        "user delete",
        "user rename",
        "user move",
        "user add-to-group",
        "user remove-from-group",
        "user password",
        "user password set",
        "user password delete",
        "user mfa",
        "user mfa list",
        "user mfa deactivate",
        "group",
        "group create",
        "group list",
        "group show",
        "group delete",
        "group rename",
        "group move",
        "role",
        "role create",
        "role list",
        "role show",
        "role delete",
        "role set-trust",
        "role update",
        "policy create",
        "policy list",
        "policy show",
        "policy versions",
        "policy update",
        "policy delete",
        "policy attach",
        "policy detach",
        "policy set-default",
        "policy boundary",
        "policy boundary set",
        "policy boundary remove",
        "policy inline",
        "policy inline put",
        "policy inline show",
        "policy inline delete",
        "access-key",
        "access-key create",
        "access-key list",
        "access-key rotate",
        "access-key activate",
        "access-key deactivate",
        "access-key delete",
        "tag",
        "tag set",
        "tag list",
        "tag remove",
        "policy",
        "policy lint",
        "policy explain",
        "policy simulate",
        "policy diff",
        "policy why",
        "policy who",
        "policy test",
        "backup",
        "backup create",
        "backup verify",
        "restore",
        "export",
        "import",
        "doctor",
        "completion"
      })
  void every_command_explains_itself_with_an_example_of_its_own(String command) {
    var outcome = terminal.type((command + " --help").strip().split(" "));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("Usage: caseport " + command)
        .containsPattern("(?s)Examples?:\\R.*caseport " + command);
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void help_can_be_asked_for_as_a_command() {
    assertThat(terminal.type("help").out()).isEqualTo(terminal.type("--help").out());
    assertThat(terminal.type("help", "serve").out())
        .isEqualTo(terminal.type("serve", "--help").out());
    assertThat(terminal.type("help", "serv").exitCode()).isEqualTo(252);
  }

  @Test
  void help_lists_the_exit_codes_that_there_are() {
    var codes = Pattern.compile("(?m)^  (\\d+) +\\w").matcher(terminal.type("-h").out()).results();
    assertThat(codes.map(found -> found.group(1)))
        .containsExactly("0", "1", "130", "252", "253", "254", "255");
  }

  @Test
  void the_version_names_the_program_and_its_java() {
    var outcome = terminal.type("--version");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).matches("caseport \\d+\\.\\d+\\.\\d+\\S* \\(Java " + ".*\\)\\R");
  }

  @Test
  void the_completion_script_is_one_that_bash_accepts(@TempDir Path folder)
      throws IOException, InterruptedException {
    var outcome = terminal.type("completion", "bash");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("enterprise-on-ramp", "set-plan").doesNotContain("BASIC");

    var script = folder.resolve("completion");
    Files.writeString(script, outcome.out());
    var bash = new ProcessBuilder("bash", "-n", script.toString()).redirectErrorStream(true);
    var check = bash.start();
    assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(check.waitFor()).isZero();
  }
}
