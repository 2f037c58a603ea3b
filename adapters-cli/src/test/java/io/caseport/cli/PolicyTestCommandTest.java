package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PolicyTestCommandTest {
  private static final String TESTS =
      """
      policies: [support.json]
      context: {'aws:username': eve}
      tests:
        - name: cases from the office
          action: support:CreateCase
          context: {'aws:SourceIp': 203.0.113.7}
          expect: allowed
        - action: support:CreateCase
          context: {'aws:SourceIp': 198.51.100.7}
          expect: EXPECTATION
      """;

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  @BeforeEach
  void write_the_policy() {
    new PolicyFiles(folder)
        .policy(
            "support.json",
            """
            {'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*',
             'Condition': {'IpAddress': {'aws:SourceIp': '203.0.113.0/24'}}},
            {'Sid': 'NoResolve', 'Effect': 'Deny', 'Action': 'support:ResolveCase', 'Resource': '*'}\
            """);
  }

  private String tests(String expectation) {
    return new PolicyFiles(folder)
        .text("support.test.yaml", TESTS.replace("EXPECTATION", expectation));
  }

  @Test
  void tests_that_pass_are_counted_with_the_statements_they_reach() {
    var outcome = terminal.type("policy", "test", tests("denied"));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().lines())
        .containsExactly(
            "untested " + folder.resolve("support.json") + ":6:1: statement NoResolve",
            "2 passed, 0 failed; tests reach 1 of 2 statements");
  }

  @Test
  void a_test_that_fails_says_why_and_how_to_ask_again() {
    var file = tests("explicitDeny");

    var outcome = terminal.type("policy", "test", file);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .startsWith(
            "FAILED " + file + ": support:CreateCase is explicitDeny",
            "    expected explicitDeny, decided implicitDeny",
            "    because no identity-based policy allows the support:CreateCase action",
            "    again: caseport policy simulate --policy "
                + folder.resolve("support.json")
                + " --action support:CreateCase --context aws:SourceIp=198.51.100.7 --context"
                + " aws:username=eve");
  }

  @Test
  void the_line_to_ask_again_gives_the_same_decision() {
    var failed = terminal.type("policy", "test", tests("allowed")).out().lines().toList();
    var again = failed.get(3).strip().replace("again: caseport ", "").split(" ");

    assertThat(terminal.type(again).out()).contains("implicitDeny");
  }

  @Test
  void too_little_coverage_can_make_the_answer_no() {
    var file = tests("denied");

    assertThat(terminal.type("policy", "test", "--min-coverage", "50", file).exitCode()).isZero();
    assertThat(terminal.type("policy", "test", "--min-coverage", "51", file).exitCode())
        .isEqualTo(1);
  }

  @Test
  void programs_get_every_test_and_the_coverage() {
    var tree =
        JsonMapper.shared()
            .readTree(terminal.type("policy", "test", tests("denied"), "--output", "json").out());

    assertThat(tree.propertyStream().map(Map.Entry::getKey))
        .containsExactly("passed", "failed", "tests", "coverage");
    assertThat(tree.get("tests").get(0).propertyStream().map(Map.Entry::getKey))
        .startsWith("file", "name", "passed", "expected", "evalActionName")
        .endsWith("replay");
    assertThat(tree.get("coverage").get("uncovered").get(0).get("sid").asString())
        .isEqualTo("NoResolve");
  }

  @Test
  void tests_come_through_the_standard_input_in_either_form() {
    var policy = folder.resolve("support.json");
    terminal.piped =
        "{\"policies\": \"%s\", \"tests\": [{\"action\": \"support:ResolveCase\", \"expect\": \"explicitDeny\"}]}"
            .formatted(policy);

    var outcome = terminal.type("policy", "test", "-");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("1 passed, 0 failed; tests reach 1 of 2 statements");
  }

  @Test
  void a_file_that_breaks_the_form_is_refused_with_its_place() {
    var file = new PolicyFiles(folder).text("bad.yaml", "policies: a.json\ntest: []\n");

    var outcome = terminal.type("policy", "test", file);

    assertThat(outcome.exitCode()).isEqualTo(254);
    assertThat(outcome.err())
        .contains("error: the tests " + file + " cannot be read")
        .contains("cause: line 2, column 1: 'test' is no member of a file of tests")
        .contains("hint: `caseport policy test --help`");
  }

  @Test
  void a_policy_that_is_not_beside_the_tests_is_a_mistake() {
    var file =
        new PolicyFiles(folder)
            .text("t.yaml", "policies: none.json\ntests: [{action: 'a:B', expect: denied}]\n");

    var outcome = terminal.type("policy", "test", file);

    assertThat(outcome.exitCode()).isEqualTo(253);
    assertThat(outcome.err()).contains("there is no file " + folder.resolve("none.json"));
  }

  @Test
  void an_action_that_is_none_is_refused_with_the_name_of_the_test() {
    var file =
        new PolicyFiles(folder)
            .text("t.yaml", "policies: support.json\ntests: [{action: Create, expect: denied}]\n");

    assertThat(terminal.type("policy", "test", file).err())
        .contains("the test 'Create is denied'", "service:Name");
  }
}
