package io.caseport.application.port.in;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.LifecycleStage;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What Trusted Advisor recommends to an account: one recommendation for each check that has a
 * result. A recommendation is named by its account and its check.
 *
 * <p>Every method MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller whose
 * policies do not allow {@code trustedadvisor:} and the operation's name; with {@link
 * Refusal.PlanNotEntitled} a caller whose plan does not include the API; with {@link
 * Refusal.Throttled} calls beyond the account's rate; with {@link Refusal.InvalidArgument} a
 * language that Trusted Advisor does not have; with {@link Refusal.RecommendationNotFound} a
 * recommendation of another account, or of a check without a result; and with {@link
 * Refusal.InvalidPageToken} a token of another list.
 */
public interface AdvisorRecommendations {

  /** The region of what is in none, such as a user. */
  String EVERYWHERE = "global";

  /** In the order of the catalogue; {@code ListChecks}. */
  Listed<CheckEntry> listChecks(Caller caller, ListChecks query);

  /** In the order of the catalogue; {@code ListRecommendations}. */
  Listed<Recommendation> listRecommendations(Caller caller, ListRecommendations query);

  /** {@code GetRecommendation}. */
  Told<Recommendation> getRecommendation(
      Caller caller, RecommendationName name, Optional<String> language);

  /** By id; {@code ListRecommendationResources}. */
  Page<AdvisedResource> listResources(Caller caller, ListResources query);

  /** What is said of one resource, by check; {@code ListRecommendationsForResource}. */
  Page<ForResource> listForResource(Caller caller, ListForResource query);

  /**
   * Excludes resources or includes them again, each for itself; {@code
   * BatchUpdateRecommendationResourceExclusion}.
   *
   * @return those that could not be, in the order given
   */
  List<ExclusionFailure> updateExclusions(Caller caller, List<Exclusion> exclusions);

  /**
   * Says what becomes of a recommendation of priority; {@code UpdateRecommendationLifecycle}.
   *
   * @throws Refusal.PriorityNotEntitled if the plan does not have Priority
   * @throws Refusal.NotOfPriority if the recommendation is not of priority
   */
  void updateLifecycle(Caller caller, RecommendationName name, LifecycleUpdate update);

  /** Part of a list, and the language in which to tell of it. */
  record Listed<T>(Page<T> page, LanguageCode language) {}

  record Told<T>(T value, LanguageCode language) {}

  record RecommendationName(AccountId account, CheckId check) {
    private static final int ACCOUNT = 4;

    /** The name that an ARN of the right form is. */
    public static RecommendationName ofArn(String arn) {
      var parts = arn.split(":", -1);
      return new RecommendationName(new AccountId(parts[ACCOUNT]), CheckId.ofArn(arn));
    }

    public String arn() {
      return "arn:aws:trustedadvisor::" + account + ":recommendation/" + check;
    }

    public String resourceArn(ResourceId resource) {
      return "arn:aws:trustedadvisor::%s:recommendation-resource/%s/%s"
          .formatted(account, check, resource);
    }
  }

  /**
   * @param service such as {@code IAM}, compared without regard to case
   * @param ofChecks false to leave out everything, since all there is comes from checks
   */
  record ListChecks(
      Optional<CheckCategory> pillar,
      Optional<String> service,
      boolean ofChecks,
      Optional<String> language,
      PageRequest page) {}

  /**
   * @param hasRecommendation whether the account has a result of the check
   */
  record CheckEntry(CheckDefinition definition, CheckMethod method, boolean hasRecommendation) {}

  /**
   * Which recommendations a list has.
   *
   * @param priority only those that are of priority, or only those that are not
   * @param after only what was updated then or later
   * @param before only what was updated then or earlier
   */
  record RecommendationFilter(
      Optional<CheckCategory> pillar,
      Optional<String> service,
      boolean ofChecks,
      Optional<Boolean> priority,
      Optional<ResourceStatus> status,
      Optional<CheckId> check,
      Optional<Instant> after,
      Optional<Instant> before) {}

  record ListRecommendations(
      RecommendationFilter filter, Optional<String> language, PageRequest page) {}

  /**
   * @param lifecycle only of a recommendation of priority
   */
  record Recommendation(
      CheckDefinition definition, CheckResult result, Optional<Lifecycle> lifecycle) {

    /** When the result was made, or the lifecycle was updated. */
    public Instant updatedAt() {
      return lifecycle.map(Lifecycle::updatedAt).filter(result.at()::isBefore).orElse(result.at());
    }

    public RecommendationName name() {
      return new RecommendationName(result.account(), result.check());
    }
  }

  /**
   * @param region only what is there; {@link #EVERYWHERE} for what is in no region
   */
  record ListResources(
      RecommendationName recommendation,
      Optional<ResourceStatus> status,
      Optional<Boolean> excluded,
      Optional<String> region,
      Optional<String> language,
      PageRequest page) {}

  record ListForResource(
      String resourceArn,
      Optional<CheckCategory> pillar,
      Optional<ResourceStatus> status,
      Optional<CheckId> check,
      Optional<String> language,
      PageRequest page) {}

  record ForResource(
      CheckDefinition definition, RecommendationName recommendation, AdvisedResource resource) {}

  /** A resource of a recommendation, as an ARN of the right form names it. */
  record Exclusion(String resourceArn, boolean excluded) {}

  record ExclusionFailure(String resourceArn, Refusal why) {}

  record LifecycleUpdate(
      LifecycleStage stage, Optional<String> reason, Optional<String> reasonCode) {

    public Lifecycle by(Principal who, Instant now) {
      return new Lifecycle(stage, reason, reasonCode, now, who.arn());
    }
  }
}
