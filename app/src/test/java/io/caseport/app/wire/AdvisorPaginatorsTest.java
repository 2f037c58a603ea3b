package io.caseport.app.wire;

import static io.caseport.application.fixture.SampleChecks.ROOT_MFA;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.plan.SupportPlan;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.trustedadvisor.model.AccountRecommendationLifecycleSummary;
import software.amazon.awssdk.services.trustedadvisor.model.CheckSummary;
import software.amazon.awssdk.services.trustedadvisor.model.OrganizationRecommendationResourceSummary;
import software.amazon.awssdk.services.trustedadvisor.model.OrganizationRecommendationSummary;
import software.amazon.awssdk.services.trustedadvisor.model.RecommendationResourceSummary;
import software.amazon.awssdk.services.trustedadvisor.model.RecommendationSummary;

/** The paginators of the SDK for Trusted Advisor walk over everything once, and end. */
class AdvisorPaginatorsTest {
  @RegisterExtension static final Server SERVER = new Server(ServiceQuotas.NONE);

  private static final String UNASSIGNED = "ec2_elastic_ip_unassigned";
  private static final String ADDRESSES = "Z4AUBRNSmz";

  private final WireTenants tenants = SERVER.tenants();
  private final Customer root = Customer.of(tenants, tenants.businessRoot());

  private void assertWalked(Stream<String> some, Stream<String> all, int atLeast) {
    var expected = all.toList();
    assertThat(some.toList()).isEqualTo(expected).doesNotHaveDuplicates();
    assertThat(expected).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void checks() {
    assertWalked(checks(7), checks(200), 100);
  }

  private Stream<String> checks(int pageSize) {
    return root
        .advisor()
        .listChecksPaginator(
            request -> request.overrideConfiguration(root.by()).maxResults(pageSize))
        .checkSummaries()
        .stream()
        .map(CheckSummary::id);
  }

  @Test
  void recommendations() {
    tenants.letAdvisorWork();
    assertWalked(recommendations(2), recommendations(200), 5);
  }

  private Stream<String> recommendations(int pageSize) {
    return root
        .advisor()
        .listRecommendationsPaginator(
            request -> request.overrideConfiguration(root.by()).maxResults(pageSize))
        .recommendationSummaries()
        .stream()
        .map(RecommendationSummary::id);
  }

  private void foundFiveAddresses() {
    var report =
        Stream.of("a", "b", "c", "d", "e")
            .map(
                name ->
                    Findings.failed(
                        tenants,
                        tenants.businessRoot(),
                        UNASSIGNED,
                        "arn:aws:ec2:eu-west-1:%s:elastic-ip/eipalloc-%s"
                            .formatted(tenants.businessRoot().accountId(), name)))
            .reduce("", String::concat);
    assertThat(Findings.send(tenants, tenants.businessRoot(), report).status()).isEqualTo(200);
  }

  @Test
  void resources() {
    foundFiveAddresses();
    assertWalked(resources(2), resources(5_000), 5);
  }

  private Stream<String> resources(int pageSize) {
    var name = new RecommendationName(tenants.businessRoot().accountId(), new CheckId(ADDRESSES));
    return root
        .advisor()
        .listRecommendationResourcesPaginator(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .recommendationIdentifier(name.arn())
                    .maxResults(pageSize))
        .recommendationResourceSummaries()
        .stream()
        .map(RecommendationResourceSummary::id);
  }

  @Test
  void recommendations_accounts_and_resources_of_an_organization() {
    tenants.setPlan(tenants.businessRoot(), SupportPlan.ENTERPRISE);
    tenants.organize(
        tenants.businessRoot(), tenants.strangerRoot(), tenants.open(SupportPlan.BUSINESS));
    tenants.letAdvisorWork();
    assertWalked(ofOrganization(2), ofOrganization(200), 5);
    assertWalked(accounts(2), accounts(200), 3);
    assertWalked(resourcesOfMembers(2), resourcesOfMembers(200), 3);
  }

  private Stream<String> ofOrganization(int pageSize) {
    return root
        .advisor()
        .listOrganizationRecommendationsPaginator(
            request -> request.overrideConfiguration(root.by()).maxResults(pageSize))
        .organizationRecommendationSummaries()
        .stream()
        .map(OrganizationRecommendationSummary::id);
  }

  private Stream<String> accounts(int pageSize) {
    return root
        .advisor()
        .listOrganizationRecommendationAccountsPaginator(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .organizationRecommendationIdentifier(OrganizationRecommendations.arn(ROOT_MFA))
                    .maxResults(pageSize))
        .accountRecommendationLifecycleSummaries()
        .stream()
        .map(AccountRecommendationLifecycleSummary::accountId);
  }

  private Stream<String> resourcesOfMembers(int pageSize) {
    return root
        .advisor()
        .listOrganizationRecommendationResourcesPaginator(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .organizationRecommendationIdentifier(OrganizationRecommendations.arn(ROOT_MFA))
                    .maxResults(pageSize))
        .organizationRecommendationResourceSummaries()
        .stream()
        .map(OrganizationRecommendationResourceSummary::id);
  }

  @Test
  void nothing() {
    var none =
        root.advisor()
            .listRecommendationsPaginator(request -> request.overrideConfiguration(root.by()));
    assertThat(none.stream()).hasSize(1);
    assertThat(none.recommendationSummaries()).isEmpty();
  }
}
