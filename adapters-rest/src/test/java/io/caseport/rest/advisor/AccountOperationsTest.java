package io.caseport.rest.advisor;

import static io.caseport.rest.advisor.AdvisorFixture.RECOMMENDATION;
import static io.caseport.rest.advisor.AdvisorFixture.ROOT;
import static io.caseport.rest.advisor.ScriptedAdvice.ACCOUNT;
import static io.caseport.rest.advisor.ScriptedAdvice.COSTS;
import static io.caseport.rest.advisor.ScriptedAdvice.SECURITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorRecommendations.LifecycleUpdate;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationFilter;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.LifecycleStage;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.refusal.Refusal;
import io.caseport.rest.advisor.AdvisorFixture.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every member of the operations on an account's recommendations reaches the port, and back. */
class AccountOperationsTest {
  private static final String SECURITY_ARN =
      "arn:aws:trustedadvisor::111122223333:recommendation/7DAFEmoDos";
  private static final String SUMMARY =
      "\"id\":\"7DAFEmoDos\",\"type\":\"standard\","
          + "\"checkArn\":\"arn:aws:trustedadvisor:::check/7DAFEmoDos\",\"status\":\"error\","
          + "\"pillars\":[\"security\"],\"source\":\"ta_check\",\"awsServices\":[\"IAM\",\"S3\"],"
          + "\"name\":\"%s\",\"resourcesAggregates\":{\"okCount\":4,\"warningCount\":3,"
          + "\"errorCount\":2,\"excludedCount\":1},\"createdAt\":\"2026-01-01T00:00:00.000Z\","
          + "\"lastUpdatedAt\":\"2026-02-03T04:05:06.789Z\",\"arn\":\""
          + SECURITY_ARN
          + "\"";
  private static final String OF_PRIORITY =
      "\"id\":\"Qch7DwouX1\",\"type\":\"priority\","
          + "\"checkArn\":\"arn:aws:trustedadvisor:::check/Qch7DwouX1\",\"status\":\"warning\","
          + "\"lifecycleStage\":\"resolved\","
          + "\"pillars\":[\"cost_optimizing\"],\"source\":\"ta_check\","
          + "\"awsServices\":[\"IAM\",\"S3\"],\"name\":\"Name\","
          + "\"resourcesAggregates\":{\"okCount\":0,\"warningCount\":3,"
          + "\"errorCount\":0,\"excludedCount\":0},"
          + "\"pillarSpecificAggregates\":{\"costOptimizing\":{\"estimatedMonthlySavings\":12.5,"
          + "\"estimatedPercentMonthlySavings\":25.0}},"
          + "\"createdAt\":\"2026-01-01T00:00:00.000Z\","
          + "\"lastUpdatedAt\":\"2026-02-04T00:00:00.000Z\","
          + "\"arn\":\"arn:aws:trustedadvisor::111122223333:recommendation/Qch7DwouX1\"";

  private final AdvisorFixture api = new AdvisorFixture();

