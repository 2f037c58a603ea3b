package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.OrganizationRecommendations.MemberRecommendation;
import io.caseport.application.port.in.Page;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.WireTime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists what the accounts of the organization have said that becomes of a recommendation. */
final class ListOrganizationAccounts {
  private ListOrganizationAccounts() {}

  static JsonOperation<?> on(OrganizationRecommendations recommendations) {
    return JsonOperation.reading(
        "ListOrganizationRecommendationAccounts",
        Request.class,
        (caller, request) -> Answer.from(recommendations.listAccounts(caller, request.toQuery())));
  }

  record Request(
      @CodePoints(min = Forms.SHORTEST_TOKEN, max = Forms.LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 200, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_NAME)
          @Pattern(regexp = Forms.ORGANIZATION_RECOMMENDATION, message = PATTERN)
          @Logged
          String organizationRecommendationIdentifier,
      @CodePoints(min = 12, max = 12) @Pattern(regexp = Forms.ACCOUNT, message = PATTERN) @Logged
          @Nullable String affectedAccountId) {

    OrganizationRecommendations.ListMembers toQuery() {
      return new OrganizationRecommendations.ListMembers(
          CheckId.ofArn(organizationRecommendationIdentifier),
          Optional.ofNullable(affectedAccountId).map(AccountId::new),
          Members.page(nextToken, maxResults));
    }
  }

  record Answer(@Nullable String nextToken, List<Account> accountRecommendationLifecycleSummaries) {
    static Answer from(Page<MemberRecommendation> page) {
      return new Answer(
          page.nextToken().orElse(null), page.items().stream().map(Account::from).toList());
    }
  }

  record Account(
      String accountId,
      String accountRecommendationArn,
      String lifecycleStage,
      @Nullable String updatedOnBehalfOf,
      @Nullable String updateReason,
      @Nullable String updateReasonCode,
      String lastUpdatedAt) {
    static Account from(MemberRecommendation member) {
      var lifecycle = WireLifecycle.from(member.lifecycle());
      return new Account(
          member.account().value(),
          new RecommendationName(member.account(), member.check()).arn(),
          member.lifecycle().stage().code(),
          lifecycle.updatedOnBehalfOf(),
          lifecycle.updateReason(),
          lifecycle.updateReasonCode(),
          WireTime.format(member.lifecycle().updatedAt()));
    }
  }
}
