package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyDiffCommandTest {
  private static final String READ =
      "{'Effect': 'Allow', 'Action': 'support:Describe*', 'Resource': '*'}";
  private static final String ALL = "{'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*'}";
  private static final String FROM_OFFICE =
      """
      {'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*',
       'Condition': {'IpAddress': {'aws:SourceIp': '203.0.113.0/24'},
                     'StringLike': {'aws:UserAgent': "it's *"}}}\
      """;

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  private String file(String name, String statements) {
    return new PolicyFiles(folder).policy(name, statements.replace("it's", "it\\u0027s"));
  }

  private Terminal.Outcome diff(String... more) {
    var words = new ArrayList<>(List.of("policy", "diff"));
    words.addAll(List.of(more));
    return terminal.type(words.toArray(String[]::new));
  }

  private JsonNode json(String... more) {
    var words = new ArrayList<>(List.of(more));
    words.addAll(List.of("--output", "json"));
    return JsonMapper.shared().readTree(diff(words.toArray(String[]::new)).out());
  }

  private String replayed(JsonNode side) {
    var words = new ArrayList<>(List.of(ShellWords.ofCaseport(side.get("replay").asString())));
    words.addAll(List.of("--output", "json"));
    var answer = terminal.type(words.toArray(String[]::new)).out();
    return JsonMapper.shared()
        .readTree(answer)
        .get("evaluationResults")
        .get(0)
        .get("evalDecision")
        .asString();
  }

  @Test
  void the_same_words_in_another_order_change_nothing() {
    var old = file("old.json", READ + "," + ALL);
    var newer = file("new.json", ALL + "," + READ);

    var outcome = diff(old, newer);

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .containsExactly("nothing changes: " + newer + " grants no more than " + old);
  }

  @Test
  void what_is_granted_is_told_with_a_line_for_each_of_the_two_decisions() {
    var old = file("old.json", READ);
    var newer = file("new.json", READ + "," + FROM_OFFICE);

    var outcome = diff(old, newer);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("support:CreateCase")
        .contains("    was implicitDeny, because no identity-based policy allows")
        .contains("    becomes allowed, because of an allow in an identity-based policy: " + newer)
        .contains("    before: caseport policy simulate --policy " + old + " --action support:")
        .contains("    after:  caseport policy simulate --policy " + newer + " --action support:")
        .endsWith(newer + " grants more than " + old + System.lineSeparator());
  }

  @Test
  void every_witness_replays_to_the_two_decisions() {
    var old =
        file(
            "old.json",
            READ
                + ", {'Effect': 'Deny', 'Action': 'iam:*', 'Resource':"
                + " 'arn:aws:iam::*:user/${aws:username}'}");
    var newer =
        file(
            "a new one.json",
            FROM_OFFICE
                + ", {'Effect': 'Allow', 'Action': 'iam:GetUser', 'Resource': '*', 'Condition':"
                + " {'ForAllValues:StringEquals': {'aws:TagKeys': ['a', 'b']}, 'Null':"
                + " {'aws:TagKeys': 'false'}}}");

    var changes = json(old, newer).get("changes");

    assertThat(changes.size()).isGreaterThan(2);
    assertThat(changes.valueStream())
        .allSatisfy(
            change -> {
              var before = change.get("before");
              var after = change.get("after");
              assertThat(before.get("decision")).isNotEqualTo(after.get("decision"));
              assertThat(replayed(before)).isEqualTo(before.get("decision").asString());
              assertThat(replayed(after)).isEqualTo(after.get("decision").asString());
            });
    assertThat(changes.valueStream().map(change -> change.get("before").get("decision").asString()))
        .contains("allowed", "implicitDeny", "explicitDeny");
  }

  @Test
  void programs_are_told_of_all_actions_and_of_the_request_in_parts() {
    var answer = json(file("old.json", FROM_OFFICE), file("new.json", READ));

    assertThat(answer.propertyStream().map(Map.Entry::getKey))
        .containsExactly("grantsNoMore", "changes", "doubts");
    assertThat(answer.get("grantsNoMore").asString()).isEqualTo("no");
    assertThat(answer.get("doubts").size()).isZero();
    var changes = answer.get("changes");
    assertThat(changes.get(0).propertyStream().map(Map.Entry::getKey))
        .containsExactly("actions", "grants", "revokes", "before", "after", "witness");
    assertThat(changes.get(0).get("before").propertyStream().map(Map.Entry::getKey))
        .containsExactly("decision", "reason", "openRules", "replay");
    var lost =
        changes.valueStream().filter(change -> change.get("revokes").asBoolean()).findFirst();
    assertThat(lost).isPresent();
    assertThat(lost.get().get("actions").valueStream().map(JsonNode::asString))
        .contains("support:CreateCase")
        .doesNotContain("support:DescribeCases");
    var witness = lost.get().get("witness");
    assertThat(witness.get("resource").asString()).isEqualTo("*");
    assertThat(witness.get("context").get("aws:SourceIp").get(0).asString())
        .startsWith("203.0.113.");
  }

  @ParameterizedTest
  @CsvSource({"any, 1, 1", "grants-more, 0, 1"})
  void what_makes_the_answer_no_can_be_chosen(String concern, int revoked, int granted) {
    var less = file("less.json", READ);
    var more = file("more.json", ALL);

    assertThat(diff(more, less, "--fail-on", concern).exitCode()).isEqualTo(revoked);
    assertThat(diff(less, more, "--fail-on", concern).exitCode()).isEqualTo(granted);
  }

  @Test
  void under_a_boundary_only_what_it_lets_pass_changes() {
    var less = file("less.json", READ);
    var more = file("more.json", ALL);
    var boundary = file("limit.json", READ);

    assertThat(diff(less, more, "--boundary", boundary).exitCode()).isZero();
    assertThat(
            json(less, more, "--boundary", file("wide.json", ALL))
                .get("changes")
                .get(0)
                .get("after")
                .get("replay")
                .asString())
        .contains("--boundary " + folder.resolve("wide.json"));
  }

  @Test
  void services_that_are_not_known_here_are_compared_by_the_patterns_of_their_actions() {
    var s3 = "{'Effect': 'Allow', 'Action': 's3:%s', 'Resource': '*'}";
    var some = file("some.json", s3.formatted("Get*"));
    var all = file("all.json", s3.formatted("*"));

    var outcome = diff(some, all, "--fail-on", "grants-more");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("s3:AnyOtherAction", "grants more than")
        .doesNotContain("not certain");
    assertThat(diff(all, some, "--fail-on", "grants-more").exitCode()).isZero();
    assertThat(json(all, some).get("grantsNoMore").asString()).isEqualTo("yes");
    assertThat(diff(all, file("again.json", s3.formatted("*"))).exitCode()).isZero();
    for (var half : List.of("before", "after")) {
      var replay = json(some, all).get("changes").get(0).get(half).get("replay").asString();
      assertThat(terminal.type(ShellWords.ofCaseport(replay)).exitCode())
          .isEqualTo(half.equals("before") ? 1 : 0);
    }
  }

  @Test
  void what_the_analysis_may_have_missed_is_told() {
    var mixed =
        """
        {'Effect': 'Allow', 'Action': 'support:CreateCase', 'Resource': '*', 'Condition':
         {'NumericLessThan': {'aws:MultiFactorAuthAge': '5'},
          'StringLike': {'aws:MultiFactorAuthAge': '1*'}}}\
        """;
    var old = file("old.json", mixed);

    var outcome = diff(old, file("new.json", mixed.replace("1*", "2*")));

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            "not certain for support:CreateCase: aws:MultiFactorAuthAge is compared as values of"
                + " different types");
  }

  @Test
  void one_of_the_two_may_come_through_the_standard_input_and_the_other_from_the_store() {
    terminal.environment.put("CASEPORT_DATA", folder.toString());
    terminal.accounts = terminal.core.accounts();
    terminal.core.businessRoot();
    terminal.piped = Policies.allowing("iam:GetUser");
    var stored = "arn:aws:iam::aws:policy/AWSSupportAccess";

    var outcome = diff("-", stored, "--data", folder.toString());

    assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("simulate --data " + folder + " --policy - --action support:")
        .contains("simulate --data " + folder + " --policy " + stored)
        .contains(stored + " grants more than -");
  }

  @Test
  void two_policies_from_one_standard_input_are_a_bad_parameter() {
    var outcome = diff("-", "-");

    assertThat(outcome.exitCode()).isEqualTo(252);
    assertThat(outcome.err()).contains("the standard input cannot be both policies");
    assertThat(diff("old.json").exitCode()).isEqualTo(252);
    assertThat(diff("a", "b", "--fail-on", "more").err()).contains("is none of any, grants-more");
  }

  @Test
  void a_policy_that_cannot_be_read_is_refused_with_its_place() {
    var broken = new PolicyFiles(folder).text("broken.json", "{\"Statement\": ");

    var outcome = diff(file("old.json", READ), broken);

    assertThat(outcome.exitCode()).isEqualTo(254);
    assertThat(outcome.err()).contains("the policy " + broken + " cannot be read", "line 1");
  }
}
