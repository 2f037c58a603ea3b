package io.caseport.rest.advisor;

import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorRecommendations.LifecycleUpdate;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.LifecycleStage;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.OneOf;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what becomes of a recommendation, for the account or for its organization. */
final class UpdateLifecycle {
  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 4_096;

  private UpdateLifecycle() {}

  static JsonOperation<?> on(AdvisorRecommendations recommendations) {
    return JsonOperation.changing(
        "UpdateRecommendationLifecycle",
        OfAccount.class,
        (caller, request) -> {
          recommendations.updateLifecycle(
              caller,
              RecommendationName.ofArn(request.recommendationIdentifier()),
              update(request.lifecycleStage(), request.updateReason(), request.updateReasonCode()));
          return new Done();
        });
  }

  static JsonOperation<?> on(OrganizationRecommendations recommendations) {
    return JsonOperation.changing(
        "UpdateOrganizationRecommendationLifecycle",
        OfOrganization.class,
        (caller, request) -> {
          recommendations.updateLifecycle(
              caller,
              CheckId.ofArn(request.organizationRecommendationIdentifier()),
              update(request.lifecycleStage(), request.updateReason(), request.updateReasonCode()));
          return new Done();
        });
  }

  private static LifecycleUpdate update(
      String stage, @Nullable String reason, @Nullable String reasonCode) {
    return new LifecycleUpdate(
        LifecycleStage.ofCode(stage).orElseThrow(),
        Optional.ofNullable(reason),
        Optional.ofNullable(reasonCode));
  }

  record OfAccount(
      @NotNull(message = NOT_NULL) @OneOf(Forms.STAGES) @Logged String lifecycleStage,
      @CodePoints(min = SHORTEST_REASON, max = LONGEST_REASON) @Nullable String updateReason,
      @OneOf(Forms.REASON_CODES) @Logged @Nullable String updateReasonCode,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_NAME)
          @Pattern(regexp = Forms.RECOMMENDATION, message = PATTERN)
          @Logged
          String recommendationIdentifier) {}

  record OfOrganization(
      @NotNull(message = NOT_NULL) @OneOf(Forms.STAGES) @Logged String lifecycleStage,
      @CodePoints(min = SHORTEST_REASON, max = LONGEST_REASON) @Nullable String updateReason,
      @OneOf(Forms.REASON_CODES) @Logged @Nullable String updateReasonCode,
      @NotNull(message = NOT_NULL)
          @CodePoints(min = Forms.SHORTEST_ARN, max = Forms.LONGEST_NAME)
          @Pattern(regexp = Forms.ORGANIZATION_RECOMMENDATION, message = PATTERN)
          @Logged
          String organizationRecommendationIdentifier) {}

  /** The answer that says nothing more. */
  record Done() {}
}
