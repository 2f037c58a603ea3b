package io.caseport.rest.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.rest.support.ApiFixture.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An SDK that repeats a call gets its first answer, and a rehearsal is never one. */
class RepeatedCallsTest {
  private static final String ID = "amz-sdk-invocation-id";
  private static final String CREATE = "{\"subject\":\"S\",\"communicationBody\":\"B\"}";

  private final ApiFixture api = new ApiFixture();

  @Test
  void a_repeated_call_gets_the_first_answer() {
    var first = api.call("CreateCase", CREATE, ID, "i-1", "amz-sdk-request", "attempt=1");
    var second = api.call("CreateCase", CREATE, ID, "i-1", "amz-sdk-request", "attempt=2");
    assertThat(second).isEqualTo(first).isEqualTo(Answer.ok("{\"caseId\":\"case-1\"}"));
    assertThat(api.ports.calls).hasSize(1);
  }

  @Test
  void another_call_is_another_whatever_it_shares() {
    api.call("CreateCase", CREATE, ID, "i-1");
    api.call("CreateCase", CREATE, ID, "i-2");
    api.call("CreateCase", CREATE.replace("\"B\"", "\"C\""), ID, "i-1");
    api.call("CreateCase", CREATE);
    api.call("CreateCase", CREATE);
    assertThat(api.ports.calls).hasSize(5);
  }

  @Test
  void the_key_has_the_operation_the_id_and_the_digest_of_the_body() {
    api.call("ResolveCase", "{\"caseId\":\"c\"}", ID, "i-1");
    assertThat(api.recorded)
        .containsOnlyKeys(
            new CallKey(
                "ResolveCase",
                "i-1",
                "f3ac5d5f9c183b9d553424906348845a455f3b373c80e836cdd858fa2c96ecaa"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CreateCase|{\"subject\":\"S\",\"communicationBody\":\"B\"}|1",
        "AddCommunicationToCase|{\"caseId\":\"c\",\"communicationBody\":\"B\"}|1",
        "ResolveCase|{\"caseId\":\"c\"}|1",
        "AddAttachmentsToSet|{\"attachments\":[{\"fileName\":\"f\",\"data\":\"\"}]}|1",
        "DescribeCases|{}|2",
        "DescribeAttachment|{\"attachmentId\":\"a\"}|2",
        "DescribeServices|{}|2"
      })
  void only_calls_that_change_something_are_recorded(String operation, String body, int runs) {
    api.call(operation, body, ID, "i-1");
    api.call(operation, body, ID, "i-1");
    assertThat(api.ports.calls).hasSize(runs);
  }

  @Test
  void a_rehearsal_reaches_the_use_case_as_one_and_is_not_recorded() {
    var rehearsed =
        Answer.error(
            400,
            "DryRunOperationException",
            "The request would have succeeded, but the dryRun flag is set.");
    var body = "{\"caseId\":\"c\",\"dryRun\":true}";
    assertThat(api.call("ResolveCase", body, ID, "i-1")).isEqualTo(rehearsed);
    assertThat(api.ports.calls.getFirst().getFirst()).isEqualTo(ApiFixture.ROOT.rehearsing());
    assertThat(api.recorded).isEmpty();
    assertThat(api.call("DescribeServices", "{\"dryRun\":true}")).isEqualTo(rehearsed);
    assertThat(api.call("DescribeServices", "{\"dryRun\":false}").status()).isEqualTo(200);
  }

  @Test
  void an_id_of_unreasonable_length_is_refused() {
    var refused =
        Answer.invalid("The header amz-sdk-invocation-id must have between 1 and 128 characters.");
    assertThat(api.call("CreateCase", CREATE, ID, "x".repeat(129))).isEqualTo(refused);
    assertThat(api.call("CreateCase", CREATE, ID, "")).isEqualTo(refused);
    assertThat(api.call("CreateCase", CREATE, ID, "x".repeat(128)).status()).isEqualTo(200);
    assertThat(api.call("DescribeServices", "{}", ID, "x".repeat(129)).status()).isEqualTo(200);
  }
}
