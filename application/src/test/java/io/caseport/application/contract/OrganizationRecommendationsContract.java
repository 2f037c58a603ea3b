package io.caseport.application.contract;

import static io.caseport.application.fixture.SampleChecks.BUCKETS;
import static io.caseport.application.fixture.SampleChecks.IAM_USE;
import static io.caseport.application.fixture.SampleChecks.ROOT_MFA;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.AdvisorRecommendations.LifecycleUpdate;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationFilter;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.OrganizationRecommendations.ListMemberResources;
import io.caseport.application.port.in.OrganizationRecommendations.ListMembers;
import io.caseport.application.port.in.OrganizationRecommendations.ListOfOrganization;
import io.caseport.application.port.in.OrganizationRecommendations.MemberRecommendation;
import io.caseport.application.port.in.OrganizationRecommendations.MemberResource;
import io.caseport.application.port.in.OrganizationRecommendations.OrganizationRecommendation;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.LifecycleStage;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The promises of {@link OrganizationRecommendations}, on the sample checks. */
public interface OrganizationRecommendationsContract extends DrivingContract {
  LifecycleUpdate IN_PROGRESS =
      new LifecycleUpdate(LifecycleStage.IN_PROGRESS, Optional.empty(), Optional.empty());

  private OrganizationRecommendations advisor() {
    return tenants().organizationRecommendations();
  }

  /** The Business account manages an organization with the stranger's, which has no users. */
  private Caller management() {
    tenants().setPlan(root(), SupportPlan.ENTERPRISE);
    tenants().organize(root(), tenants().strangerRoot());
    tenants().letAdvisorWork();
    return root();
  }

