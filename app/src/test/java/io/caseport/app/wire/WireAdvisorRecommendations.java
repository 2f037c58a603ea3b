package io.caseport.app.wire;

import static io.caseport.app.wire.AdvisorRefusals.refusing;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.LifecycleStage;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.cases.LanguageCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.trustedadvisor.TrustedAdvisorClient;
import software.amazon.awssdk.services.trustedadvisor.model.CheckSummary;
import software.amazon.awssdk.services.trustedadvisor.model.ExclusionStatus;
import software.amazon.awssdk.services.trustedadvisor.model.RecommendationResourceExclusion;
import software.amazon.awssdk.services.trustedadvisor.model.RecommendationResourceSummary;
import software.amazon.awssdk.services.trustedadvisor.model.RecommendationResourcesAggregates;
import software.amazon.awssdk.services.trustedadvisor.model.RecommendationSummary;
import tools.jackson.databind.JsonNode;

/** {@link AdvisorRecommendations} over the wire. */
record WireAdvisorRecommendations(TrustedAdvisorClient client, RawCalls raw, Keyring keys)
    implements AdvisorRecommendations {

  /** The model of this SDK is older than the member {@code language} of most operations. */
  private Consumer<AwsRequestOverrideConfiguration.Builder> by(
      Caller caller, Optional<String> language) {
    return keys.by(caller)
        .andThen(
            request -> language.ifPresent(code -> request.putRawQueryParameter("language", code)));
  }

  static @Nullable String code(Optional<CheckCategory> pillar) {
    return pillar.map(CheckCategory::code).orElse(null);
  }

  static @Nullable String status(Optional<ResourceStatus> status) {
    return status.map(ResourceStatus::code).orElse(null);
  }

  static @Nullable String source(boolean ofChecks) {
    return ofChecks ? null : "security_hub";
  }

  static @Nullable String exclusion(Optional<Boolean> excluded) {
    return excluded.map(is -> is ? "excluded" : "included").orElse(null);
  }

  static @Nullable String type(RecommendationFilter filter) {
    return filter.priority().map(is -> is ? "priority" : "standard").orElse(null);
  }

  private static LanguageCode told(Optional<String> language) {
    return language.map(LanguageCode::new).orElse(LanguageCode.ENGLISH);
  }

  @Override
  public Listed<CheckEntry> listChecks(Caller caller, ListChecks query) {
    var answer =
        refusing(
            () ->
                client.listChecks(
                    request ->
                        request
                            .overrideConfiguration(by(caller, query.language()))
                            .pillar(code(query.pillar()))
                            .awsService(query.service().orElse(null))
                            .source(source(query.ofChecks()))
                            .nextToken(query.page().token().orElse(null))
                            .maxResults(query.page().size())));
    return new Listed<>(
        new Page<>(
            answer.checkSummaries().stream()
                .map(check -> entry(check, told(query.language())))
                .toList(),
            Optional.ofNullable(answer.nextToken())),
        told(query.language()));
  }

  private static CheckEntry entry(CheckSummary check, LanguageCode language) {
    var definition =
        ToldChecks.definition(
            check.id(),
            check.pillarsAsStrings().getFirst(),
            check.awsServices(),
            check.name(),
            language);
    return new CheckEntry(definition, CheckMethod.NOT_ASSESSED, false);
  }

  @Override
  public Listed<Recommendation> listRecommendations(Caller caller, ListRecommendations query) {
    var filter = query.filter();
    var answer =
        refusing(
            () ->
                client.listRecommendations(
                    request ->
                        request
                            .overrideConfiguration(by(caller, query.language()))
                            .type(type(filter))
                            .status(status(filter.status()))
                            .pillar(code(filter.pillar()))
                            .awsService(filter.service().orElse(null))
                            .source(source(filter.ofChecks()))
                            .checkIdentifier(filter.check().map(CheckId::arn).orElse(null))
                            .afterLastUpdatedAt(filter.after().orElse(null))
                            .beforeLastUpdatedAt(filter.before().orElse(null))
                            .nextToken(query.page().token().orElse(null))
                            .maxResults(query.page().size())));
    return new Listed<>(
        new Page<>(
            answer.recommendationSummaries().stream()
                .map(summary -> recommendation(summary, told(query.language())))
                .toList(),
            Optional.ofNullable(answer.nextToken())),
        told(query.language()));
  }

  private static Recommendation recommendation(
      RecommendationSummary summary, LanguageCode language) {
    var definition =
        ToldChecks.definition(
            summary.id(),
            summary.pillarsAsStrings().getFirst(),
            summary.awsServices(),
            summary.name(),
            language);
    var lifecycle =
        stage(summary.lifecycleStageAsString())
            .map(
                stage ->
                    new Lifecycle(
                        stage, Optional.empty(), Optional.empty(), summary.lastUpdatedAt(), ""));
    return new Recommendation(
        definition,
        result(
            summary.arn(),
            summary.resourcesAggregates(),
            0,
            summary.createdAt(),
            summary.lastUpdatedAt()),
        lifecycle);
  }

  private static Optional<LifecycleStage> stage(@Nullable String code) {
    return Optional.ofNullable(code).map(given -> LifecycleStage.ofCode(given).orElseThrow());
  }

  private static CheckResult result(
      String arn,
      RecommendationResourcesAggregates counts,
      long excluded,
      Instant createdAt,
      Instant updatedAt) {
    var name = RecommendationName.ofArn(arn);
    return new CheckResult(
        name.account(),
        name.check(),
        updatedAt,
        createdAt,
        counts(counts, excluded),
        Savings.NONE,
        Optional.empty());
  }

  static ResourceCounts counts(RecommendationResourcesAggregates counts, long excluded) {
    return new ResourceCounts(
        counts.okCount(), counts.warningCount(), counts.errorCount(), excluded, 0);
  }

  /** The model of this SDK is older than the count. */
  private long excluded(Caller caller, RecommendationName name) {
    return raw.get(
            keys.of(caller).resolveCredentials(),
            "trustedadvisor",
            "/v1/recommendations/" + RawCalls.label(name.arn()),
            Map.of())
        .at("/recommendation/resourcesAggregates/excludedCount")
        .asLong();
  }

  @Override
  public Told<Recommendation> getRecommendation(
      Caller caller, RecommendationName name, Optional<String> language) {
    var answer =
        refusing(
                () ->
                    client.getRecommendation(
                        request ->
                            request
                                .overrideConfiguration(by(caller, language))
                                .recommendationIdentifier(name.arn())))
            .recommendation();
    CheckDefinition definition =
        ToldChecks.definition(
            answer.id(),
            answer.pillarsAsStrings().getFirst(),
            answer.awsServices(),
            answer.name(),
            told(language));
    var lifecycle =
        stage(answer.lifecycleStageAsString())
            .map(
                stage ->
                    new Lifecycle(
                        stage,
                        Optional.ofNullable(answer.updateReason()),
                        Optional.ofNullable(answer.updateReasonCodeAsString()),
                        answer.lastUpdatedAt(),
                        Optional.ofNullable(answer.updatedOnBehalfOf()).orElse("")));
    return new Told<>(
        new Recommendation(
            definition,
            result(
                answer.arn(),
                answer.resourcesAggregates(),
                excluded(caller, name),
                answer.createdAt(),
                answer.lastUpdatedAt()),
            lifecycle),
        told(language));
  }

  @Override
  public Page<AdvisedResource> listResources(Caller caller, ListResources query) {
    var answer =
        refusing(
            () ->
                client.listRecommendationResources(
                    request ->
                        request
                            .overrideConfiguration(by(caller, query.language()))
                            .recommendationIdentifier(query.recommendation().arn())
                            .status(status(query.status()))
                            .exclusionStatus(exclusion(query.excluded()))
                            .regionCode(query.region().orElse(null))
                            .nextToken(query.page().token().orElse(null))
                            .maxResults(query.page().size())));
    return new Page<>(
        answer.recommendationResourceSummaries().stream()
            .map(WireAdvisorRecommendations::resource)
            .toList(),
        Optional.ofNullable(answer.nextToken()));
  }

  private static AdvisedResource resource(RecommendationResourceSummary resource) {
    return ToldChecks.resource(
        resource.id(),
        resource.awsResourceId(),
        resource.regionCode(),
        resource.statusAsString(),
        resource.metadata(),
        resource.lastUpdatedAt(),
        resource.exclusionStatus() == ExclusionStatus.EXCLUDED);
  }

  /** The SDK does not have this one yet. */
  @Override
  public Page<ForResource> listForResource(Caller caller, ListForResource query) {
    var parameters = new HashMap<String, String>();
    parameters.put("maxResults", Integer.toString(query.page().size()));
    query.page().token().ifPresent(token -> parameters.put("nextToken", token));
    query.pillar().ifPresent(pillar -> parameters.put("pillar", pillar.code()));
    query.status().ifPresent(status -> parameters.put("status", status.code()));
    query.check().ifPresent(check -> parameters.put("checkArn", check.arn()));
    query.language().ifPresent(language -> parameters.put("language", language));
    var answer =
        raw.get(
            keys.of(caller).resolveCredentials(),
            "trustedadvisor",
            "/v1/recommendations-for-resource/" + RawCalls.label(query.resourceArn()),
            parameters);
    return new Page<>(
        answer
            .get("recommendationForResourceSummaries")
            .valueStream()
            .map(WireAdvisorRecommendations::said)
            .toList(),
        answer.optional("nextToken").map(JsonNode::asString));
  }

  private static ForResource said(JsonNode said) {
    var name = RecommendationName.ofArn(said.get("recommendationArn").asString());
    var metadata = new HashMap<String, String>();
    said.get("metadata").forEachEntry((number, value) -> metadata.put(number, value.asString()));
    return new ForResource(
        ToldChecks.definition(
            name.check().value(),
            said.get("pillars").get(0).asString(),
            List.of(),
            "",
            LanguageCode.ENGLISH),
        name,
        ToldChecks.resource(
            "",
            said.get("awsResourceArn").asString(),
            "global",
            said.get("status").asString(),
            Map.copyOf(metadata),
            Instant.parse(said.get("lastUpdatedAt").asString()),
            said.get("exclusionStatus").asString().equals("excluded")));
  }

  @Override
  public List<ExclusionFailure> updateExclusions(Caller caller, List<Exclusion> exclusions) {
    var wire =
        exclusions.stream()
            .map(
                exclusion ->
                    RecommendationResourceExclusion.builder()
                        .arn(exclusion.resourceArn())
                        .isExcluded(exclusion.excluded())
                        .build())
            .toList();
    var answer =
        refusing(
            () ->
                client.batchUpdateRecommendationResourceExclusion(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .recommendationResourceExclusions(wire)));
    return answer.batchUpdateRecommendationResourceExclusionErrors().stream()
        .map(
            error ->
                new ExclusionFailure(
                    error.arn(), AdvisorRefusals.of(error.errorCode(), error.errorMessage())))
        .toList();
  }

  @Override
  public void updateLifecycle(Caller caller, RecommendationName name, LifecycleUpdate update) {
    var _ =
        refusing(
            () ->
                client.updateRecommendationLifecycle(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .recommendationIdentifier(name.arn())
                            .lifecycleStage(update.stage().code())
                            .updateReason(update.reason().orElse(null))
                            .updateReasonCode(update.reasonCode().orElse(null))));
  }
}
