package io.caseport.rest.advisor;

import static io.caseport.rest.advisor.AdvisorFixture.OF_ORGANIZATION;
import static io.caseport.rest.advisor.AdvisorFixture.ROOT;
import static io.caseport.rest.advisor.ScriptedAdvice.ACCOUNT;
import static io.caseport.rest.advisor.ScriptedAdvice.COSTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.AdvisorRecommendations.LifecycleUpdate;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationFilter;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.LifecycleStage;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.rest.advisor.AdvisorFixture.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every member of the operations on an organization's recommendations reaches the port, and back.
 */
class OrganizationOperationsTest {
  private static final String ARN =
      "arn:aws:trustedadvisor:::organization-recommendation/Qch7DwouX1";
  private static final String SUMMARY =
      "\"id\":\"Qch7DwouX1\",\"type\":\"priority\","
          + "\"checkArn\":\"arn:aws:trustedadvisor:::check/Qch7DwouX1\",\"status\":\"error\","
          + "\"lifecycleStage\":\"resolved\",\"pillars\":[\"cost_optimizing\"],"
          + "\"source\":\"ta_check\",\"awsServices\":[\"IAM\",\"S3\"],\"name\":\"Name\","
          + "\"resourcesAggregates\":{\"okCount\":0,\"warningCount\":0,\"errorCount\":8,"
          + "\"excludedCount\":1},\"pillarSpecificAggregates\":{\"costOptimizing\":{"
          + "\"estimatedMonthlySavings\":12.5,\"estimatedPercentMonthlySavings\":25.0}},"
          + "\"createdAt\":\"2026-01-01T00:00:00.000Z\","
          + "\"lastUpdatedAt\":\"2026-02-04T00:00:00.000Z\",\"arn\":\""
          + ARN
          + "\"";

  private final AdvisorFixture api = new AdvisorFixture();

  @Test
  void ListOrganizationRecommendations_with_every_member() {
    var answer =
        api.get(
            "/v1/organization-recommendations?nextToken=token&maxResults=7&type=standard"
                + "&status=ok&pillar=cost_optimizing&awsService=EC2&source=ta_check"
                + "&checkIdentifier=arn%3Aaws%3Atrustedadvisor%3A%3A%3Acheck%2FQch7DwouX1"
                + "&afterLastUpdatedAt=2026-01-02&beforeLastUpdatedAt=2026-01-03T00%3A00%3A00Z");
    assertThat(answer)
        .isEqualTo(
            Answer.ok(
                "{\"nextToken\":\"next\",\"organizationRecommendationSummaries\":[{"
                    + SUMMARY
                    + "}]}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new OrganizationRecommendations.ListOfOrganization(
                    new RecommendationFilter(
                        Optional.of(CheckCategory.COST_OPTIMIZING),
                        Optional.of("EC2"),
                        true,
                        Optional.of(false),
                        Optional.of(ResourceStatus.OK),
                        Optional.of(COSTS),
                        Optional.of(Instant.parse("2026-01-02T00:00:00Z")),
                        Optional.of(Instant.parse("2026-01-03T00:00:00Z"))),
                    new PageRequest(Optional.of("token"), 7))));
  }

  @Test
  void GetOrganizationRecommendation() {
    assertThat(api.get(OF_ORGANIZATION + "Qch7DwouX1"))
        .isEqualTo(
            Answer.ok(
                "{\"organizationRecommendation\":{"
                    + SUMMARY
                    + ",\"description\":\"Purpose<br>\\n<br>\\n<b>Alert Criteria</b><br>\\n"
                    + "Red: Bad<br>\\n<br>\\n<b>Recommended Action</b><br>\\nAction<br>\\n\","
                    + "\"createdBy\":\"Caseport\","
                    + "\"updatedOnBehalfOf\":\"arn:aws:iam::111122223333:user/jo\","
                    + "\"updateReason\":\"We have stopped them.\",\"updateReasonCode\":\"other\","
                    + "\"resolvedAt\":\"2026-02-04T00:00:00.000Z\"}}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, COSTS));
  }

  @Test
  void ListOrganizationRecommendationAccounts_with_every_member() {
    var answer =
        api.get(
            OF_ORGANIZATION
                + "Qch7DwouX1/accounts?nextToken=token&maxResults=7"
                + "&affectedAccountId=111122223333");
    assertThat(answer)
        .isEqualTo(
            Answer.ok(
                "{\"nextToken\":\"next\",\"accountRecommendationLifecycleSummaries\":[{"
                    + "\"accountId\":\"111122223333\",\"accountRecommendationArn\":"
                    + "\"arn:aws:trustedadvisor::111122223333:recommendation/Qch7DwouX1\","
                    + "\"lifecycleStage\":\"resolved\","
                    + "\"updatedOnBehalfOf\":\"arn:aws:iam::111122223333:user/jo\","
                    + "\"updateReason\":\"We have stopped them.\",\"updateReasonCode\":\"other\","
                    + "\"lastUpdatedAt\":\"2026-02-04T00:00:00.000Z\"},{"
                    + "\"accountId\":\"444455556666\",\"accountRecommendationArn\":"
                    + "\"arn:aws:trustedadvisor::444455556666:recommendation/Qch7DwouX1\","
                    + "\"lifecycleStage\":\"pending_response\","
                    + "\"lastUpdatedAt\":\"2026-01-01T00:00:00.000Z\"}]}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new OrganizationRecommendations.ListMembers(
                    COSTS, Optional.of(ACCOUNT), new PageRequest(Optional.of("token"), 7))));
  }

  @Test
  void ListOrganizationRecommendationResources_with_every_member() {
    var answer =
        api.get(
            OF_ORGANIZATION
                + "Qch7DwouX1/resources?nextToken=token&maxResults=200&status=warning"
                + "&exclusionStatus=included&regionCode=eu-west-1"
                + "&affectedAccountId=111122223333");
    assertThat(answer)
        .isEqualTo(
            Answer.ok(
                "{\"nextToken\":\"next\",\"organizationRecommendationResourceSummaries\":[{"
                    + "\"id\":\"r-2\",\"arn\":\"arn:aws:trustedadvisor::111122223333:"
                    + "recommendation-resource/Qch7DwouX1/r-2\","
                    + "\"awsResourceId\":\"arn:aws:s3:::bucket\",\"regionCode\":\"eu-west-1\","
                    + "\"status\":\"warning\",\"metadata\":{\"0\":\"Yellow\",\"1\":\"bucket\"},"
                    + "\"lastUpdatedAt\":\"2026-02-03T04:05:06.789Z\","
                    + "\"exclusionStatus\":\"excluded\",\"accountId\":\"111122223333\","
                    + "\"recommendationArn\":\""
                    + ARN
                    + "\"}]}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new OrganizationRecommendations.ListMemberResources(
                    COSTS,
                    Optional.of(ACCOUNT),
                    Optional.of(ResourceStatus.WARNING),
                    Optional.of(false),
                    Optional.of("eu-west-1"),
                    new PageRequest(Optional.of("token"), 200))));
  }

  @Test
  void UpdateOrganizationRecommendationLifecycle_with_every_member() {
    var answer =
        api.put(
            OF_ORGANIZATION + "Qch7DwouX1/lifecycle",
            "{\"lifecycleStage\":\"pending_response\",\"updateReason\":\"Look at it again.\","
                + "\"updateReasonCode\":\"other\"}");
    assertThat(answer).isEqualTo(Answer.ok("{}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                COSTS,
                new LifecycleUpdate(
                    LifecycleStage.PENDING_RESPONSE,
                    Optional.of("Look at it again."),
                    Optional.of("other"))));
  }
}
