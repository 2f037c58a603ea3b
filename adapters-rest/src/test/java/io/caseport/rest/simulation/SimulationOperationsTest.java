package io.caseport.rest.simulation;

import static io.caseport.rest.query.Conversation.ADMIN;
import static io.caseport.rest.simulation.ScriptedSimulation.RESOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicySimulation.Scenario;
import io.caseport.domain.policy.simulation.ContextType;
import io.caseport.domain.policy.simulation.SimulatedContext;
import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationOperationsTest {
  private static final String STATEMENT =
      "<MatchedStatements><member><SourcePolicyId>PolicyInputList.1</SourcePolicyId>"
          + "<SourcePolicyType>IAM Policy</SourcePolicyType>"
          + "<StartPosition><Line>1</Line><Column>38</Column></StartPosition>"
          + "<EndPosition><Line>2</Line><Column>167</Column></EndPosition>"
          + "</member></MatchedStatements>";
  private static final String BOUNDARY_ALLOWS =
      "<PermissionsBoundaryDecisionDetail><AllowedByPermissionsBoundary>true"
          + "</AllowedByPermissionsBoundary></PermissionsBoundaryDecisionDetail>";

  private final ScriptedSimulation simulation = new ScriptedSimulation();
  private final Conversation iam = Conversation.iam(ADMIN, SimulationOperations.of(simulation));

  private static FormCall custom() {
    return FormCall.iam("SimulateCustomPolicy")
        .with("PolicyInputList.member.1", "{}")
        .with("ActionNames.member.1", "iam:GetUser");
  }

  @Test
  void everything_about_a_scenario_is_passed_on() {
    iam.say(
        custom()
            .with("PolicyInputList.member.2", "{\n}")
            .with("PermissionsBoundaryPolicyInputList.member.1", "[]")
            .with("ActionNames.member.2", "sts:AssumeRole")
            .with("ResourceArns.member.1", RESOURCE)
            .with("ResourceArns.member.2", "*")
            .with("ContextEntries.member.1.ContextKeyName", "aws:TagKeys")
            .with("ContextEntries.member.1.ContextKeyType", "stringList")
            .with("ContextEntries.member.1.ContextKeyValues.member.1", "a")
            .with("ContextEntries.member.1.ContextKeyValues.member.2", "")
            .with("ContextEntries.member.2.ContextKeyName", "aws:SourceIp")
            .with("ContextEntries.member.2.ContextKeyType", "ip")
            .with("ContextEntries.member.2.ContextKeyValues.member.1", "203.0.113.1")
            .with("ResourceOwner", "arn:aws:iam::111122223333:root")
            .with("CallerArn", RESOURCE)
            .with("ResourceHandlingOption", "EC2-VPC-EBS")
            .with("MaxItems", "7")
            .with("Marker", "m"));

    assertThat(simulation.asked)
        .containsExactly(
            new Scenario(
                List.of("{}", "{\n}"),
                List.of("[]"),
                List.of("iam:GetUser", "sts:AssumeRole"),
                List.of(RESOURCE, "*"),
                List.of(
                    new SimulatedContext.Entry(
                        "aws:TagKeys", ContextType.STRING_LIST, List.of("a", "")),
                    new SimulatedContext.Entry(
                        "aws:SourceIp", ContextType.IP, List.of("203.0.113.1"))),
                Optional.of("arn:aws:iam::111122223333:root"),
                Optional.of(RESOURCE),
                Optional.of("EC2-VPC-EBS")),
            new PageRequest(Optional.of("m"), 7));
  }

  @Test
  void a_decision_about_a_named_resource_is_told_beside_the_resource_again() {
    var answer = iam.say(custom());

    assertThat(answer.result())
        .isEqualTo(
            "<EvaluationResults><member><EvalActionName>iam:GetUser</EvalActionName>"
                + "<EvalResourceName>*</EvalResourceName>"
                + "<EvalDecision>explicitDeny</EvalDecision>"
                + STATEMENT
                + "<MissingContextValues><member>aws:&lt;key&gt;</member></MissingContextValues>"
                + "</member><member><EvalActionName>iam:GetUser</EvalActionName>"
                + "<EvalResourceName>"
                + RESOURCE
                + "</EvalResourceName><EvalDecision>allowed</EvalDecision>"
                + STATEMENT
                + "<MissingContextValues></MissingContextValues>"
                + BOUNDARY_ALLOWS
                + "<EvalDecisionDetails></EvalDecisionDetails>"
                + "<ResourceSpecificResults><member><EvalResourceName>"
                + RESOURCE
                + "</EvalResourceName><EvalResourceDecision>allowed</EvalResourceDecision>"
                + STATEMENT
                + "<MissingContextValues><member>aws:username</member></MissingContextValues>"
                + BOUNDARY_ALLOWS
                + "</member></ResourceSpecificResults></member></EvaluationResults>"
                + "<IsTruncated>true</IsTruncated><Marker>next</Marker>");
  }

  @Test
  void the_policies_of_an_identity_are_simulated_with_none_beside_them() {
    var answer =
        iam.say(
            FormCall.iam("SimulatePrincipalPolicy")
                .with("PolicySourceArn", RESOURCE)
                .with("ActionNames.member.1", "iam:GetUser"));

    assertThat(answer.text("EvalDecision")).isEqualTo("implicitDeny");
    assertThat(answer.text("AllowedByPermissionsBoundary")).isEqualTo("false");
    assertThat(answer.text("IsTruncated")).isEqualTo("false");
    assertThat(simulation.asked)
        .containsExactly(
            RESOURCE,
            new Scenario(
                List.of(),
                List.of(),
                List.of("iam:GetUser"),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            PageRequest.first(100));
  }

  @ParameterizedTest
  @EnumSource(ContextType.class)
  void every_type_of_a_key_is_known(ContextType type) {
    iam.say(
        custom()
            .with("ContextEntries.member.1.ContextKeyName", "aws:Key")
            .with("ContextEntries.member.1.ContextKeyType", type.text())
            .with("ContextEntries.member.1.ContextKeyValues", ""));

    assertThat(((Scenario) simulation.asked.getFirst()).context())
        .containsExactly(new SimulatedContext.Entry("aws:Key", type, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ActionNames.member.2|x|actionNames.2.member",
        "ResourceArns.member.1|''|resourceArns.1.member",
        "PolicyInputList.member.2|日本|policyInputList.2.member",
        "ContextEntries.member.1.ContextKeyName|abcd|contextEntries.1.member.contextKeyName",
        "ContextEntries.member.1.ContextKeyType|text|contextEntries.1.member.contextKeyType",
        "MaxItems|1001|maxItems"
      })
  void a_parameter_that_is_not_of_its_form_is_told(String name, String value, String label) {
    var answer = iam.say(custom().with(name, value));

    assertThat(answer.error())
        .startsWith("400 ValidationError: ")
        .contains("Value '" + value + "' at '" + label + "' failed");
    assertThat(simulation.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SimulateCustomPolicy ResourcePolicy",
        "SimulateCustomPolicy OrderedOrganizationPolicyInputList.member.1",
        "SimulatePrincipalPolicy ResourcePolicy",
        "SimulatePrincipalPolicy PolicyExclusionList.member.1"
      })
  void what_would_not_be_evaluated_is_refused_rather_than_ignored(String case_) {
    var operation = case_.split(" ")[0];
    var parameter = case_.split(" ")[1];

    var answer =
        iam.say(
            FormCall.iam(operation)
                .with("PolicySourceArn", RESOURCE)
                .with("PolicyInputList.member.1", "{}")
                .with("ActionNames.member.1", "iam:GetUser")
                .with(parameter, "x"));

    assertThat(answer.error())
        .isEqualTo(
            "400 InvalidInput: The parameter %s of %s is not supported by this server yet; leave it out."
                .formatted(parameter.replace(".member.1", ""), operation));
    assertThat(simulation.asked).isEmpty();
  }

  @Test
  void the_keys_that_policies_ask_for_are_listed() {
    var custom =
        iam.say(
            FormCall.iam("GetContextKeysForCustomPolicy").with("PolicyInputList.member.1", "{}"));
    var principal =
        iam.say(FormCall.iam("GetContextKeysForPrincipalPolicy").with("PolicySourceArn", RESOURCE));

    assertThat(custom.result())
        .isEqualTo(
            "<ContextKeyNames><member>aws:username</member>"
                + "<member>aws:PrincipalTag/a&amp;b</member></ContextKeyNames>");
    assertThat(principal.result()).isEqualTo("<ContextKeyNames></ContextKeyNames>");
    assertThat(simulation.asked).containsExactly(List.of("{}"), RESOURCE, List.of());
  }

  @Test
  void policies_are_listed_by_the_services_that_they_open() {
    var answer =
        iam.say(
            FormCall.iam("ListPoliciesGrantingServiceAccess")
                .with("Arn", RESOURCE)
                .with("ServiceNamespaces.member.1", "iam")
                .with("ServiceNamespaces.member.2", "sts")
                .with("Marker", "m"));

    assertThat(answer.result())
        .isEqualTo(
            "<PoliciesGrantingServiceAccess><member><ServiceNamespace>iam</ServiceNamespace>"
                + "<Policies><member><PolicyName>p</PolicyName><PolicyType>MANAGED</PolicyType>"
                + "<PolicyArn>arn:aws:iam::aws:policy/p</PolicyArn></member>"
                + inline("USER", "jane")
                + inline("GROUP", "staff")
                + inline("ROLE", "ops")
                + "</Policies></member><member><ServiceNamespace>sts</ServiceNamespace>"
                + "<Policies></Policies></member></PoliciesGrantingServiceAccess>"
                + "<IsTruncated>false</IsTruncated>");
    assertThat(simulation.asked)
        .containsExactly(RESOURCE, List.of("iam", "sts"), new PageRequest(Optional.of("m"), 100));
  }

  private static String inline(String kind, String name) {
    return "<member><PolicyName>p</PolicyName><PolicyType>INLINE</PolicyType><EntityType>"
        + kind
        + "</EntityType><EntityName>"
        + name
        + "</EntityName></member>";
  }
}
