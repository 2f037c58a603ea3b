package io.caseport.rest.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.support.ApiFixture.Answer;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has the wrong shape is refused in AWS's words, all of it at once, before any use case. */
class ValidationTest {
  private final ApiFixture api = new ApiFixture();

  @AfterEach
  void no_use_case_was_asked() {
    assertThat(api.ports.calls).isEmpty();
  }

  @Test
  void all_violations_come_in_one_error() {
    var addresses = String.join(",", Collections.nCopies(11, "\"a@b.c\""));
    assertThat(
            api.call("CreateCase", "{\"subject\":\" \",\"ccEmailAddresses\":[" + addresses + "]}"))
        .isEqualTo(
            Answer.invalid(
                "3 validation errors detected: Value ' ' at 'subject' failed to satisfy"
                    + " constraint: Member must not be blank; Value '["
                    + String.join(", ", Collections.nCopies(11, "a@b.c"))
                    + "]' at 'ccEmailAddresses' failed to satisfy constraint: Member must have"
                    + " length less than or equal to 10; Value null at 'communicationBody' failed"
                    + " to satisfy constraint: Member must not be null"));
  }

  @Test
  void items_of_lists_are_counted_from_one() {
    var body =
        "{\"caseId\":\"c\",\"communicationBody\":\"B\",\"ccEmailAddresses\":[\"a@b.c\",\"x\"]}";
    assertThat(api.call("AddCommunicationToCase", body))
        .isEqualTo(
            Answer.invalid(
                "1 validation error detected: Value 'x' at 'ccEmailAddresses.2.member' failed to"
                    + " satisfy constraint: Member must be an e-mail address such as"
                    + " name@example.com"));
    assertThat(api.call("AddAttachmentsToSet", "{\"attachments\":[{\"fileName\":\"a\"}]}"))
        .isEqualTo(
            Answer.invalid(
                "1 validation error detected: Value null at 'attachments.1.member.data' failed to"
                    + " satisfy constraint: Member must not be null"));
    assertThat(api.call("DescribeCases", "{\"caseIdList\":[null]}"))
        .isEqualTo(
            Answer.invalid(
                "1 validation error detected: Value null at 'caseIdList.1.member' failed to"
                    + " satisfy constraint: Member must not be null"));
  }

  @ParameterizedTest
  @CsvSource({
    "ResolveCase, caseId",
    "DescribeCommunications, caseId",
    "DescribeAttachment, attachmentId",
    "DescribeCases, displayId",
    "DescribeCases, nextToken",
    "DescribeSeverityLevels, language",
    "DescribeServices, language"
  })
  void no_text_is_without_a_bound(String operation, String member) {
    var body = "{\"%s\":\"%s\"}".formatted(member, "x".repeat(100_000));
    var answer = api.call(operation, body);
    assertThat(answer.body())
        .contains("ValidationException", "at '" + member + "' failed", "less than or equal to")
        .hasSizeLessThan(500);
  }

  @Test
  void of_very_many_violations_some_are_told_and_the_rest_counted() {
    var addresses = String.join(",", Collections.nCopies(500, "\"\""));
    var answer =
        api.call(
            "AddCommunicationToCase",
            "{\"caseId\":\"c\",\"communicationBody\":\"B\",\"ccEmailAddresses\":["
                + addresses
                + "]}");
    assertThat(answer.body())
        .contains("501 validation errors detected: ", "; and 481 more")
        .hasSizeLessThan(5_000);
  }

  @Test
  void a_fourth_file_is_refused_whatever_is_in_it() {
    var refused =
        Answer.error(
            400,
            "AttachmentSetSizeLimitExceeded",
            "An attachment set can have at most 3 files of at most 5242880 bytes each.");
    for (var count : new int[] {4, 600}) {
      var files = String.join(",", Collections.nCopies(count, "{}"));
      assertThat(api.call("AddAttachmentsToSet", "{\"attachments\":[" + files + "]}"))
          .isEqualTo(refused);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AddAttachmentsToSet/attachments/{}",
        "AddCommunicationToCase/uploadIds/null",
        "DescribeCases/caseIdList/null",
        "DescribeServices/serviceCodeList/null"
      })
  void lists_without_end_are_not_even_read(String call) {
    var parts = call.split("/", -1);
    var items = String.join(",", Collections.nCopies(50_000, parts[2]));
    var answer = api.call(parts[0], "{\"" + parts[1] + "\":[" + items + "]}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("SerializationException").contains("too many");
  }

  @ParameterizedTest
  @CsvSource({
    "9,greater than or equal to 10",
    "101,less than or equal to 100",
    "-1,greater than or equal to 10"
  })
  void pages_have_ten_to_a_hundred_items(int size, String constraint) {
    assertThat(api.call("DescribeCases", "{\"maxResults\":" + size + "}"))
        .isEqualTo(
            Answer.invalid(
                "1 validation error detected: Value '%d' at 'maxResults' failed to satisfy constraint: Member must have value %s"
                    .formatted(size, constraint)));
  }

  @Test
  void long_texts_are_counted_in_characters_and_quoted_in_part() {
    var emoji = "😀";
    var body = "{\"caseId\":\"c\",\"communicationBody\":\"" + emoji.repeat(8001) + "\"}";
    assertThat(api.call("AddCommunicationToCase", body))
        .isEqualTo(
            Answer.invalid(
                "1 validation error detected: Value '"
                    + emoji.repeat(100)
                    + "...' at 'communicationBody' failed to satisfy constraint: Member must have"
                    + " length less than or equal to 8000"));
    assertThat(api.call("AddCommunicationToCase", "{\"caseId\":\"c\",\"communicationBody\":\"\"}"))
        .isEqualTo(
            Answer.invalid(
                "1 validation error detected: Value '' at 'communicationBody' failed to satisfy"
                    + " constraint: Member must have length greater than or equal to 1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ResolveCase|{}|caseId",
        "AddCommunicationToCase|{\"communicationBody\":\"B\"}|caseId",
        "DescribeCommunications|{}|caseId",
        "DescribeAttachment|{\"attachmentId\":null}|attachmentId",
        "AddAttachmentsToSet|{}|attachments",
        "DescribeSupportedLanguages|{\"issueType\":\"technical\",\"serviceCode\":\"s\"}|categoryCode",
      })
  void needed_members_must_be_there(String operation, String body, String member) {
    assertThat(api.call(operation, body))
        .isEqualTo(
            Answer.invalid(
                "1 validation error detected: Value null at '%s' failed to satisfy constraint: Member must not be null"
                    .formatted(member)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday", "2020-3-23", "2020-02-30", "2020-03-23T25:00", "2020-03-23 21:31:47",
        "1585000000", "+12020-03-23", "2020-03-23T21:31:47.774+09:00:01", "2020-03-23Z", "",
        "2020-03-23T21:31:47.1234567890Z"
      })
  void times_must_be_iso_8601(String time) {
    assertThat(api.call("DescribeCases", "{\"afterTime\":\"" + time + "\"}"))
        .isEqualTo(
            Answer.invalid(
                ("1 validation error detected: Value '%s' at 'afterTime' failed to satisfy"
                        + " constraint: Member must be an ISO 8601 date or time such as 2020-03-23,"
                        + " 2020-03-23T21:31:47, 2020-03-23T21:31:47.774Z or"
                        + " 2020-03-24T06:31:47+09:00")
                    .formatted(time)));
  }
}
