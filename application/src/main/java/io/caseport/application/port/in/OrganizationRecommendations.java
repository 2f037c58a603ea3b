package io.caseport.application.port.in;

import io.caseport.application.port.in.AdvisorRecommendations.LifecycleUpdate;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationFilter;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * What Trusted Advisor recommends to an organization, as its management account sees it: one
 * recommendation of priority for each check that has a result in one of the open accounts. A
 * recommendation is named by its check.
 *
 * <p>Every method MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller whose
 * policies do not allow {@code trustedadvisor:} and the operation's name; with {@link
 * Refusal.PlanNotEntitled} a caller whose plan does not include the API; with {@link
 * Refusal.Throttled} calls beyond the account's rate; with {@link Refusal.PriorityNotEntitled} a
 * caller whose plan does not have Priority; with {@link Refusal.NotManagementAccount} a caller
 * whose account manages no organization; with {@link Refusal.RecommendationNotFound} a check
 * without a result; and with {@link Refusal.InvalidPageToken} a token of another list.
 */
public interface OrganizationRecommendations {

  /** In the order of the catalogue; {@code ListOrganizationRecommendations}. */
  Page<OrganizationRecommendation> listRecommendations(Caller caller, ListOfOrganization query);

  /** {@code GetOrganizationRecommendation}. */
  OrganizationRecommendation getRecommendation(Caller caller, CheckId check);

  /** The accounts that have a result, by id; {@code ListOrganizationRecommendationAccounts}. */
  Page<MemberRecommendation> listAccounts(Caller caller, ListMembers query);

  /** By account and then by id; {@code ListOrganizationRecommendationResources}. */
  Page<MemberResource> listResources(Caller caller, ListMemberResources query);

  /**
   * Says what becomes of a recommendation for the whole organization; {@code
   * UpdateOrganizationRecommendationLifecycle}.
   */
  void updateLifecycle(Caller caller, CheckId check, LifecycleUpdate update);

  /** The ARN of a recommendation. */
  static String arn(CheckId check) {
    return "arn:aws:trustedadvisor:::organization-recommendation/" + check;
  }

  record ListOfOrganization(RecommendationFilter filter, PageRequest page) {}

  /**
   * @param updatedAt when the newest of the results was made, or the lifecycle was updated
   */
  record OrganizationRecommendation(
      CheckDefinition definition,
      ResourceCounts counts,
      Savings savings,
      Instant createdAt,
      Instant updatedAt,
      Lifecycle lifecycle) {

    public String arn() {
      return OrganizationRecommendations.arn(definition.id());
    }
  }

  /**
   * @param account only this one, if it is given
   */
  record ListMembers(CheckId check, Optional<AccountId> account, PageRequest page) {}

  record MemberRecommendation(AccountId account, CheckId check, Lifecycle lifecycle) {}

  /**
   * @param region only what is there; {@link AdvisorRecommendations#EVERYWHERE} for what is in no
   *     region
   */
  record ListMemberResources(
      CheckId check,
      Optional<AccountId> account,
      Optional<ResourceStatus> status,
      Optional<Boolean> excluded,
      Optional<String> region,
      PageRequest page) {}

  record MemberResource(AccountId account, CheckId check, AdvisedResource resource) {}
}
