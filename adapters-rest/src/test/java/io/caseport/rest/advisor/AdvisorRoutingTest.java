package io.caseport.rest.advisor;

import static io.caseport.rest.advisor.AdvisorFixture.RECOMMENDATION;
import static io.caseport.rest.advisor.AdvisorFixture.ROOT;
import static io.caseport.rest.advisor.AdvisorFixture.head;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.advisor.AdvisorFixture.Answer;
import io.caseport.rest.signature.SignatureRefusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A method and a path name one operation or none, and whoever asks is proved first. */
class AdvisorRoutingTest {
  private static final String ID = "amz-sdk-invocation-id";
  private static final String RESOLVED = "{\"lifecycleStage\":\"resolved\"}";

  private final AdvisorFixture api = new AdvisorFixture();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/",
        "/v1/checks/",
        "/v1/Checks",
        "/v1/check%73",
        "/v1//checks",
        "/v1/checks/x",
        "/v1/recommendations/",
        "/v1/recommendations//resources",
        "/v1/recommendations/x/other",
        "/v1/recommendations/arn:aws:trustedadvisor::111122223333:recommendation/x",
        "/v1/recommendations-for-resource/",
        "/v1/organization-recommendations/x/accounts/y",
      })
  void what_is_no_operation_is_not_found(String path) {
    assertThat(api.get(path))
        .isEqualTo(
            Answer.error(404, "UnknownOperationException", "There is no operation at this path."));
    assertThat(api.ports.calls).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/checks, GET",
    "PUT, /v1/recommendations/x, GET",
    "DELETE, /v1/recommendations/x/resources, GET",
    "HEAD, /v1/organization-recommendations, GET",
    "GET, /v1/recommendations/x/lifecycle, PUT",
    "POST, /v1/batch-update-recommendation-resource-exclusion, PUT",
  })
  void another_method_is_told_the_right_one(String method, String path, String allowed) {
    var answer = api.call(method, path, "{}");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers())
        .isEqualTo(Map.of("x-amzn-ErrorType", "UnknownOperationException", "Allow", allowed));
    assertThat(answer.body())
        .isEqualTo("{\"message\":\"The method must be one of: " + allowed + ".\"}");
  }

  @Test
  void the_protocol_is_spoken_below_its_path_alone() {
    assertThat(api.protocol.speaks(head("GET", "/v1/checks?x"))).isTrue();
    assertThat(api.protocol.speaks(head("GET", "/v1/nothing"))).isTrue();
    assertThat(api.protocol.speaks(head("GET", "/v1"))).isFalse();
    assertThat(api.protocol.speaks(head("POST", "/?/v1/"))).isFalse();
    assertThat(api.protocol.takesEscapedSlashes()).isTrue();
  }

  @Test
  void pages_of_resources_take_memory_and_no_body_is_large() {
    assertThat(api.protocol.workingMemory(head("GET", "/v1/recommendations/x/resources")))
        .isGreaterThanOrEqualTo(8 * 1024 * 1024);
    assertThat(api.protocol.workingMemory(head("GET", "/v1/recommendations/%zz"))).isZero();
    assertThat(api.protocol.workingMemory(head("GET", "/v1/nothing"))).isZero();
    assertThat(api.protocol.takesLargeBody(head("PUT", "/v1/recommendations/x/lifecycle")))
        .isFalse();
  }

  @Test
  void parameters_that_are_not_known_are_ignored_and_others_given_once() {
    assertThat(api.get("/v1/checks?x=1&x=2&=&&maxResults=5&MaxResults=6").status()).isEqualTo(200);
    assertThat(api.get(RECOMMENDATION + "x?recommendationIdentifier=y").status()).isEqualTo(200);
    assertThat(api.ports.calls.getLast().toString()).contains("check=x").doesNotContain("check=y");
    assertThat(api.get("/v1/checks?maxResults=5&maxResults=5"))
        .isEqualTo(Answer.invalid("The parameter 'maxResults' must be given only once."));
  }

  @Test
  void a_plus_sign_is_a_space_in_a_parameter() {
    api.get("/v1/checks?awsService=Elastic+Load%20Balancing");
    assertThat(api.ports.calls.getFirst().toString()).contains("Elastic Load Balancing");
  }

  @Test
  void the_signature_is_asked_for_the_service_and_never_in_the_url() {
    api.authentication =
        (request, service, presigned) -> {
          assertThat(service).isEqualTo("trustedadvisor");
          assertThat(presigned).isFalse();
          return ROOT;
        };
    assertThat(api.get("/v1/checks").status()).isEqualTo(200);
  }

  @Test
  void who_cannot_be_told_learns_nothing_else() {
    api.authentication =
        (request, service, presigned) -> {
          throw SignatureRefusal.unknownKey();
        };
    var refused =
        Answer.error(
            403,
            "UnrecognizedClientException",
            "The security token included in the request is invalid.");
    assertThat(api.get("/v1/checks")).isEqualTo(refused);
    assertThat(api.get("/v1/checks?maxResults=x")).isEqualTo(refused);
    assertThat(api.get("/v1/nothing")).isEqualTo(refused);
    assertThat(api.put("/v1/checks", "{")).isEqualTo(refused);
  }

  @Test
  void a_repeated_call_gets_its_first_answer() {
    var target = RECOMMENDATION + "x/lifecycle";
    api.put(target, RESOLVED, ID, "i-1");
    api.put(target, RESOLVED, ID, "i-1");
    assertThat(api.ports.calls).hasSize(1);
  }

  @Test
  void a_call_about_another_recommendation_is_another() {
    api.put(RECOMMENDATION + "x/lifecycle", RESOLVED, ID, "i-1");
    api.put(RECOMMENDATION + "y/lifecycle", RESOLVED, ID, "i-1");
    api.put(RECOMMENDATION + "x/lifecycle", RESOLVED.replace("resolved", "dismissed"), ID, "i-1");
    assertThat(api.ports.calls).hasSize(3);
  }

  @Test
  void a_call_that_changes_nothing_is_asked_again() {
    api.call("GET", "/v1/checks", "", ID, "i-1");
    api.call("GET", "/v1/checks", "", ID, "i-1");
    assertThat(api.ports.calls).hasSize(2);
    assertThat(api.recorded).isEmpty();
  }
}
