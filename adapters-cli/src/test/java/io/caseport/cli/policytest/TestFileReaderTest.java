package io.caseport.cli.policytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.cli.placed.Unreadable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestFileReaderTest {
  private static final String YAML =
      """
      policies: [a.json, b.json]
      boundary: limit.json
      context:
        aws:username: eve
        aws:PrincipalAccount: 012345678901
      tests:
        - name: opens
          action: support:CreateCase
          context: {'AWS:UserName': bob, 'aws:SecureTransport': true}
          expect: allowed
        - action: [support:ResolveCase, support:DescribeCases]
          resource: '*'
          context: {'aws:TagKeys': [a, b]}
          expect: denied
      """;

  @Test
  void a_test_is_read_with_the_context_of_the_file_and_its_own() {
    var file = TestFileReader.read(YAML, true);

    assertThat(file.policies()).containsExactly("a.json", "b.json");
    assertThat(file.boundary()).contains("limit.json");
    var first = file.tests().getFirst();
    assertThat(first.name()).isEqualTo("opens");
    assertThat(first.resource()).isEqualTo("*");
    assertThat(first.context())
        .hasSize(3)
        .containsEntry("aws:username", List.of("bob"))
        .containsEntry("aws:SecureTransport", List.of("true"));
  }

  @Test
  void a_number_keeps_the_form_it_was_written_in() {
    assertThat(TestFileReader.read(YAML, true).tests().getFirst().context())
        .containsEntry("aws:PrincipalAccount", List.of("012345678901"));
  }

  @Test
  void a_list_of_actions_is_a_test_for_each() {
    assertThat(TestFileReader.read(YAML, true).tests())
        .extracting(PolicyTestFile.PolicyTest::name)
        .containsExactly(
            "opens", "support:ResolveCase is denied", "support:DescribeCases is denied");
    assertThat(TestFileReader.read(YAML, true).tests().getLast().context())
        .containsEntry("aws:TagKeys", List.of("a", "b"));
  }

  @Test
  void json_says_the_same() {
    var file =
        TestFileReader.read(
            """
            {"policies": "a.json", "tests": [
              {"action": "support:CreateCase", "context": {"n": 1.50}, "expect": "implicitDeny"}]}\
            """,
            false);

    assertThat(file.policies()).containsExactly("a.json");
    assertThat(file.tests().getFirst().context()).containsEntry("n", List.of("1.50"));
    assertThat(file.tests().getFirst().expectation()).isEqualTo(Expectation.IMPLICIT_DENY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1 | 1 | the file is empty",
        "[] | 1 | 1 | must be an object",
        "{\"tests\": []} | 1 | 11 | at least one entry",
        "{\"tests\": [{}], \"policy\": 1} | 1 | 17 | 'policy' is no member of a file of tests",
        "{\"tests\": [{\"expct\": \"allowed\"}]} | 1 | 13 | 'expct' is no member of a test",
        "{\"tests\": [{\"action\": \"a:b\"}]} | 1 | 12 | a test must have 'expect'",
        "{\"tests\": [{\"expect\": \"maybe\"}]} | 1 | 23 | 'maybe' is no decision",
        "{\"tests\": [{\"expect\": \"denied\", \"action\": 5}]} | 1 | 43 | action must be a text",
        "{\"tests\": 1, \"tests\": 2} | 1 | 13 | Duplicate",
        "{\"tests\": [} | 1 | 12 | Unexpected"
      })
  void what_breaks_the_form_is_refused_at_its_place(
      String text, int line, int column, String problem) {
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> TestFileReader.read(text, false))
        .withMessageContaining(problem)
        .satisfies(
            refusal -> {
              assertThat(refusal.line()).isEqualTo(line);
              assertThat(refusal.column()).isBetween(column, column + 8);
            });
  }

  @Test
  void yaml_is_read_as_strictly_and_with_places() {
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(
            () -> TestFileReader.read("policies: a.json\ntests:\n  - expct: allowed\n", true))
        .withMessageContaining("'expct' is no member of a test; allowed are name, action")
        .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(3));
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> TestFileReader.read("policies: a\npolicies: b\n", true))
        .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(2));
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> TestFileReader.read("policies: [a\n", true));
  }
}
