package io.caseport.rest.signin;

import static io.caseport.rest.query.Conversation.ADMIN;
import static io.caseport.rest.query.Conversation.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Sessions.OneTimeCode;
import io.caseport.application.port.in.Sessions.RoleRequest;
import io.caseport.domain.identity.SessionName;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import io.caseport.rest.query.XmlAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigninOperationsTest {

  @Test
  void a_user_learns_who_it_is() {
    var sts = Conversation.sts(ADMIN, SigninOperations.of(new ScriptedSessions()));

    var answer = sts.say(FormCall.sts("GetCallerIdentity"));

    assertThat(answer.document())
        .isEqualTo(
            "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
                + "<GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/admin</Arn>"
                + "<UserId>AIDAADMINADMINADMINAD</UserId><Account>111122223333</Account>"
                + "</GetCallerIdentityResult><ResponseMetadata>"
                + "<RequestId>9d5f0c1e-0000-4000-8000-00000000000a</RequestId>"
                + "</ResponseMetadata></GetCallerIdentityResponse>");
  }

  @Test
  void root_is_known_by_its_account() {
    var answer =
        Conversation.sts(ROOT, SigninOperations.of(new ScriptedSessions()))
            .say(FormCall.sts("GetCallerIdentity"));

    assertThat(answer.text("Arn")).isEqualTo("arn:aws:iam::111122223333:root");
    assertThat(answer.text("UserId")).isEqualTo("111122223333");
  }

  @Test
  void only_this_question_may_be_presigned_by_get_or_post() {
    var sts = Conversation.sts(ADMIN, SigninOperations.of(new ScriptedSessions()));

    var got =
        XmlAnswer.of(
            sts.protocol.answer(
                FormCall.sts("GetCallerIdentity").with("X-Amz-Signature", "0f").get(),
                Conversation.REQUEST_ID));
    sts.say(FormCall.sts("GetCallerIdentity"));
    sts.say(FormCall.sts("GetSessionToken"));
    sts.say(FormCall.sts("GetCallerIdentity").raw("a=%"));

    assertThat(got.status()).isEqualTo(200);
    assertThat(sts.sender.asked).containsExactly("sts presigned", "sts presigned", "sts", "sts");
  }

  @Test
  void a_role_is_assumed_with_all_that_the_request_says() {
    var sessions = new ScriptedSessions();
    var sts = Conversation.sts(ADMIN, SigninOperations.of(sessions));

    var answer =
        sts.say(
            FormCall.sts("AssumeRole")
                .with("RoleArn", "arn:aws:iam::111122223333:role/desk")
                .with("RoleSessionName", "jane@work")
                .with("DurationSeconds", "900")
                .with("Policy", "{}")
                .with("PolicyArns.member.1.arn", "arn:aws:iam::aws:policy/One")
                .with("PolicyArns.member.2.arn", "arn:aws:iam::aws:policy/Two")
                .with("Tags.member.1.Key", "Team")
                .with("Tags.member.1.Value", "blue")
                .with("TransitiveTagKeys.member.1", "Team")
                .with("ExternalId", "ext:1/2")
                .with("SourceIdentity", "jane"));

    assertThat(answer.document())
        .contains("<SourceIdentity>jane</SourceIdentity>")
        .contains(
            "<AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/desk/jane@work</Arn>"
                + "<AssumedRoleId>AROADESKDESKDESKDESKD:jane@work</AssumedRoleId>"
                + "</AssumedRoleUser>")
        .doesNotContain("PackedPolicySize");
    assertThat(sessions.asked)
        .containsExactly(
            new RoleRequest(
                "arn:aws:iam::111122223333:role/desk",
                new SessionName("jane@work"),
                Optional.of(900),
                new SessionPolicies(
                    Optional.of("{}"),
                    List.of("arn:aws:iam::aws:policy/One", "arn:aws:iam::aws:policy/Two")),
                new SessionTags(Map.of("Team", "blue"), Set.of("Team")),
                Optional.of("ext:1/2"),
                Optional.empty(),
                Optional.of("jane")));
  }

  @Test
  void a_session_token_comes_with_its_key_and_its_end() {
    var sessions = new ScriptedSessions();
    var sts = Conversation.sts(ADMIN, SigninOperations.of(sessions));

    var answer =
        sts.say(
            FormCall.sts("GetSessionToken")
                .with("DurationSeconds", "900")
                .with("SerialNumber", "arn:aws:iam::111122223333:mfa/jane")
                .with("TokenCode", "123456"));

    assertThat(answer.document())
        .contains(
            "<GetSessionTokenResult><Credentials><AccessKeyId>ASIA2222222222222222</AccessKeyId>"
                + "<SecretAccessKey>a/b+cdefghijklmnopqrstuvwxyz0123456789AB</SecretAccessKey>"
                + "<SessionToken>sealed_token-1</SessionToken>"
                + "<Expiration>2026-03-14T21:26:53Z</Expiration></Credentials>"
                + "</GetSessionTokenResult>");
    assertThat(sessions.asked)
        .containsExactly(
            List.of(
                Optional.of(900),
                Optional.of(new OneTimeCode("arn:aws:iam::111122223333:mfa/jane", "123456"))));
  }

  @Test
  void a_federated_user_is_told_with_the_room_that_its_policies_take() {
    var sts = Conversation.sts(ADMIN, SigninOperations.of(new ScriptedSessions()));

    var plain = sts.say(FormCall.sts("GetFederationToken").with("Name", "bob"));
    var limited =
        sts.say(FormCall.sts("GetFederationToken").with("Name", "bob").with("Policy", "{}"));

    assertThat(plain.document())
        .contains(
            "<FederatedUser><Arn>arn:aws:sts::111122223333:federated-user/bob</Arn>"
                + "<FederatedUserId>111122223333:bob</FederatedUserId></FederatedUser>")
        .doesNotContain("PackedPolicySize");
    assertThat(limited.text("PackedPolicySize")).isEqualTo("7");
  }

  @Test
  void the_account_of_a_key_is_told() {
    var sts = Conversation.sts(ADMIN, SigninOperations.of(new ScriptedSessions()));

    var answer =
        sts.say(FormCall.sts("GetAccessKeyInfo").with("AccessKeyId", "AKIA1111222233334444"));

    assertThat(answer.text("Account")).isEqualTo("444455556666");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AssumeRole|DurationSeconds|43201|'43201' at 'durationSeconds'",
        "AssumeRole|ExternalId|x|'x' at 'externalId'",
        "AssumeRole|SourceIdentity|a b|'a b' at 'sourceIdentity'",
        "AssumeRole|RoleArn|arn:x|'arn:x' at 'roleArn'",
        "AssumeRole|PolicyArns.member.1.arn|arn:x|'arn:x' at 'policyArns.1.member.arn'",
        "GetSessionToken|DurationSeconds|899|'899' at 'durationSeconds'",
        "GetSessionToken|DurationSeconds|129601|'129601' at 'durationSeconds'",
        "GetSessionToken|TokenCode|12345|'12345' at 'tokenCode'",
        "GetSessionToken|TokenCode|abcdef|'abcdef' at 'tokenCode'",
        "GetSessionToken|SerialNumber|short|'short' at 'serialNumber'",
        "GetFederationToken|Name|b|'b' at 'name'",
        "GetFederationToken|Policy||'' at 'policy'",
        "GetAccessKeyInfo|AccessKeyId|AKIA|'AKIA' at 'accessKeyId'",
        "DecodeAuthorizationMessage|EncodedMessage||'' at 'encodedMessage'"
      })
  void a_parameter_of_the_wrong_form_is_told(
      String operation, String name, String value, String part) {
    var sts = Conversation.sts(ADMIN, SigninOperations.of(new ScriptedSessions()));
    var given = value == null ? "" : value;

    assertThat(sts.say(FormCall.sts(operation).with(name, given)).error())
        .startsWith("400 ValidationError: ")
        .contains(part);
  }
}
