package io.caseport.rest.query;

import static io.caseport.rest.query.Conversation.ADMIN;
import static io.caseport.rest.query.Conversation.REQUEST_ID;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.domain.refusal.Refusal;
import io.caseport.http.WireRequest;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QueryProtocolTest {
  private static final Member<String> USER_NAME = new Member<>("UserName", Shape.text(1, 64));

  private final Conversation iam =
      Conversation.iam(
          ADMIN,
          List.of(
              Operation.reading("GetUser", (caller, in, out) -> {}).accepts(USER_NAME),
              Operation.listing(
                  "ListUsers",
                  (caller, in, out) -> {
                    throw new IllegalStateException("the world fails");
                  })));

  @Test
  void the_sender_is_proved_before_anything_is_said_about_the_call() {
    iam.sender.refuse(new Refusal.InvalidCredential());

    assertThat(iam.say(FormCall.iam("NoSuchThing").raw("%zz")).error())
        .isEqualTo(
            "403 InvalidClientTokenId: The security token included in the request is invalid.");
    assertThat(iam.sender.asked).containsExactly("iam");
  }

  @ParameterizedTest
  @EnumSource(SignatureRefusal.Reason.class)
  void a_signature_that_does_not_hold_is_refused_with_its_reason(SignatureRefusal.Reason reason) {
    iam.sender.refuse(new SignatureRefusal(reason, "What was wrong."));

    int status = reason == SignatureRefusal.Reason.MALFORMED_REQUEST ? 400 : 403;
    assertThat(iam.say(FormCall.iam("GetUser")).error())
        .isEqualTo(status + " " + reason.queryCode() + ": What was wrong.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Frobnicate|2010-05-08|Could not find operation Frobnicate for version 2010-05-08",
        "GetUser|2011-06-15|Could not find operation GetUser for version 2011-06-15",
        "CreateRole|2010-05-08|The operation CreateRole of version 2010-05-08 is not offered by"
            + " this server yet"
      })
  void an_operation_that_is_not_there_is_named(String action, String version, String message) {
    var request = form("Action=" + action + "&Version=" + version);

    assertThat(XmlAnswer.of(iam.protocol.answer(request, REQUEST_ID)).error())
        .isEqualTo("400 InvalidAction: " + message);
  }

  @Test
  void a_name_that_is_much_too_long_is_not_repeated() {
    var endless = "x".repeat(100_000);
    var request = form("Action=" + endless + "&Version=" + endless);

    assertThat(XmlAnswer.of(iam.protocol.answer(request, REQUEST_ID)).error())
        .startsWith("400 InvalidAction: Could not find operation xxx")
        .hasSizeLessThan(700);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Version=2010-05-08|400 MissingAction: The request has no parameter Action.",
        "Action=GetUser|400 InvalidAction: Could not find operation GetUser for version"
            + " NO_VERSION_SPECIFIED",
        "''|400 MissingAction: The request has no parameter Action."
      })
  void a_call_names_its_action_and_version(String form, String error) {
    assertThat(XmlAnswer.of(iam.protocol.answer(form(form), REQUEST_ID)).error()).isEqualTo(error);
  }

  @Test
  void an_error_is_told_in_the_services_namespace_with_the_requests_id() {
    var answer = XmlAnswer.of(iam.protocol.error(503, "Busy", "a < b & \"c\"", REQUEST_ID));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.contentType()).isEqualTo("text/xml; charset=utf-8");
    assertThat(answer.document())
        .isEqualTo(
            "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error>"
                + "<Type>Receiver</Type><Code>Busy</Code>"
                + "<Message>a &lt; b &amp; &quot;c&quot;</Message></Error>"
                + "<RequestId>9d5f0c1e-0000-4000-8000-00000000000a</RequestId></ErrorResponse>");
    assertThat(answer.text("Message")).isEqualTo("a < b & \"c\"");
  }

  @Test
  void what_the_caller_did_wrong_is_the_senders_fault() {
    assertThat(iam.say(FormCall.iam("Frobnicate")).text("Type")).isEqualTo("Sender");
  }

  @Test
  void a_get_with_a_query_string_is_a_call_too() {
    var answer = XmlAnswer.of(iam.protocol.answer(FormCall.iam("GetUser").get(), REQUEST_ID));

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void parameters_may_be_split_between_query_string_and_body() {
    var request =
        new WireRequest(
            "POST",
            "/?Version=2010-05-08",
            FormCall.iam("GetUser").request().headers(),
            "Action=GetUser".getBytes(UTF_8));

    assertThat(iam.protocol.answer(request, REQUEST_ID).status()).isEqualTo(200);
  }

  @Test
  void parameters_that_the_operation_does_not_have_are_ignored_as_aws_does() {
    assertThat(iam.say(FormCall.iam("GetUser").with("Colour", "red")).status()).isEqualTo(200);
  }

  @Test
  void other_methods_and_content_types_are_refused() {
    var delete = new WireRequest("DELETE", "/", List.of(), new byte[0]);
    var json =
        new WireRequest(
            "POST",
            "/",
            List.of(new WireRequest.Header("content-type", "application/json")),
            "{}".getBytes(UTF_8));

    assertThat(XmlAnswer.of(iam.protocol.answer(delete, REQUEST_ID)).error())
        .startsWith("405 MethodNotAllowed: ");
    assertThat(XmlAnswer.of(iam.protocol.answer(json, REQUEST_ID)).error())
        .startsWith("415 UnsupportedMediaType: ");
  }

  @Test
  void failures_of_the_world_are_left_to_the_server() {
    assertThatThrownBy(() -> iam.say(FormCall.iam("ListUsers")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static WireRequest form(String form) {
    return new WireRequest(
        "POST",
        "/",
        List.of(new WireRequest.Header("content-type", "application/x-www-form-urlencoded")),
        form.getBytes(UTF_8));
  }
}
