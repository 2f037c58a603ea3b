package io.caseport.rest.query;

import static io.caseport.rest.query.Conversation.ADMIN;
import static io.caseport.rest.query.Conversation.REQUEST_ID;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.http.WireRequest;
import java.net.URLDecoder;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedFormTest {
  private static final String CALL = "Action=GetUser&Version=2010-05-08&";
  private static final Member<String> USER_NAME = new Member<>("UserName", Shape.text(1, 200));

  private final Conversation iam =
      Conversation.iam(
          ADMIN,
          List.of(
              Operation.reading("GetUser", (caller, in, out) -> out.text("Echo", in.get(USER_NAME)))
                  .requires(USER_NAME)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UserName=%|A '%' must be followed by two hexadecimal digits.",
        "UserName=%4|A '%' must be followed by two hexadecimal digits.",
        "UserName=%4&a=1|A '%' must be followed by two hexadecimal digits.",
        "UserName=%zz|A '%' must be followed by two hexadecimal digits.",
        "UserName=%+1|A '%' must be followed by two hexadecimal digits.",
        "UserName=%FF|The parameters must be UTF-8, percent-encoded.",
        "UserName=%C0%80|The parameters must be UTF-8, percent-encoded.",
        "UserName=%ED%A0%80|The parameters must be UTF-8, percent-encoded.",
        "UserName=%E6%97|The parameters must be UTF-8, percent-encoded.",
        "%FF=a|The parameters must be UTF-8, percent-encoded.",
        "UserName=a&UserName=a|The parameter UserName is given more than once.",
        "UserName=a&User%4Eame=b|The parameter UserName is given more than once.",
        "Action=ListUsers|The parameter Action is given more than once.",
        "=a|The name of a parameter must have 1 to 256 characters.",
        "UserName=a&|The name of a parameter must have 1 to 256 characters.",
        "UserName=a&&b=c|The name of a parameter must have 1 to 256 characters."
      })
  void the_form_must_be_well_formed(String parameters, String message) {
    assertThat(answer(CALL + parameters).error()).isEqualTo("400 MalformedQueryString: " + message);
  }

  @ParameterizedTest
  @CsvSource({"%00, U+0000", "a%1Bb, U+001B", "%EF%BF%BE, U+FFFE", "%EF%BF%BF, U+FFFF"})
  void characters_that_no_answer_can_hold_are_refused(String value, String character) {
    assertThat(answer(CALL + "UserName=" + value).error())
        .startsWith(
            "400 ValidationError: The value of the parameter UserName contains " + character);
    assertThat(answer(CALL + value + "=x").error())
        .startsWith("400 ValidationError: The name of a parameter contains " + character);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%09", "%0D%0A", "%F0%9F%98%80", "%3C%3E%26%22'", "%7F", "]]%3E", "a+b"})
  void every_other_character_comes_back_as_it_was(String value) {
    String sent = URLDecoder.decode(value, UTF_8);

    assertThat(answer(CALL + "UserName=" + value).text("Echo")).isEqualTo(sent);
  }

  @Test
  void a_name_may_have_256_characters_and_a_request_1000_parameters() {
    assertThat(answer(CALL + "UserName=a&" + "n".repeat(256) + "=").status()).isEqualTo(200);
    assertThat(answer(CALL + "UserName=a&" + "n".repeat(257) + "=").error())
        .startsWith("400 MalformedQueryString: ");
    assertThat(answer(CALL + "UserName=a" + numbered(997)).status()).isEqualTo(200);
    assertThat(answer(CALL + "UserName=a" + numbered(998)).error())
        .isEqualTo("400 MalformedQueryString: A request can have at most 1000 parameters.");
  }

  @Test
  void a_query_string_has_no_raw_characters_outside_ascii() {
    var request =
        new WireRequest("GET", "/?" + CALL + "UserName=\u00C3\u00A9", List.of(), new byte[0]);

    assertThat(XmlAnswer.of(iam.protocol.answer(request, REQUEST_ID)).error())
        .startsWith("400 MalformedQueryString: The query string must be printable ASCII");
  }

  @Test
  void no_bytes_whatever_are_the_servers_fault() {
    var random = new Random(42);
    byte[] sound = (CALL + "UserName=%E6%97%A5%F0%9F%98%80&b=1").getBytes(UTF_8);
    for (int round = 0; round < 1_500; round++) {
      byte[] body = sound.clone();
      for (int change = 0; change <= round % 4; change++) {
        body[random.nextInt(body.length)] = (byte) random.nextInt(256);
      }

      var answer = answer(new String(body, ISO_8859_1));

      assertThat(answer.status()).as(answer.document()).isBetween(200, 499);
    }
  }

  private XmlAnswer answer(String form) {
    return XmlAnswer.of(
        iam.protocol.answer(
            new WireRequest(
                "POST",
                "/",
                FormCall.iam("GetUser").request().headers(),
                form.getBytes(ISO_8859_1)),
            REQUEST_ID));
  }

  private static String numbered(int parameters) {
    var form = new StringBuilder();
    for (int i = 0; i < parameters; i++) {
      form.append("&n").append(i).append("=x");
    }
    return form.toString();
  }
}
