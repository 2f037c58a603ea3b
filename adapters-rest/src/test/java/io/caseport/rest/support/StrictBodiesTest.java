package io.caseport.rest.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.support.ApiFixture.Answer;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body means one thing to every reader, or it is refused. */
class StrictBodiesTest {
  private final ApiFixture api = new ApiFixture();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}}",
        "{} {}",
        "{}x",
        "[]",
        "[{}]",
        "null",
        "1",
        "\"x\"",
        "{\"caseId\"}",
        "{'caseId':'c'}",
        "{caseId:\"c\"}",
        "{\"caseId\":\"c\",}",
        "{/**/\"caseId\":\"c\"}",
        "{\"caseId\":\"c\",\"caseId\":\"d\"}",
        "{\"caseId\":\"c\",\"x\":{\"a\":1,\"a\":2}}",
        "{\"caseId\":\"c\",\"x\":NaN}",
        "{\"caseId\":\"c\",\"x\":01}",
        "{\"caseId\":\"a\tb\"}",
        "{\"caseId\":\"\\q\"}",
        "{\"caseId\":\"\\ud8\"}"
      })
  void what_is_not_one_json_object_is_refused(String body) {
    var answer = api.call("ResolveCase", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .startsWith("{\"__type\":\"SerializationException\",\"message\":\"The request body ")
        .doesNotContain("tools.jackson", "io.caseport", "java.");
    assertThat(api.ports.calls).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DescribeCases|{\"maxResults\":\"x\"}|maxResults|an integer",
        "DescribeCases|{\"maxResults\":\"10\"}|maxResults|an integer",
        "DescribeCases|{\"maxResults\":10.0}|maxResults|an integer",
        "DescribeCases|{\"maxResults\":true}|maxResults|an integer",
        "DescribeCases|{\"maxResults\":\"\"}|maxResults|an integer",
        "DescribeCases|{\"includeResolvedCases\":\"true\"}|includeResolvedCases|true or false",
        "DescribeCases|{\"includeResolvedCases\":1}|includeResolvedCases|true or false",
        "DescribeCases|{\"dryRun\":\"\"}|dryRun|true or false",
        "DescribeCases|{\"displayId\":1234}|displayId|a string",
        "DescribeCases|{\"displayId\":{}}|displayId|a string",
        "DescribeCases|{\"displayId\":[\"x\"]}|displayId|a string",
        "DescribeCases|{\"caseIdList\":\"x\"}|caseIdList|a list",
        "DescribeCases|{\"caseIdList\":\"\"}|caseIdList|a list",
        "DescribeCases|{\"caseIdList\":{}}|caseIdList|a list",
        "DescribeCases|{\"caseIdList\":[\"x\",1]}|caseIdList.2.member|a string",
        "AddAttachmentsToSet|{\"attachments\":[\"x\"]}|attachments.1.member|an object",
        "AddAttachmentsToSet|{\"attachments\":[[]]}|attachments.1.member|an object",
        "AddAttachmentsToSet|{\"attachments\":[{\"data\":[1]}]}|attachments.1.member.data|base64"
            + " text",
        "AddAttachmentsToSet|{\"attachments\":[{\"data\":\"?\"}]}|attachments.1.member.data|base64"
            + " text",
        "AddAttachmentsToSet|{\"attachments\":[{\"data\":\"aGk\"}]}|attachments.1.member.data|base64"
            + " text",
      })
  void a_member_of_another_type_is_refused(
      String operation, String body, String member, String type) {
    assertThat(api.call(operation, body))
        .isEqualTo(
            Answer.error(
                400,
                "SerializationException",
                "The member '" + member + "' must be " + type + "."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999", "1e400", "-99999999999999999999"})
  void a_number_that_is_no_integer_of_32_bits_is_refused(String number) {
    var answer = api.call("DescribeCases", "{\"maxResults\":" + number + "}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("SerializationException", "maxResults");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c080", "eda080", "f8888080", "ff", "e282", "80", "f4908080", "eda080edb080"})
  void bytes_that_are_no_utf_8_are_refused(String hex) {
    var bytes = new String(HexFormat.of().parseHex(hex), ISO_8859_1);
    assertRefusedAsText(("{\"caseId\":\"" + bytes + "\"}").getBytes(ISO_8859_1));
    assertRefusedAsText(("{\"x\":\"" + "y".repeat(9000) + bytes + "\"}").getBytes(ISO_8859_1));
  }

  @ParameterizedTest
  @MethodSource("otherEncodings")
  void other_encodings_are_not_guessed(Charset encoding) {
    assertRefusedAsText("{\"caseId\":\"c\"}".getBytes(encoding));
    assertRefusedAsText("\uFEFF{\"caseId\":\"c\"}".getBytes(encoding));
  }

  static Stream<Charset> otherEncodings() {
    return Stream.of(UTF_16, UTF_16LE, Charset.forName("UTF-32"), Charset.forName("UTF-32LE"));
  }

  @Test
  void a_byte_order_mark_is_refused() {
    assertRefusedAsText(
        "\uFEFF{\"caseId\":\"c\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private void assertRefusedAsText(byte[] body) {
    assertThat(api.call("ResolveCase", body))
        .isEqualTo(
            Answer.error(
                400,
                "SerializationException",
                "The request body must be JSON in UTF-8, without a byte order mark."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "a\\ud800", "\\udc00a", "\\ud800\\ud800", "\\udc00\\ud800"})
  void text_that_no_store_gives_back_unchanged_is_invalid(String text) {
    assertThat(api.call("DescribeCases", "{\"caseIdList\":[\"a\",\"" + text + "\"]}"))
        .isEqualTo(
            Answer.invalid(
                "The member 'caseIdList.2.member' must not contain the character NUL or an"
                    + " unpaired surrogate."));
  }

  @Test
  void escaped_pairs_are_characters_like_others() {
    assertThat(api.call("ResolveCase", "{\"caseId\":\"\\ud83d\\ude00\"}").status()).isEqualTo(200);
    assertThat(api.ports.calls.getFirst().get(1)).hasToString("😀");
  }

  @Test
  void nesting_and_numbers_and_names_have_limits() {
    var deep = "[".repeat(31) + "]".repeat(31);
    assertThat(api.call("ResolveCase", withMember(deep)).status()).isEqualTo(200);
    for (var member :
        new String[] {"[" + deep + "]", "1".repeat(41), "{\"" + "n".repeat(257) + "\":1}"}) {
      assertThat(api.call("ResolveCase", withMember(member)))
          .isEqualTo(
              Answer.error(
                  400,
                  "SerializationException",
                  "The JSON of the request body is nested too deeply, has too many members"
                      + " and items, or a name or number in it is too long."));
    }
    var many =
        IntStream.range(0, 100_000).mapToObj(i -> "1").collect(Collectors.joining(",", "[", "]"));
    assertThat(api.call("ResolveCase", withMember(many)).body()).contains("SerializationException");
  }

  private static String withMember(String value) {
    return "{\"caseId\":\"c\",\"x\":" + value + "}";
  }

  @Test
  void a_file_beyond_the_limit_is_left_to_the_use_case_to_refuse() {
    var data = Base64.getEncoder().encodeToString(new byte[15 * 1024 * 1024]);
    var body = "{\"attachments\":[{\"fileName\":\"f\",\"data\":\"" + data + "\"}]}";
    assertThat(api.call("AddAttachmentsToSet", body).status()).isEqualTo(200);
  }
}
