package io.caseport.rest.signin;

import static io.caseport.rest.query.Conversation.ADMIN;
import static io.caseport.rest.query.Conversation.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.query.Conversation;
import io.caseport.rest.query.FormCall;
import io.caseport.rest.query.XmlAnswer;
import org.junit.jupiter.api.Test;

class SigninOperationsTest {

  @Test
  void a_user_learns_who_it_is() {
    var sts = Conversation.sts(ADMIN, SigninOperations.all());

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
        Conversation.sts(ROOT, SigninOperations.all()).say(FormCall.sts("GetCallerIdentity"));

    assertThat(answer.text("Arn")).isEqualTo("arn:aws:iam::111122223333:root");
    assertThat(answer.text("UserId")).isEqualTo("111122223333");
  }

  @Test
  void only_this_question_may_be_presigned_by_get_or_post() {
    var sts = Conversation.sts(ADMIN, SigninOperations.all());

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
}
