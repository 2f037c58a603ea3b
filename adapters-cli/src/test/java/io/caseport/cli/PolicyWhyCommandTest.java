package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.IdentityAdministration.NewUser;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyWhyCommandTest {
  private static final String FROM_OFFICE =
      """
      {'Sid': 'Office', 'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*',
       'Condition': {'IpAddress': {'aws:SourceIp': '203.0.113.0/24'}}},
      {'Sid': 'NoResolve', 'Effect': 'Deny', 'Action': 'support:ResolveCase', 'Resource': '*'}\
      """;
  private static final String OFFICE = "aws:SourceIp=203.0.113.7";

  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();

  private String file(String name, String statements) {
    return new PolicyFiles(folder).policy(name, statements);
  }

  private Terminal.Outcome why(String... more) {
    var words = new ArrayList<>(List.of("policy", "why"));
    words.addAll(List.of(more));
    return terminal.type(words.toArray(String[]::new));
  }

  private JsonNode json(String... more) {
    var words = new ArrayList<>(List.of(more));
    words.addAll(List.of("--output", "json"));
    return JsonMapper.shared().readTree(why(words.toArray(String[]::new)).out());
  }

  @Test
  void an_allowed_request_names_every_statement_it_rests_on() {
    var policy = file("support.json", FROM_OFFICE);
    var boundary =
        file("limit.json", "{'Effect': 'Allow', 'Action': 'support:Create*', 'Resource': '*'}");

    var outcome =
        why(
            "--policy",
            policy,
            "--boundary",
            boundary,
            "--action",
            "support:CreateCase",
            "--context",
            OFFICE);

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .containsExactly(
            "support:CreateCase on *: allowed",
            "    because of an allow in an identity-based policy: "
                + policy
                + " (statement \"Office\")",
            "    at " + policy + ":4:5",
            "allowed by  " + policy + ":4:5: statement \"Office\" in the identity-based policy",
            "allowed by  " + boundary + ":4:5: statement 1 in the permissions boundary");
  }

  @Test
  void a_condition_that_fails_is_told_with_a_request_that_meets_it() {
    var policy = file("support.json", FROM_OFFICE);

    var outcome = why("--policy", policy, "--action", "support:CreateCase");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("nearest     " + policy + ":4:5: statement \"Office\"")
        .contains(
            "    Condition IpAddress: it asks that aws:SourceIp is in 203.0.113.0/24;"
                + " the request does not have aws:SourceIp")
        .contains("to allow it, make the request with aws:SourceIp=203.0.113.");
    var repair = outcome.out().lines().toList().getLast().strip();
    assertThat(repair).startsWith("caseport policy simulate --policy " + policy);
    assertThat(terminal.type(ShellWords.ofCaseport(repair)).exitCode()).isZero();
  }

  @Test
  void a_deny_is_named_and_is_to_be_removed_if_that_is_enough() {
    var policy = file("support.json", FROM_OFFICE);

    var outcome = why("--policy", policy, "--action", "support:ResolveCase", "--context", OFFICE);

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("denied by   " + policy + ":6:1: statement \"NoResolve\"")
        .contains("allowed by  " + policy + ":4:5: statement \"Office\"")
        .contains("to allow it, remove the Deny at " + policy + ":6:1: statement \"NoResolve\"")
        .doesNotContain("nearest");
    assertThat(why("--policy", policy, "--action", "support:ResolveCase").out())
        .contains("nearest", "no change of one statement, or of one key of the request");
  }

  @Test
  void action_and_resource_that_are_not_covered_are_told_with_what_is() {
    var policy =
        file(
            "iam.json",
            "{'Effect': 'Allow', 'Action': 'iam:Get*', 'Resource':"
                + " 'arn:aws:iam::123456789012:user/eve'},"
                + "{'Effect': 'Allow', 'NotAction': 'iam:*', 'Resource': '*'}");
    var bob = "arn:aws:iam::123456789012:user/bob";

    var outcome = why("--policy", policy, "--action", "iam:GetUser", "--resource", bob);

    assertThat(outcome.out())
        .contains(
            "Resource: arn:aws:iam::123456789012:user/eve does not cover " + bob,
            "NotAction: iam:* leaves out iam:GetUser",
            "to allow it, let the resources of " + policy + ":4:5: statement 1 cover " + bob);
    assertThat(why("--policy", policy, "--action", "iam:ListUsers", "--resource", "*").out())
        .contains("Action: iam:Get* does not cover iam:ListUsers", "and 1 more of its elements");
  }

  @Test
  void where_the_boundary_is_in_the_way_its_statements_are_the_nearest() {
    var policy = file("all.json", "{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}");
    var boundary = file("limit.json", "{'Effect': 'Allow', 'Action': 'iam:*', 'Resource': '*'}");

    var answer = json("--policy", policy, "--boundary", boundary, "--action", "support:CreateCase");

    assertThat(answer.get("nearest").valueStream().map(n -> n.get("sourcePolicyType").asString()))
        .containsExactly("permissions boundary");
    assertThat(answer.get("repair").get("change").asString()).isEqualTo("coverAction");
    assertThat(answer.get("repair").get("statement").get("sourcePolicyId").asString())
        .isEqualTo(boundary);
  }

  @Test
  void programs_are_told_of_every_failing_element_and_of_the_change() {
    var policy =
        file(
            "mfa.json",
            "{'Effect': 'Allow', 'Action': 'support:*', 'Resource': '*', 'Condition':"
                + " {'Bool': {'aws:MultiFactorAuthPresent': 'true'}}}");

    var answer =
        json(
            "--policy",
            policy,
            "--action",
            "support:CreateCase",
            "--context",
            "aws:MultiFactorAuthPresent=false");

    assertThat(answer.propertyStream().map(Map.Entry::getKey))
        .containsExactly(
            "evalActionName",
            "evalResourceName",
            "evalDecision",
            "reason",
            "matchedStatements",
            "missingContextValues",
            "openRules",
            "replay",
            "allowedBy",
            "deniedBy",
            "nearest",
            "repair");
    var failing = answer.get("nearest").get(0).get("failing").get(0);
    assertThat(failing.get("element").asString()).isEqualTo("Condition Bool");
    assertThat(failing.get("key").asString()).isEqualTo("aws:MultiFactorAuthPresent");
    assertThat(failing.get("problem").asString())
        .endsWith("the request has aws:MultiFactorAuthPresent=false");
    var repair = answer.get("repair");
    assertThat(repair.get("change").asString()).isEqualTo("meetCondition");
    assertThat(terminal.type(ShellWords.ofCaseport(answer.get("replay").asString())).exitCode())
        .isEqualTo(1);
    assertThat(terminal.type(ShellWords.ofCaseport(repair.get("replay").asString())).exitCode())
        .isZero();
  }

  @Test
  void a_stored_user_is_asked_with_its_groups_boundary_and_tags() {
    terminal.environment.put("CASEPORT_DATA", folder.toString());
    var root = terminal.core.businessRoot();
    var account = root.accountId().value();
    var agents = new GroupName("agents");
    var eve = new UserName("eve");
    terminal
        .core
        .identities()
        .createUser(
            root,
            new NewUser(
                IamPath.ROOT,
                eve,
                Optional.of(Policies.AWS_SUPPORT_ACCESS),
                new Tags(List.of(new Tag("team", "red")))));
    terminal.core.identities().createGroup(root, IamPath.ROOT, agents);
    terminal.core.identities().addUserToGroup(root, agents, eve);
    var name = new PolicyName("Access");
    terminal
        .core
        .policies()
        .putInlinePolicy(root, new Holder.OfUser(eve), name, Policies.allowing("iam:GetUser"));
    var byTag =
        Policies.withCondition("support:*")
            .replace("\"Bool\"", "\"StringEquals\"")
            .replace("aws:SecureTransport\":\"true", "aws:PrincipalTag/team\":\"red");
    terminal.core.policies().putInlinePolicy(root, new Holder.OfGroup(agents), name, byTag);

    var bounded = why("--user", "eve", "--account", account, "--action", "iam:GetUser");
    var allowed = json("--user", "eve", "--account", account, "--action", "support:CreateCase");

    assertThat(bounded.exitCode()).isEqualTo(1);
    assertThat(bounded.out())
        .contains("because no permissions boundary allows the iam:GetUser action");
    assertThat(allowed.get("evalDecision").asString()).isEqualTo("allowed");
    assertThat(
            allowed.get("allowedBy").valueStream().map(by -> by.get("sourcePolicyId").asString()))
        .containsExactly("Access", "arn:aws:iam::aws:policy/AWSSupportAccess");
    assertThat(terminal.type(ShellWords.ofCaseport(allowed.get("replay").asString())).exitCode())
        .isZero();
  }

  @Test
  void a_question_without_policies_is_a_bad_parameter_and_an_unknown_action_is_noted() {
    var none = why("--action", "support:CreateCase");
    var unknown =
        why("--policy", file("support.json", FROM_OFFICE), "--action", "support:CreateCas");

    assertThat(none.exitCode()).isEqualTo(252);
    assertThat(unknown.err()).contains("did you mean support:CreateCase?");
  }
}
