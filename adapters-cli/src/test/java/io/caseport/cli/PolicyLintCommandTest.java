package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PolicyLintCommandTest {
  private static final String GOOD = "{'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*'}";
  private static final String MISSPELT =
      "{'Effect': 'Allow', 'Action': 'support:CreateCas', 'Resource': '*'}";
  private static final String ELSEWHERE =
      "{'Effect': 'Allow', 'Action': 's3:GetObject', 'Resource': '*'}";

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  private PolicyFiles files() {
    return new PolicyFiles(folder);
  }

  @Test
  void a_clean_policy_is_answered_with_nothing_and_zero() {
    var outcome = terminal.type("policy", "lint", files().policy("good.json", GOOD));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("nothing to say in 1 policy");
  }

  @Test
  void an_error_makes_the_answer_no_and_names_place_and_fix() {
    var file = files().policy("bad.json", MISSPELT);

    var outcome = terminal.type("policy", "lint", file);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .containsExactly(
            file + ":4:35: error INVALID_ACTION",
            "    The action support:CreateCas does not exist.",
            "    fix: write support:CreateCase");
    assertThat(outcome.err()).startsWith("1 error in 1 policy");
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "security-warning, 0", "warning, 1", "suggestion, 1"})
  void what_makes_the_answer_no_can_be_chosen(String type, int exitCode) {
    var file = files().policy("elsewhere.json", ELSEWHERE);

    assertThat(terminal.type("policy", "lint", "--fail-on", type, file).exitCode())
        .isEqualTo(exitCode);
  }

  @Test
  void several_policies_are_told_apart_in_json() {
    var good = files().policy("good.json", GOOD);
    var bad = files().policy("bad.json", MISSPELT);

    var outcome = terminal.type("policy", "lint", good, bad, "--output", "json");

    var findings = JsonMapper.shared().readTree(outcome.out()).get("findings");
    assertThat(findings.size()).isEqualTo(1);
    assertThat(findings.get(0).propertyStream().map(Map.Entry::getKey))
        .containsExactly(
            "policy", "findingType", "issueCode", "findingDetails", "fix", "locations");
    assertThat(findings.get(0).get("policy").asString()).isEqualTo(bad);
    assertThat(findings.get(0).get("findingType").asString()).isEqualTo("ERROR");
    var span = findings.get(0).get("locations").get(0).get("span");
    assertThat(span.get("start").get("line").asInt()).isEqualTo(4);
    assertThat(span.get("end").get("column").asInt()).isEqualTo(54);
  }

  @Test
  void a_policy_comes_through_the_standard_input() {
    terminal.piped = "{\"Statement\": ";

    var outcome = terminal.type("policy", "lint", "-");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("-:1:15: error JSON_SYNTAX_ERROR");
  }

  @Test
  void a_trust_policy_is_checked_as_one() {
    var file =
        files()
            .policy(
                "trust.json", "{'Effect': 'Allow', 'Principal': '*', 'Action': 'sts:AssumeRole'}");

    assertThat(terminal.type("policy", "lint", "--kind", "trust", file).out())
        .contains("security warning TRUST_EVERYONE");
    assertThat(terminal.type("policy", "lint", file).exitCode()).isEqualTo(1);
  }

  @Test
  void a_stored_policy_is_named_by_its_arn() {
    terminal.environment.put("CASEPORT_DATA", folder.toString());
    terminal.accounts = terminal.core.accounts();

    var outcome = terminal.type("policy", "lint", "arn:aws:iam::aws:policy/AdministratorAccess");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("policy/AdministratorAccess:1:", "ALLOW_EVERYTHING");
    assertThat(terminal.closed).isEqualTo(1);
  }

  @Test
  void a_stored_policy_that_is_not_there_is_a_refusal() {
    terminal.environment.put("CASEPORT_DATA", folder.toString());
    terminal.accounts = terminal.core.accounts();

    var outcome = terminal.type("policy", "lint", "arn:aws:iam::aws:policy/Nothing");

    assertThat(outcome.exitCode()).isEqualTo(254);
    assertThat(outcome.err()).contains("there is no policy arn:aws:iam::aws:policy/Nothing");
    assertThat(terminal.closed).isEqualTo(1);
  }

  @Test
  void a_file_that_is_missing_or_a_folder_is_a_mistake_that_says_what_to_do() {
    var missing = terminal.type("policy", "lint", folder.resolve("none.json").toString());
    var directory = terminal.type("policy", "lint", folder.toString());

    assertThat(missing.exitCode()).isEqualTo(253);
    assertThat(missing.err()).contains("error: there is no file", "hint: name a file");
    assertThat(directory.exitCode()).isEqualTo(253);
    assertThat(directory.err()).contains("it is a folder");
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused() throws IOException {
    var file = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xe9, '"'});

    var outcome = terminal.type("policy", "lint", file.toString());

    assertThat(outcome.exitCode()).isEqualTo(254);
    assertThat(outcome.err()).contains("it is not UTF-8");
  }

  @Test
  void without_a_file_the_command_line_is_wrong() {
    assertThat(terminal.type("policy", "lint").exitCode()).isEqualTo(252);
    assertThat(terminal.type("policy", "lint", "--fail-on", "eror", "-").err())
        .contains("did you mean error?");
  }
}
