package io.caseport.rest.policy;

import static io.caseport.rest.query.Conversation.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyMembersTest {
  private final ScriptedPolicies policies = new ScriptedPolicies();
  private final Conversation iam = Conversation.iam(ADMIN, PolicyOperations.of(policies));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CreatePolicy|PolicyName|a/b|regular expression pattern: [\\w+=,.@-]+",
        "CreatePolicy|PolicyDocument|日本|[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
        "CreatePolicy|PolicyDocument|''|length greater than or equal to 1",
        "CreatePolicy|Path|/a|regular expression pattern: ((/[A-Za-z0-9\\.,\\+@=_-]+)*)/",
        "GetPolicy|PolicyArn|arn:aws:iam::1:p|length greater than or equal to 20",
        "GetPolicyVersion|VersionId|v0|regular expression pattern: v[1-9][0-9]*",
        "ListPolicies|Scope|all|enum value set: [AWS, All, Local]",
        "ListPolicies|OnlyAttached|True|enum value set: [true, false]",
        "ListPolicies|PathPrefix|/team|regular expression pattern: ",
        "AttachUserPolicy|UserName|a b|regular expression pattern: ",
        "PutGroupPolicy|GroupName|a b|regular expression pattern: "
      })
  void members_are_bounded_as_awss_model_bounds_them(
      String operation, String member, String value, String constraint) {
    assertThat(iam.say(FormCall.iam(operation).with(member, value)).error())
        .startsWith("400 ValidationError: ")
        .contains("Member must ")
        .contains(constraint);
    assertThat(policies.calls).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CreatePolicy, PolicyDocument, 131072",
    "CreatePolicy, Description, 1000",
    "GetPolicy, PolicyArn, 2048",
    "CreatePolicy, Path, 512"
  })
  void long_values_are_bounded(String operation, String member, int longest) {
    var filled = FormCall.iam(operation).with(member, "/a".repeat(longest / 2 + 1));

    assertThat(iam.say(filled).error())
        .contains(
            "failed to satisfy constraint: Member must have length less than or equal to "
                + longest);
  }

  @Test
  void a_value_far_too_long_costs_no_matching() {
    var path = FormCall.iam("ListPolicies").with("PathPrefix", "/a".repeat(400_000) + "!");

    assertThat(iam.say(path).error())
        .endsWith("Member must have length less than or equal to 512")
        .startsWith("400 ValidationError: 1 validation error detected: ");
  }

  @ParameterizedTest
  @CsvSource({
    "CreatePolicy, 2",
    "GetPolicy, 1",
    "GetPolicyVersion, 2",
    "ListPolicyVersions, 1",
    "DeletePolicy, 1",
    "AttachUserPolicy, 2",
    "DetachGroupPolicy, 2",
    "ListAttachedUserPolicies, 1",
    "PutUserPolicy, 3",
    "GetGroupPolicy, 2",
    "DeleteUserPolicy, 2",
    "ListGroupPolicies, 1"
  })
  void members_that_awss_model_requires_are_required(String operation, int members) {
    assertThat(iam.say(FormCall.iam(operation)).error())
        .startsWith("400 ValidationError: " + members + " validation")
        .contains("Value null at '");
    assertThat(policies.calls).isEmpty();
  }
}