  private static ListOfOrganization all(PageRequest page) {
    return new ListOfOrganization(
        new RecommendationFilter(
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        page);
  }

  private List<OrganizationRecommendation> listed(Caller caller) {
    var items = new ArrayList<OrganizationRecommendation>();
    var page = advisor().listRecommendations(caller, all(PageRequest.first(2)));
    items.addAll(page.items());
    while (page.nextToken().isPresent()) {
      var next = PageRequest.first(2).next(page.nextToken().get());
      page = advisor().listRecommendations(caller, all(next));
      items.addAll(page.items());
    }
    return items;
  }

  @Test
  default void all_accounts_of_the_organization_count_together_and_no_others() {
    var management = management();
    assertThat(listed(management))
        .extracting(one -> one.definition().id())
        .contains(IAM_USE, ROOT_MFA)
        .doesNotContain(BUCKETS)
        .doesNotHaveDuplicates();
    var use = advisor().getRecommendation(management, IAM_USE);
    assertThat(use.counts())
        .matches(counts -> counts.ok() == 1 && counts.warning() == 1 && counts.error() == 0);
    assertThat(use.lifecycle().stage()).isEqualTo(LifecycleStage.PENDING_RESPONSE);
    var mfa = advisor().getRecommendation(management, ROOT_MFA);
    assertThat(mfa.counts().error()).isEqualTo(2);
  }

  private List<AccountId> members(Caller management, Optional<AccountId> only) {
    var items = new ArrayList<AccountId>();
    var page =
        advisor().listAccounts(management, new ListMembers(IAM_USE, only, PageRequest.first(1)));
    page.items().stream().map(MemberRecommendation::account).forEach(items::add);
    while (page.nextToken().isPresent()) {
      var next = PageRequest.first(1).next(page.nextToken().get());
      page = advisor().listAccounts(management, new ListMembers(IAM_USE, only, next));
      page.items().stream().map(MemberRecommendation::account).forEach(items::add);
    }
    return items;
  }

  @Test
  default void the_accounts_of_a_recommendation_are_listed_by_id() {
    var management = management();
    var stranger = tenants().strangerRoot().accountId();
    assertThat(members(management, Optional.empty()))
        .containsExactlyInAnyOrder(management.accountId(), stranger)
        .isSortedAccordingTo((a, b) -> a.value().compareTo(b.value()));
    assertThat(members(management, Optional.of(stranger))).containsExactly(stranger);
    var foreign = tenants().basicRoot().accountId();
    assertThat(members(management, Optional.of(foreign))).isEmpty();
  }

  private List<MemberResource> resources(
      Caller management, CheckId check, Optional<AccountId> only, ResourceStatus status) {
    return advisor()
        .listResources(
            management,
            new ListMemberResources(
                check,
                only,
                Optional.of(status),
                Optional.of(false),
                Optional.empty(),
                PageRequest.first(10)))
        .items();
  }

  @Test
  default void the_resources_of_all_accounts_are_listed_with_their_account() {
    var management = management();
    var stranger = tenants().strangerRoot().accountId();
    assertThat(resources(management, IAM_USE, Optional.empty(), ResourceStatus.WARNING))
        .extracting(MemberResource::account)
        .containsExactly(stranger);
    assertThat(resources(management, ROOT_MFA, Optional.empty(), ResourceStatus.ERROR)).hasSize(2);
    var own = Optional.of(management.accountId());
    assertThat(resources(management, ROOT_MFA, own, ResourceStatus.ERROR))
        .extracting(MemberResource::account)
        .containsExactly(management.accountId());
  }

  @Test
  default void what_becomes_of_a_recommendation_is_said_for_the_organization() {
    var management = management();
    advisor().updateLifecycle(management, IAM_USE, IN_PROGRESS);
    assertThat(advisor().getRecommendation(management, IAM_USE).lifecycle().stage())
        .isEqualTo(LifecycleStage.IN_PROGRESS);
    assertThat(advisor().getRecommendation(management, ROOT_MFA).lifecycle().stage())
        .isEqualTo(LifecycleStage.PENDING_RESPONSE);
  }

  @Test
  default void what_an_account_says_for_itself_is_told_with_the_account() {
    var management = management();
    var name = new RecommendationName(management.accountId(), ROOT_MFA);
    tenants().recommendations().updateLifecycle(management, name, IN_PROGRESS);
    var told =
        advisor()
            .listAccounts(
                management,
                new ListMembers(
                    ROOT_MFA, Optional.of(management.accountId()), PageRequest.first(10)));
    assertThat(told.items().getFirst().lifecycle().stage()).isEqualTo(LifecycleStage.IN_PROGRESS);
    assertThat(advisor().getRecommendation(management, ROOT_MFA).lifecycle().stage())
        .isEqualTo(LifecycleStage.PENDING_RESPONSE);
  }

  private Map<String, Consumer<Caller>> operations(CheckId check) {
    var page = PageRequest.first(10);
    return Map.of(
        "GetOrganizationRecommendation", caller -> advisor().getRecommendation(caller, check),
        "ListOrganizationRecommendationAccounts",
            caller ->
                advisor().listAccounts(caller, new ListMembers(check, Optional.empty(), page)),
        "ListOrganizationRecommendationResources",
            caller ->
                advisor()
                    .listResources(
                        caller,
                        new ListMemberResources(
                            check,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            page)),
        "UpdateOrganizationRecommendationLifecycle",
            caller -> advisor().updateLifecycle(caller, check, IN_PROGRESS));
  }

  @Test
  default void only_a_management_account_with_priority_is_told_and_only_what_there_is() {
    var known = operations(IAM_USE);
    assertDeniedEach("trustedadvisor", tenants().userWithoutPolicy(), known);
    assertDenied(
        "trustedadvisor:ListOrganizationRecommendations",
        () -> listed(tenants().userWithoutPolicy()));
    assertRefusedEach(Refusal.PlanNotEntitled.class, tenants().basicRoot(), known);
    assertRefusedEach(Refusal.PriorityNotEntitled.class, root(), known);
    tenants().setPlan(root(), SupportPlan.UNIFIED_OPERATIONS);
    assertRefusedEach(Refusal.NotManagementAccount.class, root(), known);
    var management = management();
    assertRefusedEach(Refusal.RecommendationNotFound.class, management, operations(BUCKETS));
    tenants().setPlan(tenants().strangerRoot(), SupportPlan.ENTERPRISE);
    assertRefusedEach(Refusal.NotManagementAccount.class, tenants().strangerRoot(), known);
  }
}
