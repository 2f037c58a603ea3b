package io.caseport.rest.policy;

import static io.caseport.rest.query.Conversation.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderPolicyOperationsTest {
  private static final String ARN = "arn:aws:iam::aws:policy/AWSSupportAccess";

  private final ScriptedPolicies policies = new ScriptedPolicies();
  private final Conversation iam = Conversation.iam(ADMIN, PolicyOperations.of(policies));

  @ParameterizedTest
  @CsvSource({
    "AttachUserPolicy, UserName, attachPolicy user x",
    "AttachGroupPolicy, GroupName, attachPolicy group x",
    "DetachUserPolicy, UserName, detachPolicy user x",
    "DetachGroupPolicy, GroupName, detachPolicy group x"
  })
  void managed_policies_are_attached_and_detached(String operation, String holder, String call) {
    var answer = iam.say(FormCall.iam(operation).with(holder, "x").with("PolicyArn", ARN));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.result()).isEmpty();
    assertThat(policies.calls).containsExactly(call + " " + ARN);
  }

  @ParameterizedTest
  @CsvSource({
    "ListAttachedUserPolicies, UserName, user x",
    "ListAttachedGroupPolicies, GroupName, group x"
  })
  void attached_policies_are_listed(String operation, String holder, String called) {
    var answer =
        iam.say(
            FormCall.iam(operation)
                .with(holder, "x")
                .with("PathPrefix", "/a/")
                .with("MaxItems", "7"));

    assertThat(answer.result())
        .isEqualTo(
            "<AttachedPolicies><member><PolicyName>read</PolicyName>"
                + "<PolicyArn>arn:aws:iam::111122223333:policy/team/read</PolicyArn></member>"
                + "</AttachedPolicies><IsTruncated>true</IsTruncated><Marker>m</Marker>");
    assertThat(policies.calls).containsExactly("listAttachedPolicies " + called + " /a/ - 7");
  }

  @ParameterizedTest
  @CsvSource({
    "PutUserPolicy, UserName, putInlinePolicy user x one {}",
    "PutGroupPolicy, GroupName, putInlinePolicy group x one {}",
    "DeleteUserPolicy, UserName, deleteInlinePolicy user x one",
    "DeleteGroupPolicy, GroupName, deleteInlinePolicy group x one"
  })
  void inline_policies_are_written_and_deleted(String operation, String holder, String call) {
    var answer =
        iam.say(
            FormCall.iam(operation)
                .with(holder, "x")
                .with("PolicyName", "one")
                .with("PolicyDocument", "{}"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.result()).isEmpty();
    assertThat(policies.calls).containsExactly(call);
  }

  @ParameterizedTest
  @CsvSource({"GetUserPolicy, UserName, user", "GetGroupPolicy, GroupName, group"})
  void an_inline_policy_comes_back_percent_encoded(String operation, String holder, String kind) {
    var answer = iam.say(FormCall.iam(operation).with(holder, "x").with("PolicyName", "one"));

    assertThat(answer.result())
        .isEqualTo(
            "<%s>x</%s><PolicyName>one</PolicyName><PolicyDocument>%s</PolicyDocument>"
                .formatted(
                    holder, holder, "%7B%22Statement%22%3A%20%5B%22a%2Bb%2Ac~d-%C3%A9%22%5D%7D"));
    assertThat(policies.calls).containsExactly("getInlinePolicy " + kind + " x one");
  }

  @ParameterizedTest
  @CsvSource({"ListUserPolicies, UserName, user", "ListGroupPolicies, GroupName, group"})
  void inline_policies_are_listed_by_name(String operation, String holder, String kind) {
    var answer = iam.say(FormCall.iam(operation).with(holder, "x").with("Marker", "m"));

    assertThat(answer.result())
        .isEqualTo(
            "<PolicyNames><member>one</member><member>two</member></PolicyNames>"
                + "<IsTruncated>false</IsTruncated>");
    assertThat(policies.calls).containsExactly("listInlinePolicies " + kind + " x m 100");
  }
}
