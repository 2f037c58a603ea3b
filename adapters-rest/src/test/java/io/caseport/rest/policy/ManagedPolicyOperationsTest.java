package io.caseport.rest.policy;

import static io.caseport.rest.query.Conversation.ADMIN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import java.net.URLDecoder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManagedPolicyOperationsTest {
  private static final String ARN = "arn:aws:iam::111122223333:policy/team/read";
  private static final String READ =
      "<PolicyName>read</PolicyName><PolicyId>ANPA2222222222222222P</PolicyId><Arn>"
          + ARN
          + "</Arn><Path>/team/</Path><DefaultVersionId>v1</DefaultVersionId>"
          + "<AttachmentCount>3</AttachmentCount>"
          + "<PermissionsBoundaryUsageCount>2</PermissionsBoundaryUsageCount>"
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

  @Test
  void a_policy_is_created_with_tags_and_tells_them() {
    var answer =
        iam.say(
            FormCall.iam("CreatePolicy")
                .with("PolicyName", "p")
                .with("PolicyDocument", "{}")
                .with("Tags.member.1.Key", "b")
                .with("Tags.member.1.Value", "")
                .with("Tags.member.2.Key", "A")
                .with("Tags.member.2.Value", "1 + 2"));

    assertThat(answer.result())
        .isEqualTo(
            "<Policy>"
                + READ
                + "<Tags><member><Key>A</Key><Value>1 + 2</Value></member>"
                + "<member><Key>b</Key><Value></Value></member></Tags></Policy>");
  }

  @Test
  void what_is_wrong_with_tags_is_told_of_each() {
    var answer =
        iam.say(
            FormCall.iam("CreatePolicy")
                .with("PolicyName", "p")
                .with("PolicyDocument", "{}")
                .with("Tags.member.1.Key", "a!")
                .with("Tags.member.1.Value", "")
                .with("Tags.member.2.Key", "b"));

    assertThat(answer.error())
        .startsWith("400 ValidationError: 2 validation errors detected: Value 'a!' at")
        .contains("'tags.1.member.key'", "Value null at 'tags.2.member.value'");
    assertThat(policies.calls).isEmpty();
  }

  @Test
  void tag_keys_that_differ_at_most_in_case_are_refused() {
    var call = FormCall.iam("CreatePolicy").with("PolicyName", "p").with("PolicyDocument", "{}");
    for (var number : List.of("1", "2")) {
      call.with("Tags.member." + number + ".Key", number.equals("1") ? "Team" : "tEAM")
          .with("Tags.member." + number + ".Value", "x");
    }

    assertThat(iam.say(call).error())
        .isEqualTo(
            "400 InvalidInput: Duplicate tag keys found. Please note that Tag keys are case"
                + " insensitive.");
  }

  @Test
  void policies_are_listed_by_what_they_count_as() {
    iam.say(FormCall.iam("ListPolicies").with("PolicyUsageFilter", "PermissionsBoundary"));
    var answer = iam.say(FormCall.iam("ListPolicies").with("PolicyUsageFilter", "Boundary"));

    assertThat(policies.calls)
        .containsExactly("listPolicies ALL false / - 100 PERMISSIONS_BOUNDARY");
    assertThat(answer.error()).contains("enum value set: [PermissionsBoundary, PermissionsPolicy]");
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

  @Test
  void versions_are_written_chosen_and_deleted() {
    var created =
        iam.say(
            FormCall.iam("CreatePolicyVersion")
                .with("PolicyArn", ARN)
                .with("PolicyDocument", DOCUMENT)
                .with("SetAsDefault", "true"));
    iam.say(
        FormCall.iam("CreatePolicyVersion").with("PolicyArn", ARN).with("PolicyDocument", "{}"));
    iam.say(FormCall.iam("SetDefaultPolicyVersion").with("PolicyArn", ARN).with("VersionId", "v2"));
    iam.say(FormCall.iam("DeletePolicyVersion").with("PolicyArn", ARN).with("VersionId", "v1"));

    assertThat(created.result()).isEqualTo("<PolicyVersion>" + VERSION + "</PolicyVersion>");
    assertThat(policies.calls)
        .containsExactly(
            "createPolicyVersion " + ARN + " " + DOCUMENT + " true",
            "createPolicyVersion " + ARN + " {} false",
            "setDefaultPolicyVersion " + ARN + " v2",
            "deletePolicyVersion " + ARN + " v1");
  }

  @Test
  void boundaries_are_put_on_users_and_roles_and_taken_away() {
    iam.say(
        FormCall.iam("PutUserPermissionsBoundary")
            .with("UserName", "alice")
            .with("PermissionsBoundary", ARN));
    iam.say(
        FormCall.iam("PutRolePermissionsBoundary")
            .with("RoleName", "desk")
            .with("PermissionsBoundary", ARN));
    iam.say(FormCall.iam("DeleteUserPermissionsBoundary").with("UserName", "alice"));
    iam.say(FormCall.iam("DeleteRolePermissionsBoundary").with("RoleName", "desk"));

    assertThat(policies.calls)
        .containsExactly(
            "putPermissionsBoundary user alice " + ARN,
            "putPermissionsBoundary role desk " + ARN,
            "deletePermissionsBoundary user alice",
            "deletePermissionsBoundary role desk");
  }
}
