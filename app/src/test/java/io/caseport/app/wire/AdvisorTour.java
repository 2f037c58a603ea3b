package io.caseport.app.wire;

import static io.caseport.application.fixture.SampleChecks.ROOT_MFA;

import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.plan.SupportPlan;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.trustedadvisor.TrustedAdvisorClient;
import software.amazon.awssdk.services.trustedadvisor.model.RecommendationResourceExclusion;
import software.amazon.awssdk.services.trustedadvisor.model.UpdateRecommendationLifecycleStage;
import software.amazon.awssdk.services.trustedadvisor.model.UpdateRecommendationLifecycleStageReasonCode;

/** Asks Trusted Advisor all that can be asked, of an organization in which there is much amiss. */
record AdvisorTour(
    Clients clients, WireTenants tenants, Consumer<AwsRequestOverrideConfiguration.Builder> by) {
  private static final String UNASSIGNED = "ec2_elastic_ip_unassigned";
  private static final CheckId ADDRESSES = new CheckId("Z4AUBRNSmz");
  private static final String REASON = "They are to be kept.";

  static void take(Clients clients, WireTenants tenants) {
    var tour = new AdvisorTour(clients, tenants, tenants.keys().by(tenants.businessRoot()));
    tour.prepare();
    tour.checks(clients.support);
    tour.recommendations(clients.advisor);
    tour.ofOrganization(clients.advisor);
  }

  private void prepare() {
    var root = tenants.businessRoot();
    tenants.setPlan(root, SupportPlan.ENTERPRISE);
    tenants.organize(root, tenants.strangerRoot());
    for (var name : List.of("a", "b")) {
      var address = "arn:aws:ec2:eu-west-1:" + root.accountId() + ":elastic-ip/eipalloc-" + name;
      Findings.send(tenants, root, Findings.failed(tenants, root, UNASSIGNED, address));
    }
    tenants.letAdvisorWork();
  }

  private void checks(SupportClient support) {
    var check = ROOT_MFA.value();
    support.describeTrustedAdvisorChecks(
        request -> request.overrideConfiguration(by).language("en"));
    support.refreshTrustedAdvisorCheck(request -> request.overrideConfiguration(by).checkId(check));
    support.describeTrustedAdvisorCheckRefreshStatuses(
        request -> request.overrideConfiguration(by).checkIds(check));
    support.describeTrustedAdvisorCheckSummaries(
        request -> request.overrideConfiguration(by).checkIds(check));
    support.describeTrustedAdvisorCheckResult(
        request -> request.overrideConfiguration(by).checkId(check));
  }

  private void recommendations(TrustedAdvisorClient advisor) {
    var name = new RecommendationName(tenants.businessRoot().accountId(), ADDRESSES);
    advisor.listChecks(request -> request.overrideConfiguration(by).maxResults(1));
    advisor.updateRecommendationLifecycle(
        request ->
            request
                .overrideConfiguration(by)
                .recommendationIdentifier(name.arn())
                .lifecycleStage(UpdateRecommendationLifecycleStage.RESOLVED)
                .updateReason(REASON)
                .updateReasonCode(UpdateRecommendationLifecycleStageReasonCode.OTHER));
    advisor
        .listRecommendationsPaginator(request -> request.overrideConfiguration(by).maxResults(10))
        .recommendationSummaries()
        .forEach(
            summary ->
                advisor.getRecommendation(
                    request ->
                        request.overrideConfiguration(by).recommendationIdentifier(summary.arn())));
    advisor.listRecommendationResources(
        request ->
            request.overrideConfiguration(by).recommendationIdentifier(name.arn()).maxResults(1));
    var missing =
        RecommendationResourceExclusion.builder()
            .arn(name.resourceArn(new ResourceId("none")))
            .isExcluded(true)
            .build();
    advisor.batchUpdateRecommendationResourceExclusion(
        request -> request.overrideConfiguration(by).recommendationResourceExclusions(missing));
  }

  private void ofOrganization(TrustedAdvisorClient advisor) {
    var addresses = OrganizationRecommendations.arn(ADDRESSES);
    advisor.updateOrganizationRecommendationLifecycle(
        request ->
            request
                .overrideConfiguration(by)
                .organizationRecommendationIdentifier(addresses)
                .lifecycleStage(UpdateRecommendationLifecycleStage.RESOLVED)
                .updateReason(REASON)
                .updateReasonCode(UpdateRecommendationLifecycleStageReasonCode.OTHER));
    advisor
        .listOrganizationRecommendationsPaginator(
            request -> request.overrideConfiguration(by).maxResults(3))
        .organizationRecommendationSummaries()
        .forEach(
            summary ->
                advisor.getOrganizationRecommendation(
                    request ->
                        request
                            .overrideConfiguration(by)
                            .organizationRecommendationIdentifier(summary.arn())));
    for (var arn : List.of(addresses, OrganizationRecommendations.arn(ROOT_MFA))) {
      advisor.listOrganizationRecommendationAccounts(
          request ->
              request
                  .overrideConfiguration(by)
                  .organizationRecommendationIdentifier(arn)
                  .maxResults(1));
      advisor.listOrganizationRecommendationResources(
          request ->
              request
                  .overrideConfiguration(by)
                  .organizationRecommendationIdentifier(arn)
                  .maxResults(1));
    }
  }
}
