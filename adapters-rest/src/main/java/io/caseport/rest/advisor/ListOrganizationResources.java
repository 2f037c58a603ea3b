package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.OrganizationRecommendations.MemberResource;
import io.caseport.application.port.in.Page;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.OneOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the resources of all accounts that a recommendation to the organization is about. */
final class ListOrganizationResources {
  private ListOrganizationResources() {}

  static JsonOperation<?> on(OrganizationRecommendations recommendations) {
    return JsonOperation.reading(
        "ListOrganizationRecommendationResources",
        Request.class,
        (caller, request) -> Answer.from(recommendations.listResources(caller, request.toQuery())));
  }

  record Request(
      @CodePoints(min = Forms.SHORTEST_TOKEN, max = Forms.LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 200, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @OneOf(Forms.STATUSES) @Logged @Nullable String status,
      @OneOf(Forms.EXCLUSION_STATUSES) @Logged @Nullable String exclusionStatus,
      @CodePoints(max = LONGEST_ID) @Logged @Nullable String regionCode,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_NAME)
          @Pattern(regexp = Forms.ORGANIZATION_RECOMMENDATION, message = PATTERN)
          @Logged
          String organizationRecommendationIdentifier,
      @CodePoints(min = 12, max = 12) @Pattern(regexp = Forms.ACCOUNT, message = PATTERN) @Logged
          @Nullable String affectedAccountId) {

    OrganizationRecommendations.ListMemberResources toQuery() {
      return new OrganizationRecommendations.ListMemberResources(
          CheckId.ofArn(organizationRecommendationIdentifier),
          Optional.ofNullable(affectedAccountId).map(AccountId::new),
          Members.status(status),
          Members.excluded(exclusionStatus),
          Optional.ofNullable(regionCode),
          Members.page(nextToken, maxResults));
    }
  }

  record Answer(
      @Nullable String nextToken, List<Resource> organizationRecommendationResourceSummaries) {
    static Answer from(Page<MemberResource> page) {
      return new Answer(
          page.nextToken().orElse(null), page.items().stream().map(Resource::from).toList());
    }
  }

  record Resource(
      String id,
      String arn,
      String awsResourceId,
      String regionCode,
      @JsonUnwrapped WireAdvised advised,
      String accountId,
      String recommendationArn) {
    static Resource from(MemberResource member) {
      var resource = member.resource();
      return new Resource(
          resource.id().value(),
          new RecommendationName(member.account(), member.check()).resourceArn(resource.id()),
          WireAdvised.awsResourceId(resource),
          WireAdvised.regionCode(resource),
          WireAdvised.from(resource),
          member.account().value(),
          OrganizationRecommendations.arn(member.check()));
    }
  }
}
