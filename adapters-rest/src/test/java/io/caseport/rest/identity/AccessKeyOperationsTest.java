package io.caseport.rest.identity;

import static io.caseport.rest.identity.ScriptedIdentities.key;
import static io.caseport.rest.query.Conversation.ADMIN;
import static io.caseport.rest.query.Conversation.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessKeyOperationsTest {
  private static final String FIRST = "AKIA2222222222222221";
  private static final String SECOND = "AKIA2222222222222222";

  private final ScriptedIdentities identities = new ScriptedIdentities();
  private final Conversation iam = Conversation.iam(ADMIN, IdentityOperations.of(identities));
  private final Conversation iamAsRoot = Conversation.iam(ROOT, IdentityOperations.of(identities));

  @Test
  void a_new_key_is_told_with_its_secret_and_owner() {
    var answer = iam.say(FormCall.iam("CreateAccessKey").with("UserName", "alice"));

    assertThat(answer.result())
        .isEqualTo(
            "<AccessKey><UserName>alice</UserName><AccessKeyId>AKIA2222222222222229</AccessKeyId>"
                + "<Status>Active</Status>"
                + "<SecretAccessKey>a/b+cdefghijklmnopqrstuvwxyz0123456789AB</SecretAccessKey>"
                + "<CreateDate>2026-02-03T04:05:06Z</CreateDate></AccessKey>");
    assertThat(identities.calls).containsExactly("createAccessKey alice");
  }

  @Test
  void roots_new_key_has_no_user_name() {
    identities.keyOwner = Optional.empty();

    var answer = iamAsRoot.say(FormCall.iam("CreateAccessKey"));

    assertThat(answer.document()).doesNotContain("UserName").contains("SecretAccessKey");
    assertThat(identities.calls).containsExactly("createAccessKey -");
  }

  @Test
  void keys_are_listed_without_their_secrets() {
    identities.keys = List.of(key(FIRST, true), key(SECOND, false));

    var answer = iam.say(FormCall.iam("ListAccessKeys").with("UserName", "alice"));

    assertThat(answer.result())
        .isEqualTo(
            "<AccessKeyMetadata><member><UserName>alice</UserName><AccessKeyId>AKIA2222222222222221</AccessKeyId><Status>Active</Status><CreateDate>2026-02-03T04:05:06Z</CreateDate></member>"
                + "<member><UserName>alice</UserName><AccessKeyId>AKIA2222222222222222</AccessKeyId><Status>Inactive</Status><CreateDate>2026-02-03T04:05:06Z</CreateDate></member></AccessKeyMetadata>"
                + "<IsTruncated>false</IsTruncated>");
  }

  @Test
  void without_a_user_name_the_listed_keys_are_the_callers() {
    var ofUser = iam.say(FormCall.iam("ListAccessKeys"));
    var ofRoot = iamAsRoot.say(FormCall.iam("ListAccessKeys"));

    assertThat(ofUser.text("UserName")).isEqualTo("admin");
    assertThat(ofRoot.document()).doesNotContain("UserName");
    assertThat(identities.calls).containsExactly("listAccessKeys -", "listAccessKeys -");
  }

  @Test
  void keys_come_in_pages_when_fewer_are_asked_for() {
    identities.keys = List.of(key(FIRST, true), key(SECOND, true));

    var first = iam.say(FormCall.iam("ListAccessKeys").with("MaxItems", "1"));
    var second =
        iam.say(
            FormCall.iam("ListAccessKeys")
                .with("MaxItems", "1")
                .with("Marker", first.text("Marker")));

    assertThat(first.text("AccessKeyId")).isEqualTo(FIRST);
    assertThat(first.text("IsTruncated")).isEqualTo("true");
    assertThat(second.text("AccessKeyId")).isEqualTo(SECOND);
    assertThat(second.text("IsTruncated")).isEqualTo("false");
    assertThat(second.document()).doesNotContain("Marker");
  }

  @Test
  void a_marker_that_no_page_gave_is_refused() {
    var answer = iam.say(FormCall.iam("ListAccessKeys").with("Marker", "nonsense"));

    assertThat(answer.error()).startsWith("400 ValidationError: Invalid Marker");
  }

  @Test
  void keys_are_switched_off_and_on_and_deleted() {
    iam.say(update("Inactive").with("UserName", "alice"));
    iam.say(update("Active"));
    iam.say(FormCall.iam("DeleteAccessKey").with("AccessKeyId", FIRST));
    iam.say(FormCall.iam("DeleteAccessKey").with("AccessKeyId", FIRST).with("UserName", "alice"));

    assertThat(identities.calls)
        .containsExactly(
            "updateAccessKey alice " + FIRST + " false",
            "updateAccessKey - " + FIRST + " true",
            "deleteAccessKey - " + FIRST,
            "deleteAccessKey alice " + FIRST);
  }

  @Test
  void a_status_other_than_active_or_inactive_is_refused() {
    assertThat(iam.say(update("Expired")).error())
        .isEqualTo(
            "400 ValidationError: 1 validation error detected: Value 'Expired' at 'status' failed"
                + " to satisfy constraint: Member must satisfy enum value set: [Active, Inactive]");
  }

  private static FormCall update(String status) {
    return FormCall.iam("UpdateAccessKey").with("AccessKeyId", FIRST).with("Status", status);
  }
}
