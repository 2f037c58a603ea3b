package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PolicyExplainCommandTest {
  private static final String STATEMENTS =
      """
      {'Sid': 'Cases', 'Effect': 'Allow', 'Action': ['support:CreateCase', 'support:ResolveCase'], 'Resource': '*',
       'Condition': {'IpAddress': {'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32']},
                     'StringNotEquals': {'aws:username': 'guest'}}},
      {'Effect': 'Deny', 'NotAction': 'support:*', 'Resource': '*'}\
      """;

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  private String file() {
    return new PolicyFiles(folder).policy("support.json", STATEMENTS);
  }

  @Test
  void a_policy_is_told_in_english_statement_by_statement() {
    var outcome = terminal.type("policy", "explain", file());

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .startsWith(
            "An identity-based policy with 2 statements.",
            "Whatever no statement allows is denied.",
            "",
            "1. \"Cases\": Allows support:CreateCase, support:ResolveCase on everything.",
            "   Only if:",
            "   - aws:SourceIp is in one of 203.0.113.0/24, 2001:db8::/32",
            "   - aws:username is not \"guest\", or the request does not have the key",
            "",
            "2. Denies every action of every service but support:* on everything, whatever else"
                + " allows it.",
            "",
            "service          access level            allowed  in some cases  denied  of",
            "support          Write                   0        2              0       17");
  }

  @Test
  void a_policy_is_told_in_japanese() {
    var outcome = terminal.type("policy", "explain", file(), "--lang", "ja");

    assertThat(outcome.out().lines())
        .startsWith(
            "ステートメントが 2 個のアイデンティティベースのポリシーです。",
            "どのステートメントも許可しない操作は拒否されます。",
            "",
            "1. 「Cases」: すべてのリソースに対する support:CreateCase、support:ResolveCase を許可します。",
            "   次の条件をすべて満たす場合に限ります:",
            "   - aws:SourceIp が次のいずれかに含まれる: 203.0.113.0/24、2001:db8::/32",
            "   - aws:username が「guest」ではない、またはリクエストにこのキーがない")
        .anyMatch(line -> line.matches("support +書き込み +0 +2 +0 +17"));
  }

  @Test
  void programs_get_the_parts() {
    var outcome = terminal.type("policy", "explain", file(), "--output", "json");

    var tree = JsonMapper.shared().readTree(outcome.out());
    assertThat(tree.propertyStream().map(Map.Entry::getKey))
        .containsExactly("introduction", "statements", "services");
    var first = tree.get("statements").get(0);
    assertThat(first.propertyStream().map(Map.Entry::getKey))
        .containsExactly("number", "sid", "effect", "sentence", "conditions", "remarks");
    assertThat(first.get("conditions").size()).isEqualTo(2);
    assertThat(tree.get("services").get(0).get("accessLevel").asString()).isEqualTo("Write");
  }

  @Test
  void what_never_matches_is_said() {
    var file =
        new PolicyFiles(folder)
            .policy(
                "idle.json",
                "{'Effect': 'Allow', 'Action': 'support:CreateCase', 'Resource':"
                    + " 'arn:aws:support::123456789012:case/1'},{'Effect': 'Allow', 'Action':"
                    + " 'iam:GetUser', 'Resource': '*'},{'Effect': 'Deny', 'Action': 'iam:*',"
                    + " 'Resource': '*'}");

    assertThat(terminal.type("policy", "explain", file).out())
        .contains("No effect: support:CreateCase never matches here.")
        .contains("No effect: another statement denies all of it.");
    assertThat(terminal.type("policy", "explain", file, "--lang", "ja").out())
        .contains("効果なし: support:CreateCase はここでは何にも一致しません。");
  }

  @Test
  void a_trust_policy_is_about_who_may_become_the_role() {
    terminal.piped =
        """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
         "Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"}}\
        """;

    assertThat(terminal.type("policy", "explain", "-", "--kind", "trust").out())
        .contains("A role trust policy with 1 statement.")
        .contains("Lets 123456789012 use sts:AssumeRole to become this role.");
  }

  @Test
  void a_malformed_policy_is_refused_with_line_and_column() {
    var file = new PolicyFiles(folder).policy("bad.json", "{'Effect': 'Perhaps'}");

    var outcome = terminal.type("policy", "explain", file);

    assertThat(outcome.exitCode()).isEqualTo(254);
    assertThat(outcome.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("error: the policy " + file + " cannot be read"),
            line -> assertThat(line).startsWith("cause: line 4, column 16: "),
            line -> assertThat(line).contains("caseport policy lint"));
  }

  @Test
  void a_stored_policy_can_be_explained() {
    terminal.environment.put("CASEPORT_DATA", folder.toString());
    terminal.accounts = terminal.core.accounts();

    assertThat(terminal.type("policy", "explain", "arn:aws:iam::aws:policy/AWSSupportAccess").out())
        .contains("1. Allows support:* on everything.");
  }

  @Test
  void an_unknown_language_is_a_bad_parameter() {
    var outcome = terminal.type("policy", "explain", "-", "--lang", "de");

    assertThat(outcome.exitCode()).isEqualTo(252);
    assertThat(outcome.err()).contains("'de' is none of en, ja");
  }
}