  @Test
  void ListChecks_with_every_member() {
    var answer =
        api.get(
            "/v1/checks?nextToken=t%2B%2Fk%3D&maxResults=200&pillar=service_limits&awsService=IAM"
                + "&source=ta_check&language=ja");
    assertThat(answer)
        .isEqualTo(
            Answer.ok(
                "{\"nextToken\":\"next\",\"checkSummaries\":[{\"id\":\"7DAFEmoDos\","
                    + "\"arn\":\"arn:aws:trustedadvisor:::check/7DAFEmoDos\",\"name\":\"名前\","
                    + "\"description\":\"目的<br>\\n<br>\\n<b>アラート条件</b><br>\\n赤: 悪い<br>\\n<br>\\n"
                    + "<b>推奨アクション</b><br>\\n対応<br>\\n<br>\\n<b>ソース</b><br>\\n"
                    + "このチェックの結果は、Caseport に取り込まれたスキャナーのレポートに基づきます。<br>\\n\","
                    + "\"pillars\":[\"security\"],\"awsServices\":[\"IAM\",\"S3\"],"
                    + "\"source\":\"ta_check\",\"metadata\":{\"0\":\"ステータス\",\"1\":\"バケット\"},"
                    + "\"resourceArnQueryable\":true,\"recommendationId\":\"7DAFEmoDos\"},"
                    + "{\"id\":\"Qch7DwouX1\","
                    + "\"arn\":\"arn:aws:trustedadvisor:::check/Qch7DwouX1\",\"name\":\"名前\","
                    + "\"description\":\"目的<br>\\n<br>\\n<b>アラート条件</b><br>\\n赤: 悪い<br>\\n<br>\\n"
                    + "<b>推奨アクション</b><br>\\n対応<br>\\n<br>\\n<b>ソース</b><br>\\n"
                    + "このチェックは評価されません。ステータスは常に not_available です。<br>\\n\","
                    + "\"pillars\":[\"cost_optimizing\"],\"awsServices\":[\"IAM\",\"S3\"],"
                    + "\"source\":\"ta_check\",\"metadata\":{\"0\":\"ステータス\",\"1\":\"バケット\"},"
                    + "\"resourceArnQueryable\":false}]}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new AdvisorRecommendations.ListChecks(
                    Optional.of(CheckCategory.SERVICE_LIMITS),
                    Optional.of("IAM"),
                    true,
                    Optional.of("ja"),
                    new PageRequest(Optional.of("t+/k="), 200))));
  }

  @Test
  void ListChecks_of_what_else_there_might_be() {
    api.get("/v1/checks?source=security_hub");
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new AdvisorRecommendations.ListChecks(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    PageRequest.first(100))));
  }

  @Test
  void ListRecommendations_with_every_member() {
    var answer =
        api.get(
            "/v1/recommendations?nextToken=token&maxResults=1&type=priority&status=warning"
                + "&pillar=security&awsService=S3&source=lse&language=en"
                + "&checkIdentifier=arn%3Aaws%3Atrustedadvisor%3A%3A%3Acheck%2F7DAFEmoDos"
                + "&afterLastUpdatedAt=2026-01-02T03%3A04%3A05Z"
                + "&beforeLastUpdatedAt=2026-01-02T03%3A04%3A05.678%2B01%3A00");
    assertThat(answer)
        .isEqualTo(
            Answer.ok(
                "{\"nextToken\":\"next\",\"recommendationSummaries\":[{"
                    + SUMMARY.formatted("Name")
                    + "},{\"id\":\"7DAFEmoDos\",\"type\":\"standard\","
                    + "\"checkArn\":\"arn:aws:trustedadvisor:::check/7DAFEmoDos\","
                    + "\"status\":\"ok\",\"pillars\":[\"security\"],\"source\":\"ta_check\","
                    + "\"awsServices\":[\"IAM\",\"S3\"],\"name\":\"Name\","
                    + "\"resourcesAggregates\":{\"okCount\":0,\"warningCount\":0,"
                    + "\"errorCount\":0,\"excludedCount\":0},"
                    + "\"createdAt\":\"2026-01-01T00:00:00.000Z\","
                    + "\"lastUpdatedAt\":\"2026-02-03T04:05:06.789Z\",\"arn\":\""
                    + SECURITY_ARN
                    + "\",\"statusReason\":\"no_data_ok\"},{"
                    + OF_PRIORITY
                    + "}]}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new AdvisorRecommendations.ListRecommendations(
                    new RecommendationFilter(
                        Optional.of(CheckCategory.SECURITY),
                        Optional.of("S3"),
                        false,
                        Optional.of(true),
                        Optional.of(ResourceStatus.WARNING),
                        Optional.of(SECURITY),
                        Optional.of(Instant.parse("2026-01-02T03:04:05Z")),
                        Optional.of(Instant.parse("2026-01-02T02:04:05.678Z"))),
                    Optional.of("en"),
                    new PageRequest(Optional.of("token"), 1))));
  }

  @Test
  void ListRecommendations_of_everything_or_of_what_is_not_of_priority() {
    api.get("/v1/recommendations");
    api.get("/v1/recommendations?type=standard");
    for (var type : List.of(Optional.<Boolean>empty(), Optional.of(false))) {
      assertThat(api.ports.calls.removeFirst())
          .isEqualTo(
              List.of(
                  ROOT,
                  new AdvisorRecommendations.ListRecommendations(
                      new RecommendationFilter(
                          Optional.empty(),
                          Optional.empty(),
                          true,
                          type,
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty()),
                      Optional.empty(),
                      PageRequest.first(100))));
    }
  }

  @Test
  void GetRecommendation_that_a_scanner_has_reported() {
    assertThat(api.get(RECOMMENDATION + "7DAFEmoDos?language=ja"))
        .isEqualTo(
            Answer.ok(
                "{\"recommendation\":{"
                    + SUMMARY.formatted("名前")
                    + ",\"description\":\"目的<br>\\n<br>\\n<b>アラート条件</b><br>\\n赤: 悪い<br>\\n<br>\\n"
                    + "<b>推奨アクション</b><br>\\n対応<br>\\n<br>\\n<b>ソース</b><br>\\n"
                    + "最後の報告元: Prowler &lt;5&gt;<br>\\n\"}}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(ROOT, new RecommendationName(ACCOUNT, SECURITY), Optional.of("ja")));
  }

  @Test
  void GetRecommendation_of_priority() {
    assertThat(api.get(RECOMMENDATION + "Qch7DwouX1"))
        .isEqualTo(
            Answer.ok(
                "{\"recommendation\":{"
                    + OF_PRIORITY
                    + ",\"description\":\"Purpose<br>\\n<br>\\n<b>Alert Criteria</b><br>\\n"
                    + "Red: Bad<br>\\n<br>\\n<b>Recommended Action</b><br>\\nAction<br>\\n<br>\\n"
                    + "<b>Source</b><br>\\n"
                    + "Caseport computes this check from what it knows of the account.<br>\\n\","
                    + "\"createdBy\":\"Caseport\","
                    + "\"updatedOnBehalfOf\":\"arn:aws:iam::111122223333:user/jo\","
                    + "\"updateReason\":\"We have stopped them.\",\"updateReasonCode\":\"other\","
                    + "\"resolvedAt\":\"2026-02-04T00:00:00.000Z\"}}"));
    assertThat(api.ports.calls)
        .containsExactly(List.of(ROOT, new RecommendationName(ACCOUNT, COSTS), Optional.empty()));
  }

  @Test
  void ListRecommendationResources_with_every_member() {
    var answer =
        api.get(
            RECOMMENDATION
                + "7DAFEmoDos/resources?nextToken=token&maxResults=5000&status=error"
                + "&exclusionStatus=excluded&regionCode=global&language=zh_TW");
    var arns = "arn:aws:trustedadvisor::111122223333:recommendation-resource/7DAFEmoDos/";
    assertThat(answer)
        .isEqualTo(
            Answer.ok(
                "{\"nextToken\":\"next\",\"recommendationResourceSummaries\":[{\"id\":\"r-1\","
                    + "\"arn\":\""
                    + arns
                    + "r-1\",\"awsResourceId\":\"r-1\",\"regionCode\":\"global\","
                    + "\"status\":\"error\",\"metadata\":{\"0\":\"Red\",\"1\":\"\"},"
                    + "\"lastUpdatedAt\":\"2026-02-03T04:05:06.789Z\","
                    + "\"exclusionStatus\":\"included\",\"recommendationArn\":\""
                    + SECURITY_ARN
                    + "\"},{\"id\":\"r-2\",\"arn\":\""
                    + arns
                    + "r-2\",\"awsResourceId\":\"arn:aws:s3:::bucket\","
                    + "\"regionCode\":\"eu-west-1\",\"status\":\"warning\","
                    + "\"metadata\":{\"0\":\"Yellow\",\"1\":\"bucket\"},"
                    + "\"lastUpdatedAt\":\"2026-02-03T04:05:06.789Z\","
                    + "\"exclusionStatus\":\"excluded\",\"recommendationArn\":\""
                    + SECURITY_ARN
                    + "\"}]}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new AdvisorRecommendations.ListResources(
                    new RecommendationName(ACCOUNT, SECURITY),
                    Optional.of(ResourceStatus.ERROR),
                    Optional.of(true),
                    Optional.of("global"),
                    Optional.of("zh_TW"),
                    new PageRequest(Optional.of("token"), 5000))));
  }

  @Test
  void ListRecommendationsForResource_with_every_member() {
    var answer =
        api.get(
            "/v1/recommendations-for-resource/arn%3Aaws%3As3%3A%3A%3Abucket%2F100%25+%C3%A9"
                + "?nextToken=token&maxResults=600&pillar=security&status=ok&language=en"
                + "&checkArn=arn%3Aaws-cn%3Atrustedadvisor%3A%3A%3Acheck%2F7DAFEmoDos");
    assertThat(answer)
        .isEqualTo(
            Answer.ok(
                "{\"nextToken\":\"next\",\"recommendationForResourceSummaries\":[{"
                    + "\"checkArn\":\"arn:aws:trustedadvisor:::check/7DAFEmoDos\","
                    + "\"recommendationArn\":\""
                    + SECURITY_ARN
                    + "\",\"awsResourceArn\":\"arn:aws:s3:::bucket/100%+é\","
                    + "\"status\":\"warning\",\"metadata\":{\"0\":\"Yellow\",\"1\":\"bucket\"},"
                    + "\"lastUpdatedAt\":\"2026-02-03T04:05:06.789Z\","
                    + "\"exclusionStatus\":\"excluded\",\"pillars\":[\"security\"]}]}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new AdvisorRecommendations.ListForResource(
                    "arn:aws:s3:::bucket/100%+é",
                    Optional.of(CheckCategory.SECURITY),
                    Optional.of(ResourceStatus.OK),
                    Optional.of(new CheckId("7DAFEmoDos")),
                    Optional.of("en"),
                    new PageRequest(Optional.of("token"), 600))));
  }

  @Test
  void BatchUpdateRecommendationResourceExclusion_tells_what_failed() {
    var first = "arn:aws:trustedadvisor::111122223333:recommendation-resource/7DAFEmoDos/r-1";
    var second = "arn:aws:trustedadvisor::111122223333:recommendation-resource/7DAFEmoDos/r-2";
    api.ports.failures =
        List.of(
            new AdvisorRecommendations.ExclusionFailure(
                second, new Refusal.RecommendationNotFound(second)));
    var answer =
        api.put(
            "/v1/batch-update-recommendation-resource-exclusion",
            """
            {"recommendationResourceExclusions":[
              {"arn":"%s","isExcluded":true},{"arn":"%s","isExcluded":false}]}\
            """
                .formatted(first, second));
    assertThat(answer)
        .isEqualTo(
            Answer.ok(
                "{\"batchUpdateRecommendationResourceExclusionErrors\":[{\"arn\":\""
                    + second
                    + "\",\"errorCode\":\"ResourceNotFoundException\","
                    + "\"errorMessage\":\"There is no recommendation "
                    + second
                    + ".\"}]}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                List.of(
                    new AdvisorRecommendations.Exclusion(first, true),
                    new AdvisorRecommendations.Exclusion(second, false))));
  }

  @Test
  void UpdateRecommendationLifecycle_with_every_member() {
    var answer =
        api.put(
            RECOMMENDATION + "Qch7DwouX1/lifecycle",
            "{\"lifecycleStage\":\"dismissed\",\"updateReason\":\"Not worth it.\","
                + "\"updateReasonCode\":\"low_priority\"}");
    assertThat(answer).isEqualTo(Answer.ok("{}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new RecommendationName(ACCOUNT, COSTS),
                new LifecycleUpdate(
                    LifecycleStage.DISMISSED,
                    Optional.of("Not worth it."),
                    Optional.of("low_priority"))));
  }

  @Test
  void UpdateRecommendationLifecycle_with_nothing_but_what_is_needed() {
    var answer =
        api.put(
            RECOMMENDATION + "Qch7DwouX1/lifecycle",
            "{\"lifecycleStage\":\"in_progress\",\"recommendationIdentifier\":\"another\"}");
    assertThat(answer).isEqualTo(Answer.ok("{}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new RecommendationName(ACCOUNT, COSTS),
                new LifecycleUpdate(
                    LifecycleStage.IN_PROGRESS, Optional.empty(), Optional.empty())));
  }
}
