package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the checks last found in each account, which resources are excluded, and how the results of
 * each day were. Moments MUST be kept to the millisecond.
 */
public interface CheckResultRepository {

  /** Puts the result in place of the one of its check, if there is one, and nothing else. */
  void put(CheckResult result);

  /** Forgets the result with its resources; exclusions and daily results stay. */
  void remove(AccountId account, CheckId check);

  Optional<CheckResult> find(AccountId account, CheckId check);

  /** The results of all checks of the account. */
  Map<CheckId, CheckResult> all(AccountId account);

  /**
   * Puts each resource in place of the one of its id. Whether it is excluded is what {@link
   * #setExcluded} last said, whatever the resource says.
   */
  void putResources(AccountId account, CheckId check, List<AdvisedResource> resources);

  /** Does nothing for those that are not there. What was excluded stays excluded. */
  void removeResources(AccountId account, CheckId check, Set<ResourceId> resources);

  /** Resources that the filter lets through, by id, from the first behind {@code after}. */
  List<AdvisedResource> resources(
      AccountId account,
      CheckId check,
      ResourceFilter filter,
      Optional<ResourceId> after,
      int limit);

  /** Those of the ids that are there. */
  List<AdvisedResource> findResources(AccountId account, CheckId check, Set<ResourceId> ids);

  /**
   * The resources of that ARN in the results of all checks, by check and then by id, from the first
   * behind {@code after}.
   */
  List<Named> resourcesOfArn(
      AccountId account, String arn, Optional<ResourcePlace> after, int limit);

  /**
   * Counts the resources of a check as they are now; {@code ignored} is 0, and the savings are
   * those of resources that are not excluded.
   */
  Counted count(AccountId account, CheckId check);

  /**
   * Removes up to {@code limit} resources of a check that were last updated before {@code moment};
   * returns how many.
   */
  int removeUpdatedBefore(AccountId account, CheckId check, Instant moment, int limit);

  /** Which resources are excluded, whether or not they are there now. */
  Set<ResourceId> excluded(AccountId account, CheckId check);

  /**
   * Excludes a resource, or includes it again: from now on, and whenever it comes back. It is set
   * on the resource, too, if it is there.
   */
  void setExcluded(AccountId account, CheckId check, ResourceId resource, boolean excluded);

  /** Puts the result of the day in place of another of that day. */
  void putDaily(AccountId account, CheckId check, DailyResult result);

  /** The results from that day on, by day. */
  List<DailyResult> daily(AccountId account, CheckId check, LocalDate from);

  /**
   * Removes up to {@code limit} results of days before that one, of any account; returns how many.
   */
  int removeDailyBefore(LocalDate day, int limit);

  /** What all members of an organization have together, by check; only open accounts count. */
  Map<CheckId, MembersResult> ofOrganization(AccountId management);

  /**
   * The results of one check in the open accounts of an organization, by account, from the first
   * behind {@code after}.
   *
   * @param member only of this one, if it is given
   */
  List<CheckResult> ofMembers(
      AccountId management,
      CheckId check,
      Optional<AccountId> member,
      Optional<AccountId> after,
      int limit);

  /**
   * Resources of one check in the open accounts of an organization, by account and then by id, from
   * the first behind {@code after}.
   *
   * @param member only of this one, if it is given
   */
  List<OfMember> resourcesOfMembers(
      AccountId management,
      CheckId check,
      ResourceFilter filter,
      Optional<AccountId> member,
      Optional<MemberPlace> after,
      int limit);

  /**
   * Which resources a list has; an empty one lets all through.
   *
   * @param region no characters for resources that are everywhere
   */
  record ResourceFilter(
      Optional<ResourceStatus> status, Optional<Boolean> excluded, Optional<String> region) {
    public static final ResourceFilter ALL =
        new ResourceFilter(Optional.empty(), Optional.empty(), Optional.empty());
  }

  record Counted(ResourceCounts counts, Savings savings) {}

  record Named(CheckId check, AdvisedResource resource) {}

  record ResourcePlace(CheckId check, ResourceId id) {}

  /**
   * @param at the newest of the results
   * @param firstAt the oldest moment of a first result
   */
  record MembersResult(ResourceCounts counts, Savings savings, Instant at, Instant firstAt) {}

  record OfMember(AccountId account, AdvisedResource resource) {}

  record MemberPlace(AccountId account, ResourceId id) {}
}
