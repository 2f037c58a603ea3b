package io.caseport.rest.advisor;

import io.caseport.application.port.in.AdvisorRecommendations.Recommendation;
import io.caseport.application.port.in.OrganizationRecommendations.OrganizationRecommendation;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.rest.json.WireTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code RecommendationSummary} of the API, and {@code OrganizationRecommendationSummary}. */
record WireRecommendation(
    String id,
    String type,
    String checkArn,
    String status,
    @Nullable String lifecycleStage,
    List<String> pillars,
    String source,
    List<String> awsServices,
    String name,
    ResourcesAggregates resourcesAggregates,
    @Nullable PillarSpecificAggregates pillarSpecificAggregates,
    String createdAt,
    String lastUpdatedAt,
    String arn,
    @Nullable String statusReason) {

  private static final String NO_DATA = "no_data_ok";

  static WireRecommendation from(Recommendation recommendation, LanguageCode language) {
    var check = recommendation.definition();
    var result = recommendation.result();
    return new WireRecommendation(
        check.id().value(),
        recommendation.lifecycle().isPresent() ? Members.PRIORITY : Members.STANDARD,
        check.id().arn(),
        result.status().code(),
        recommendation.lifecycle().map(lifecycle -> lifecycle.stage().code()).orElse(null),
        List.of(check.category().code()),
        Members.CHECKS,
        check.services(),
        check.name().in(language),
        ResourcesAggregates.from(result.counts()),
        PillarSpecificAggregates.from(check, result.savings()),
        WireTime.format(result.firstAt()),
        WireTime.format(recommendation.updatedAt()),
        recommendation.name().arn(),
        statusReason(result.counts()));
  }

  static WireRecommendation from(OrganizationRecommendation recommendation) {
    var check = recommendation.definition();
    return new WireRecommendation(
        check.id().value(),
        Members.PRIORITY,
        check.id().arn(),
        recommendation.counts().status().code(),
        recommendation.lifecycle().stage().code(),
        List.of(check.category().code()),
        Members.CHECKS,
        check.services(),
        check.name().in(LanguageCode.ENGLISH),
        ResourcesAggregates.from(recommendation.counts()),
        PillarSpecificAggregates.from(check, recommendation.savings()),
        WireTime.format(recommendation.createdAt()),
        WireTime.format(recommendation.updatedAt()),
        recommendation.arn(),
        null);
  }

  private static @Nullable String statusReason(ResourceCounts counts) {
    return counts.status() == CheckStatus.OK && counts.ok() + counts.excluded() == 0
        ? NO_DATA
        : null;
  }

  record ResourcesAggregates(long okCount, long warningCount, long errorCount, long excludedCount) {
    static ResourcesAggregates from(ResourceCounts counts) {
      return new ResourcesAggregates(
          counts.ok(), counts.warning(), counts.error(), counts.excluded());
    }
  }

  record PillarSpecificAggregates(CostOptimizing costOptimizing) {
    static @Nullable PillarSpecificAggregates from(CheckDefinition check, Savings savings) {
      return check.category() == CheckCategory.COST_OPTIMIZING
          ? new PillarSpecificAggregates(CostOptimizing.from(savings))
          : null;
    }
  }
}
