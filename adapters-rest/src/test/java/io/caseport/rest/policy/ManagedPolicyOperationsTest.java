package io.caseport.rest.policy;

import static io.caseport.rest.query.Conversation.ADMIN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import java.net.URLDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagedPolicyOperationsTest {
  private static final String ARN = "arn:aws:iam::111122223333:policy/team/read";
  private static final String READ =
      "<PolicyName>read</PolicyName><PolicyId>ANPA2222222222222222P</PolicyId><Arn>"
          + ARN
          + "</Arn><Path>/team/</Path><DefaultVersionId>v1</DefaultVersionId>"
          + "<AttachmentCount>3</AttachmentCount>"
          + "<PermissionsBoundaryUsageCount>0</PermissionsBoundaryUsageCount>"
          + "<IsAttachable>true</IsAttachable><CreateDate>2026-02-03T04:05:06Z</CreateDate>"
          + "<UpdateDate>2026-02-04T00:00:00Z</UpdateDate>";
  private static final String VERSION =
      "<VersionId>v1</VersionId><IsDefaultVersion>true</IsDefaultVersion>"
          + "<CreateDate>2026-02-04T00:00:00Z</CreateDate>";
  private static final String DOCUMENT = "{\n\t\"Statement\": []\r\n}";

  private final ScriptedPolicies policies = new ScriptedPolicies();
  private final Conversation iam = Conversation.iam(ADMIN, PolicyOperations.of(policies));

  @Test
  void a_policy_is_created_with_path_and_description() {
    var answer =
        iam.say(
            FormCall.iam("CreatePolicy")
                .with("PolicyName", "read")
                .with("Path", "/team/")
                .with("Description", "日本 & more")
                .with("PolicyDocument", DOCUMENT));

    assertThat(answer.result()).isEqualTo("<Policy>" + READ + "</Policy>");
    assertThat(policies.calls).containsExactly("createPolicy /team/ read [日本 & more] " + DOCUMENT);
  }

  @Test
  void path_and_description_of_a_policy_may_be_left_out() {
    iam.say(FormCall.iam("CreatePolicy").with("PolicyName", "p").with("PolicyDocument", "{}"));
    iam.say(
        FormCall.iam("CreatePolicy")
            .with("PolicyName", "p")
            .with("PolicyDocument", "{}")
            .with("Description", ""));

    assertThat(policies.calls).containsExactly("createPolicy / p [] {}", "createPolicy / p [] {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CreatePolicy Tags.member.1.Key", "ListPolicies PolicyUsageFilter"})
  void what_policies_do_not_have_yet_is_refused_rather_than_ignored(String case_) {
    String operation = case_.split(" ")[0];
    String parameter = case_.split(" ")[1];

    var answer =
        iam.say(
            FormCall.iam(operation)
                .with("PolicyName", "p")
                .with("PolicyDocument", "{}")
                .with(parameter, "PermissionsPolicy"));

    assertThat(answer.error())
        .startsWith("400 InvalidInput: The parameter " + parameter.split("\\.")[0] + " of ");
    assertThat(policies.calls).isEmpty();
  }

  @Test
  void only_the_answer_about_one_policy_has_its_description() {
    var one = iam.say(FormCall.iam("GetPolicy").with("PolicyArn", ARN));
    var listed = iam.say(FormCall.iam("ListPolicies"));

    assertThat(one.result())
        .isEqualTo(
            "<Policy>" + READ + "<Description>Reads &lt;all&gt; &amp; more</Description></Policy>");
    assertThat(listed.result())
        .isEqualTo(
            "<Policies><member>" + READ + "</member></Policies><IsTruncated>false</IsTruncated>");
    assertThat(policies.calls)
        .containsExactly("getPolicy " + ARN, "listPolicies ALL false / - 100");
  }

  @Test
  void policies_are_filtered_by_author_attachment_and_path() {
    iam.say(
        FormCall.iam("ListPolicies")
            .with("Scope", "Local")
            .with("OnlyAttached", "true")
            .with("PathPrefix", "/team/")
            .with("MaxItems", "5")
            .with("Marker", "m"));
    iam.say(FormCall.iam("ListPolicies").with("Scope", "AWS").with("OnlyAttached", "false"));
    iam.say(FormCall.iam("ListPolicies").with("Scope", "All"));

    assertThat(policies.calls)
        .containsExactly(
            "listPolicies LOCAL true /team/ m 5",
            "listPolicies AWS false / - 100",
            "listPolicies ALL false / - 100");
  }

  @Test
  void a_document_comes_back_percent_encoded() {
    var answer =
        iam.say(FormCall.iam("GetPolicyVersion").with("PolicyArn", ARN).with("VersionId", "v1"));

    assertThat(answer.result())
        .isEqualTo(
            "<PolicyVersion><Document>%7B%22Statement%22%3A%20%5B%22a%2Bb%2Ac~d-%C3%A9%22%5D%7D</Document>"
                + VERSION
                + "</PolicyVersion>");
    assertThat(URLDecoder.decode(answer.text("Document"), UTF_8))
        .isEqualTo(ScriptedPolicies.READ.documentText());
    assertThat(policies.calls).containsExactly("getPolicyVersion " + ARN + " v1");
  }

  @Test
  void the_versions_of_a_policy_are_its_one_default() {
    var answer = iam.say(FormCall.iam("ListPolicyVersions").with("PolicyArn", ARN));

    assertThat(answer.result())
        .isEqualTo(
            "<Versions><member>"
                + VERSION
                + "</member></Versions><IsTruncated>false</IsTruncated>");
    assertThat(policies.calls).containsExactly("listPolicyVersions " + ARN + " - 100");
  }

  @Test
  void a_policy_is_deleted_by_its_arn() {
    var answer = iam.say(FormCall.iam("DeletePolicy").with("PolicyArn", ARN));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.result()).isEmpty();
    assertThat(policies.calls).containsExactly("deletePolicy " + ARN);
  }
}
