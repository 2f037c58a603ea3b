package io.caseport.rest.advisor;

import static io.caseport.rest.advisor.AdvisorFixture.OF_ORGANIZATION;
import static io.caseport.rest.advisor.AdvisorFixture.RECOMMENDATION;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.rest.advisor.AdvisorFixture.Answer;
import java.net.URLEncoder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model does not allow is refused in AWS's words, before any use case. */
class AdvisorValidationTest {
  private static final String AT_LEAST = "Member must have value greater than or equal to ";
  private static final String AT_MOST = "Member must have value less than or equal to ";
  private static final String SHORTER = "Member must have length less than or equal to ";
  private static final String LONGER = "Member must have length greater than or equal to ";
  private static final String PATTERN = "Member must satisfy regular expression pattern: ";
  private static final String ONE_OF = "Member must satisfy enum value set: ";
  private static final String BATCH = "/v1/batch-update-recommendation-resource-exclusion";

  private final AdvisorFixture api = new AdvisorFixture();

  private void assertRefused(Answer answer, String value, String member, String constraint) {
    assertThat(answer)
        .isEqualTo(
            Answer.invalid(
                "1 validation error detected: Value '%s' at '%s' failed to satisfy constraint: %s"
                    .formatted(value, member, constraint.replace("\\", "\\\\"))));
    assertThat(api.ports.calls).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "checks, 200",
    "recommendations, 200",
    "recommendations/arn%3Aaws%3Atrustedadvisor%3A%3A111122223333%3Arecommendation%2Fx/resources,"
        + " 5000",
    "recommendations-for-resource/arn%3Aaws%3As3%3A%3A%3Aa-bucket, 600",
    "organization-recommendations, 200",
    "organization-recommendations/arn%3Aaws%3Atrustedadvisor%3A%3A%3A"
        + "organization-recommendation%2Fx/accounts, 200",
    "organization-recommendations/arn%3Aaws%3Atrustedadvisor%3A%3A%3A"
        + "organization-recommendation%2Fx/resources, 200",
  })
  void pages_have_a_smallest_and_a_largest_size(String path, int largest) {
    var list = "/v1/" + path + "?maxResults=";
    assertRefused(api.get(list + "0"), "0", "maxResults", AT_LEAST + 1);
    assertRefused(api.get(list + "-5"), "-5", "maxResults", AT_LEAST + 1);
    assertRefused(
        api.get(list + (largest + 1)), "" + (largest + 1), "maxResults", AT_MOST + largest);
    for (var size : new int[] {1, largest}) {
      assertThat(api.get(list + size).status()).isEqualTo(200);
      assertThat(api.ports.calls.removeFirst().toString()).contains("size=" + size);
    }
    var tokens = "/v1/" + path + "?nextToken=";
    assertRefused(api.get(tokens + "abc"), "abc", "nextToken", LONGER + 4);
    assertThat(api.get(tokens + "x".repeat(10_001)).body()).contains("nextToken", SHORTER + 10_000);
    assertThat(api.get(tokens + "x".repeat(10_000)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "1.0", "1e2", "%2B1", "+1", "0x1", "1%20", "99999999999", "%D9%A1"})
  void what_is_no_integer_is_refused(String number) {
    var answer = api.get("/v1/checks?maxResults=" + number);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.headers()).containsEntry("x-amzn-ErrorType", "ValidationException");
    assertThat(answer.body())
        .endsWith(
            "' at 'maxResults' failed to satisfy constraint: Member must be an integer of 32"
                + " bits\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "checks|pillar|cost_optimizing, performance, security, service_limits, fault_tolerance,"
            + " operational_excellence",
        "checks|source|aws_config, compute_optimizer, cost_explorer, lse, manual, pse, rds,"
            + " resilience, resilience_hub, security_hub, stir, ta_check, well_architected,"
            + " cost_optimization_hub",
        "recommendations|type|standard, priority",
        "recommendations|status|ok, warning, error",
        "recommendations/arn%3Aaws%3Atrustedadvisor%3A%3A111122223333%3Arecommendation%2Fx/resources|exclusionStatus|excluded,"
            + " included",
      })
  void names_are_taken_to_the_letter(String path, String member, String allowed) {
    for (var value : new String[] {"", "none", "ok,warning", "OK"}) {
      assertRefused(
          api.get("/v1/" + path + "?" + member + "=" + value),
          value,
          member,
          ONE_OF + "[" + allowed + "]");
    }
    for (var value : allowed.split(", ", -1)) {
      assertThat(api.get("/v1/" + path + "?" + member + "=" + value).status()).isEqualTo(200);
    }
  }

  @Test
  void languages_are_left_to_the_use_case_to_refuse_after_permission() {
    for (var path :
        new String[] {
          "/v1/checks",
          "/v1/recommendations",
          "/v1/recommendations-for-resource/arn%3Aaws%3As3%3A%3A%3Aa-bucket",
          RECOMMENDATION + "x",
          RECOMMENDATION + "x/resources"
        }) {
      assertThat(api.get(path + "?language=" + "x".repeat(1_025)).body())
          .contains("'language' failed", SHORTER + 1_024);
      api.get(path + "?language=tlh");
      assertThat(api.ports.calls.removeFirst().toString()).contains("Optional[tlh]");
    }
  }

  @Test
  void names_of_services_have_a_length() {
    for (var list : new String[] {"checks", "recommendations", "organization-recommendations"}) {
      assertRefused(api.get("/v1/" + list + "?awsService=E"), "E", "awsService", LONGER + 2);
      var longest = "E".repeat(30);
      assertRefused(
          api.get("/v1/" + list + "?awsService=E" + longest),
          "E" + longest,
          "awsService",
          SHORTER + 30);
      assertThat(api.get("/v1/" + list + "?awsService=" + longest).status()).isEqualTo(200);
      api.ports.calls.clear();
    }
  }

  @Test
  void moments_are_read() {
    for (var list : new String[] {"recommendations", "organization-recommendations"}) {
      for (var member : new String[] {"afterLastUpdatedAt", "beforeLastUpdatedAt"}) {
        var target = "/v1/" + list + "?" + member + "=";
        assertThat(api.get(target + "1700000000").body()).contains("'" + member + "'", "ISO 8601");
        assertThat(api.get(target + "2026-02-30").body()).contains("'" + member + "'", "ISO 8601");
        assertThat(api.get(target + "2026-02-28T01%3A02%3A03.123456789Z").status()).isEqualTo(200);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:trustedadvisor::11112222333:recommendation/x",
        "arn:aws:trustedadvisor::111122223333:recommendation/",
        "arn:aws:trustedadvisor::111122223333:recommendation/x/y",
        "arn:aws:trustedadvisor::111122223333:recommendation/x y",
        "arn:aws:trustedadvisor:::organization-recommendation/x",
        "arn:aws:trustedadvisor:us-east-1:111122223333:recommendation/x",
        "arn:aws:trustedadvisor::111122223333:recommendation/x\n",
      })
  void a_recommendation_is_named_by_an_arn(String arn) {
    var path = "/v1/recommendations/" + escaped(arn);
    var pattern = PATTERN + "arn:[\\w-]+:trustedadvisor::\\d{12}:recommendation\\/[\\w-]+";
    var shown = arn.replace("\n", "\\n");
    assertRefused(api.get(path), shown, "recommendationIdentifier", pattern);
    assertRefused(api.get(path + "/resources"), shown, "recommendationIdentifier", pattern);
    assertRefused(
        api.put(path + "/lifecycle", "{\"lifecycleStage\":\"resolved\"}"),
        shown,
        "recommendationIdentifier",
        pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:trustedadvisor::111122223333:recommendation/x",
        "arn:aws:trustedadvisor:::organization-recommendation/",
        "arn:aws:trustedadvisor:::organization-recommendation/é",
      })
  void a_recommendation_to_an_organization_is_too(String arn) {
    var path = "/v1/organization-recommendations/" + escaped(arn);
    var pattern = PATTERN + "arn:[\\w-]+:trustedadvisor:::organization-recommendation\\/[\\w-]+";
    var member = "organizationRecommendationIdentifier";
    assertRefused(api.get(path), arn, member, pattern);
    assertRefused(api.get(path + "/resources"), arn, member, pattern);
    assertRefused(api.get(path + "/accounts"), arn, member, pattern);
    assertRefused(
        api.put(path + "/lifecycle", "{\"lifecycleStage\":\"resolved\"}"), arn, member, pattern);
  }

  @Test
  void names_have_a_length() {
    var longest = "x".repeat(200 - "arn:aws:trustedadvisor::111122223333:recommendation/".length());
    assertThat(api.get(RECOMMENDATION + longest).status()).isEqualTo(200);
    assertThat(api.get(RECOMMENDATION + longest + "x").body())
        .contains("'recommendationIdentifier' failed", SHORTER + 200);
    assertThat(api.get(OF_ORGANIZATION + "x".repeat(200)).body())
        .contains("'organizationRecommendationIdentifier' failed", SHORTER + 200);
    var checks = "?checkIdentifier=arn:aws:trustedadvisor:::check/";
    assertThat(api.get("/v1/recommendations" + checks + "x".repeat(33)).status()).isEqualTo(200);
    assertThat(api.get("/v1/recommendations" + checks + "x".repeat(34)).body())
        .contains("'checkIdentifier' failed", SHORTER + 64);
    assertThat(api.get("/v1/organization-recommendations" + checks + "x".repeat(34)).body())
        .contains("'checkIdentifier' failed", SHORTER + 64);
    assertThat(
            api.get("/v1/recommendations?checkIdentifier=arn:aws:trustedadvisor:::check/").body())
        .contains(PATTERN + "arn:[\\\\w-]+:trustedadvisor:::check\\\\/[\\\\w-]+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:iam::111122223333:user/jo",
        "arn:aws-us-gov:iam::111122223333:root",
        "arn:aws:s3:::a-rather-long-bucket",
        "arn:aws:iam::111122223333",
        "arn:aws:ec2:eu-west-1:111122223333:instance/i-1:2/3",
      })
  void resources_are_named_by_arns_of_any_service(String arn) {
    assertThat(api.get("/v1/recommendations-for-resource/" + escaped(arn)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:azure:iam::111122223333:user/jo",
        "arn:aws:iam::user jo is not of this form",
        "i-0123456789abcdef0123456789",
      })
  void what_is_no_arn_names_no_resource(String text) {
    assertThat(api.get("/v1/recommendations-for-resource/" + escaped(text)).body())
        .contains("'awsResourceArn' failed to satisfy constraint");
  }

  @Test
  void a_hostile_arn_takes_no_time_to_refuse() {
    var arn = "arn:aws:s3:::" + ":a".repeat(1_000) + "\n";
    var answer = api.get("/v1/recommendations-for-resource/" + escaped(arn));
    assertThat(answer.body()).contains("'awsResourceArn' failed to satisfy constraint");
  }

  @Test
  void checks_of_a_resource_are_named_by_arns() {
    var target = "/v1/recommendations-for-resource/arn%3Aaws%3As3%3A%3A%3Aa-bucket?checkArn=";
    assertThat(api.get(target + "arn:aws:trustedadvisor:::check/" + "x".repeat(2_000)).status())
        .isEqualTo(200);
    assertThat(api.get(target + "arn:aws:trustedadvisor:::check/" + "x".repeat(2_048)).body())
        .contains("'checkArn' failed", SHORTER + 2_048);
    assertThat(api.get(target + "arn:aws:trustedadvisor:::checks").body())
        .contains("'checkArn' failed", PATTERN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11112222333", "1111222233334", "11112222333x"})
  void accounts_have_twelve_digits(String account) {
    for (var list : new String[] {"accounts", "resources"}) {
      assertThat(api.get(OF_ORGANIZATION + "x/" + list + "?affectedAccountId=" + account).body())
          .contains("validation error detected: Value '" + account + "' at 'affectedAccountId'");
    }
    assertThat(api.ports.calls).isEmpty();
  }

  @Test
  void regions_have_a_bound() {
    var region = "?regionCode=" + "x".repeat(1_025);
    assertThat(api.get(RECOMMENDATION + "x/resources" + region).body())
        .contains("'regionCode' failed", SHORTER + 1_024);
    assertThat(api.get(OF_ORGANIZATION + "x/resources" + region).body())
        .contains("'regionCode' failed", SHORTER + 1_024);
  }

  @Test
  void a_lifecycle_has_a_stage_and_may_have_a_reason() {
    for (var path : new String[] {RECOMMENDATION, OF_ORGANIZATION}) {
      var target = path + "x/lifecycle";
      assertThat(api.put(target, "{}").body())
          .contains("Value null at 'lifecycleStage' failed", "Member must not be null");
      assertRefused(
          api.put(target, "{\"lifecycleStage\":\"done\"}"),
          "done",
          "lifecycleStage",
          ONE_OF + "[pending_response, in_progress, dismissed, resolved]");
      assertRefused(
          api.put(target, "{\"lifecycleStage\":\"resolved\",\"updateReasonCode\":\"why\"}"),
          "why",
          "updateReasonCode",
          ONE_OF
              + "[non_critical_account, temporary_account, valid_business_case,"
              + " other_methods_available, low_priority, not_applicable, other]");
      var reason = "{\"lifecycleStage\":\"resolved\",\"updateReason\":\"%s\"}";
      assertThat(api.put(target, reason.formatted("x".repeat(9))).body()).contains(LONGER + 10);
      assertThat(api.put(target, reason.formatted("x".repeat(4_097))).body())
          .contains(SHORTER + 4_096);
      assertThat(api.put(target, reason.formatted("\\n".repeat(10))).status()).isEqualTo(200);
      assertThat(api.put(target, reason.formatted("x".repeat(4_096))).status()).isEqualTo(200);
      api.ports.calls.clear();
    }
  }

  @Test
  void exclusions_are_counted_and_distinct() {
    assertThat(api.put(BATCH, "{}").body()).contains("Member must not be null");
    assertThat(api.put(BATCH, exclusions(0)).body()).contains(LONGER + 1);
    assertThat(api.put(BATCH, exclusions(26)).body()).contains(SHORTER + 25);
    assertThat(api.put(BATCH, "{\"recommendationResourceExclusions\":[null]}").body())
        .contains("'recommendationResourceExclusions.1.member' failed");
    assertThat(api.put(BATCH, "{\"recommendationResourceExclusions\":[{}]}").body())
        .contains(
            "2 validation errors",
            "Value null at 'recommendationResourceExclusions.1.member.arn'",
            "Value null at 'recommendationResourceExclusions.1.member.isExcluded'");
    assertThat(api.put(BATCH, exclusions(2).replace("/r-1", "/r-0")).body())
        .contains("Member must not have the same arn more than once");
    assertThat(api.put(BATCH, exclusions(1).replace("resource/", "resources/")).body())
        .contains(
            PATTERN
                + "arn:[\\\\w-]+:trustedadvisor::\\\\d{12}:recommendation-resource\\\\/[\\\\w-]+\\\\/[\\\\w-]+");
    assertThat(api.ports.calls).isEmpty();
    assertThat(api.put(BATCH, exclusions(25)).status()).isEqualTo(200);
  }

  private static String exclusions(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                "{\"arn\":\"arn:aws:trustedadvisor::111122223333:recommendation-resource/x/r-%d\",\"isExcluded\":true}"
                    .formatted(number))
        .collect(Collectors.joining(",", "{\"recommendationResourceExclusions\":[", "]}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{", "{}{}", "{\"a\":1,\"a\":2}", "\"x\""})
  void a_body_is_one_json_object(String body) {
    var answer = api.put(BATCH, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.headers()).containsEntry("x-amzn-ErrorType", "SerializationException");
    assertThat(answer.body()).startsWith("{\"message\":\"The request body ");
  }

  @Test
  void members_of_a_body_have_their_types() {
    assertThat(
            api.put(
                BATCH,
                "{\"recommendationResourceExclusions\":[{\"arn\":\"x\",\"isExcluded\":\"true\"}]}"))
        .isEqualTo(
            Answer.error(
                400,
                "SerializationException",
                "The member 'recommendationResourceExclusions.1.member.isExcluded' must be true or"
                    + " false."));
    assertThat(api.put(RECOMMENDATION + "x/lifecycle", "{\"lifecycleStage\":1}"))
        .isEqualTo(
            Answer.error(
                400, "SerializationException", "The member 'lifecycleStage' must be a string."));
  }

  @Test
  void labels_and_parameters_are_text_that_every_store_keeps() {
    assertThat(api.get(RECOMMENDATION + "%00"))
        .isEqualTo(
            Answer.invalid(
                "The member 'recommendationIdentifier' must not contain the character NUL or an"
                    + " unpaired surrogate."));
    assertThat(api.get("/v1/checks?awsService=%00%00").body()).contains("character NUL");
    var notUtf8 = Answer.invalid("The path and query must be UTF-8, percent-encoded.");
    assertThat(api.get(RECOMMENDATION + "%C3")).isEqualTo(notUtf8);
    assertThat(api.get("/v1/checks?awsService=%ED%A0%80")).isEqualTo(notUtf8);
    assertThat(api.get("/v1/checks?awsService=%4"))
        .isEqualTo(Answer.invalid("A '%' must be followed by two hexadecimal digits."));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
