package io.caseport.app.wire;

import static io.caseport.app.wire.AdvisorRefusals.refusing;
import static io.caseport.app.wire.WireAdvisorRecommendations.counts;
import static io.caseport.app.wire.WireAdvisorRecommendations.exclusion;
import static io.caseport.app.wire.WireAdvisorRecommendations.status;

import io.caseport.application.port.in.AdvisorRecommendations.LifecycleUpdate;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.Page;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.LifecycleStage;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.cases.LanguageCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.trustedadvisor.TrustedAdvisorClient;
import software.amazon.awssdk.services.trustedadvisor.model.AccountRecommendationLifecycleSummary;
import software.amazon.awssdk.services.trustedadvisor.model.ExclusionStatus;
import software.amazon.awssdk.services.trustedadvisor.model.OrganizationRecommendationResourceSummary;
import software.amazon.awssdk.services.trustedadvisor.model.OrganizationRecommendationSummary;

/** {@link OrganizationRecommendations} over the wire. */
record WireOrganizationRecommendations(TrustedAdvisorClient client, Keyring keys)
    implements OrganizationRecommendations {

  @Override
  public Page<OrganizationRecommendation> listRecommendations(
      Caller caller, ListOfOrganization query) {
    var filter = query.filter();
    var answer =
        refusing(
            () ->
                client.listOrganizationRecommendations(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .type(WireAdvisorRecommendations.type(filter))
                            .status(status(filter.status()))
                            .pillar(WireAdvisorRecommendations.code(filter.pillar()))
                            .awsService(filter.service().orElse(null))
                            .source(WireAdvisorRecommendations.source(filter.ofChecks()))
                            .checkIdentifier(filter.check().map(CheckId::arn).orElse(null))
                            .afterLastUpdatedAt(filter.after().orElse(null))
                            .beforeLastUpdatedAt(filter.before().orElse(null))
                            .nextToken(query.page().token().orElse(null))
                            .maxResults(query.page().size())));
    return new Page<>(
        answer.organizationRecommendationSummaries().stream()
            .map(WireOrganizationRecommendations::recommendation)
            .toList(),
        Optional.ofNullable(answer.nextToken()));
  }

  private static OrganizationRecommendation recommendation(
      OrganizationRecommendationSummary summary) {
    return new OrganizationRecommendation(
        ToldChecks.definition(
            summary.id(),
            summary.pillarsAsStrings().getFirst(),
            summary.awsServices(),
            summary.name(),
            LanguageCode.ENGLISH),
        counts(summary.resourcesAggregates(), 0),
        Savings.NONE,
        summary.createdAt(),
        summary.lastUpdatedAt(),
        lifecycle(summary.lifecycleStageAsString(), null, null, null, summary.lastUpdatedAt()));
  }

  private static Lifecycle lifecycle(
      String stage,
      @Nullable String reason,
      @Nullable String reasonCode,
      @Nullable String by,
      Instant updatedAt) {
    return new Lifecycle(
        LifecycleStage.ofCode(stage).orElseThrow(),
        Optional.ofNullable(reason),
        Optional.ofNullable(reasonCode),
        updatedAt,
        by == null ? "" : by);
  }

  @Override
  public OrganizationRecommendation getRecommendation(Caller caller, CheckId check) {
    var answer =
        refusing(
                () ->
                    client.getOrganizationRecommendation(
                        request ->
                            request
                                .overrideConfiguration(keys.by(caller))
                                .organizationRecommendationIdentifier(
                                    OrganizationRecommendations.arn(check))))
            .organizationRecommendation();
    return new OrganizationRecommendation(
        ToldChecks.definition(
            answer.id(),
            answer.pillarsAsStrings().getFirst(),
            answer.awsServices(),
            answer.name(),
            LanguageCode.ENGLISH),
        counts(answer.resourcesAggregates(), 0),
        Savings.NONE,
        answer.createdAt(),
        answer.lastUpdatedAt(),
        lifecycle(
            answer.lifecycleStageAsString(),
            answer.updateReason(),
            answer.updateReasonCodeAsString(),
            answer.updatedOnBehalfOf(),
            answer.lastUpdatedAt()));
  }

  @Override
  public Page<MemberRecommendation> listAccounts(Caller caller, ListMembers query) {
    var answer =
        refusing(
            () ->
                client.listOrganizationRecommendationAccounts(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .organizationRecommendationIdentifier(
                                OrganizationRecommendations.arn(query.check()))
                            .affectedAccountId(query.account().map(AccountId::value).orElse(null))
                            .nextToken(query.page().token().orElse(null))
                            .maxResults(query.page().size())));
    return new Page<>(
        answer.accountRecommendationLifecycleSummaries().stream()
            .map(WireOrganizationRecommendations::member)
            .toList(),
        Optional.ofNullable(answer.nextToken()));
  }

  private static MemberRecommendation member(AccountRecommendationLifecycleSummary summary) {
    var name = RecommendationName.ofArn(summary.accountRecommendationArn());
    return new MemberRecommendation(
        new AccountId(summary.accountId()),
        name.check(),
        lifecycle(
            summary.lifecycleStageAsString(),
            summary.updateReason(),
            summary.updateReasonCodeAsString(),
            summary.updatedOnBehalfOf(),
            summary.lastUpdatedAt()));
  }

  @Override
  public Page<MemberResource> listResources(Caller caller, ListMemberResources query) {
    var answer =
        refusing(
            () ->
                client.listOrganizationRecommendationResources(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .organizationRecommendationIdentifier(
                                OrganizationRecommendations.arn(query.check()))
                            .affectedAccountId(query.account().map(AccountId::value).orElse(null))
                            .status(status(query.status()))
                            .exclusionStatus(exclusion(query.excluded()))
                            .regionCode(query.region().orElse(null))
                            .nextToken(query.page().token().orElse(null))
                            .maxResults(query.page().size())));
    return new Page<>(
        answer.organizationRecommendationResourceSummaries().stream()
            .map(WireOrganizationRecommendations::resource)
            .toList(),
        Optional.ofNullable(answer.nextToken()));
  }

  private static MemberResource resource(OrganizationRecommendationResourceSummary resource) {
    return new MemberResource(
        new AccountId(resource.accountId()),
        CheckId.ofArn(resource.recommendationArn()),
        ToldChecks.resource(
            resource.id(),
            resource.awsResourceId(),
            resource.regionCode(),
            resource.statusAsString(),
            resource.metadata(),
            resource.lastUpdatedAt(),
            resource.exclusionStatus() == ExclusionStatus.EXCLUDED));
  }

  @Override
  public void updateLifecycle(Caller caller, CheckId check, LifecycleUpdate update) {
    var _ =
        refusing(
            () ->
                client.updateOrganizationRecommendationLifecycle(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .organizationRecommendationIdentifier(
                                OrganizationRecommendations.arn(check))
                            .lifecycleStage(update.stage().code())
                            .updateReason(update.reason().orElse(null))
                            .updateReasonCode(update.reasonCode().orElse(null))));
  }
}
