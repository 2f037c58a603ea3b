package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PolicySimulateCommandTest {
  private static final String FROM_OFFICE =
      """
      {'Sid': 'Office', 'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*',
       'Condition': {'IpAddress': {'aws:SourceIp': '203.0.113.0/24'}}},
      {'Sid': 'NoResolve', 'Effect': 'Deny', 'Action': 'support:ResolveCase', 'Resource': '*'}\
      """;

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  private String file() {
    return new PolicyFiles(folder).policy("support.json", FROM_OFFICE);
  }

  private Terminal.Outcome simulate(String... more) {
    var words = new ArrayList<>(List.of("policy", "simulate"));
    words.addAll(List.of(more));
    return terminal.type(words.toArray(String[]::new));
  }

  @Test
  void an_allowed_request_is_zero_and_names_the_statement() {
    var file = file();

    var outcome =
        simulate(
            "--policy",
            file,
            "--action",
            "support:CreateCase",
            "--context",
            "aws:SourceIp=203.0.113.7");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .containsExactly(
            "support:CreateCase on *: allowed",
            "    because of an allow in an identity-based policy: "
                + file
                + " (statement \"Office\")",
            "    at " + file + ":4:5");
  }

  @Test
  void a_denied_request_is_one_and_tells_what_was_not_known() {
    var outcome = simulate("--policy", file(), "--action", "support:CreateCase");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("support:CreateCase on *: implicitDeny")
        .contains("because no identity-based policy allows the support:CreateCase action")
        .contains("not known of the request: aws:SourceIp");
  }

  @Test
  void several_actions_are_answered_one_by_one_in_json() {
    var outcome =
        simulate(
            "--policy",
            file(),
            "--action",
            "support:CreateCase",
            "support:ResolveCase",
            "--context",
            "aws:SourceIp=203.0.113.7",
            "--output",
            "json");

    assertThat(outcome.exitCode()).isEqualTo(1);
    var results = JsonMapper.shared().readTree(outcome.out()).get("evaluationResults");
    assertThat(results.valueStream().map(r -> r.get("evalDecision").asString()))
        .containsExactly("allowed", "explicitDeny");
    assertThat(results.get(1).propertyStream().map(Map.Entry::getKey))
        .containsExactly(
            "evalActionName",
            "evalResourceName",
            "evalDecision",
            "reason",
            "matchedStatements",
            "missingContextValues",
            "openRules");
    var statement = results.get(1).get("matchedStatements").get(0);
    assertThat(statement.get("sid").asString()).isEqualTo("NoResolve");
    assertThat(statement.get("startPosition").get("line").asInt()).isEqualTo(6);
  }

  @Test
  void a_boundary_must_allow_as_well() {
    var all =
        new PolicyFiles(folder)
            .policy("all.json", "{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}");
    var boundary =
        new PolicyFiles(folder)
            .policy("limit.json", "{'Effect': 'Allow', 'Action': 'iam:*', 'Resource': '*'}");

    assertThat(
            simulate("--policy", all, "--boundary", boundary, "--action", "support:CreateCase")
                .out())
        .contains("because no permissions boundary allows the support:CreateCase action");
    assertThat(
            simulate(
                    "--policy",
                    all,
                    "--boundary",
                    boundary,
                    "--action",
                    "iam:GetUser",
                    "--resource",
                    "arn:aws:iam::123456789012:user/eve")
                .exitCode())
        .isZero();
  }

  @Test
  void a_stored_user_decides_by_its_policies_and_those_of_its_groups() {
    terminal.environment.put("CASEPORT_DATA", folder.toString());
    var root = terminal.core.businessRoot();
    var eve = new UserName("eve");
    terminal.core.identities().createUser(root, IamPath.ROOT, eve);
    terminal.core.identities().createGroup(root, IamPath.ROOT, new GroupName("agents"));
    terminal.core.identities().addUserToGroup(root, new GroupName("agents"), eve);
    terminal
        .core
        .policies()
        .attachPolicy(
            root, new Holder.OfGroup(new GroupName("agents")), Policies.AWS_SUPPORT_ACCESS);
    terminal
        .core
        .policies()
        .putInlinePolicy(
            root,
            new Holder.OfUser(eve),
            new PolicyName("NoResolve"),
            Policies.denying("No", "support:ResolveCase"));
    var account = root.accountId().value();

    var allowed = simulate("--user", "eve", "--account", account, "--action", "support:CreateCase");
    var denied = simulate("--user", "eve", "--account", account, "--action", "support:ResolveCase");

    assertThat(allowed.exitCode()).isZero();
    assertThat(allowed.out()).contains("arn:aws:iam::aws:policy/AWSSupportAccess (statement 1)");
    assertThat(denied.exitCode()).isEqualTo(1);
    assertThat(denied.out()).contains("NoResolve (statement \"No\")");
  }

  @Test
  void of_several_accounts_one_must_be_named() {
    terminal.environment.put("CASEPORT_DATA", folder.toString());

    var outcome = simulate("--user", "eve", "--action", "support:CreateCase");

    assertThat(outcome.exitCode()).isEqualTo(253);
    assertThat(outcome.err()).contains("name one with --account ID");
  }

  @Test
  void an_action_that_does_not_exist_is_noted() {
    assertThat(simulate("--policy", file(), "--action", "support:CreateCas").err())
        .contains("note: there is no action support:CreateCas; did you mean support:CreateCase?");
  }

  @Test
  void a_question_without_policies_or_with_broken_parts_is_a_bad_parameter() {
    var none = simulate("--action", "support:CreateCase");
    var context = simulate("--policy", file(), "--action", "support:CreateCase", "--context", "x");
    var action = simulate("--policy", file(), "--action", "CreateCase");

    assertThat(none.exitCode()).isEqualTo(252);
    assertThat(none.err()).contains("--policy", "--user");
    assertThat(context.exitCode()).isEqualTo(252);
    assertThat(context.err()).contains("'x': --context takes KEY=VALUE");
    assertThat(action.exitCode()).isEqualTo(252);
    assertThat(action.err()).contains("service:Name");
  }
}
