package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who may do what with cases, and in which order refusals come. */
public interface CaseAccessContract extends CaseContract {

  /** Every operation on one case, with all else as it should be. */
  private Map<String, Consumer<Caller>> operationsOn(CaseId id) {
    return Map.of(
        "CreateCase", caller -> cases().createCase(caller, CaseRequests.about("Another")),
        "DescribeCases", caller -> cases().describeCases(caller, CaseRequests.named(id)),
        "DescribeCommunications",
            caller -> cases().describeCommunications(caller, CaseRequests.communicationsOn(id)),
        "AddCommunicationToCase",
            caller -> cases().addCommunication(caller, CaseRequests.reply(id, "Hello?")),
        "ResolveCase", caller -> cases().resolveCase(caller, id));
  }

  /** Every operation with an argument that has no meaning. */
  private Map<String, Consumer<Caller>> operationsWithoutMeaning() {
    var missing = CaseLifeContract.NO_CASE;
    return Map.of(
        "CreateCase", caller -> cases().createCase(caller, CaseRequests.withSeverity("none")),
        "DescribeCases", caller -> cases().describeCases(caller, CaseRequests.named(missing)),
        "DescribeCommunications",
            caller ->
                cases().describeCommunications(caller, CaseRequests.communicationsOn(missing)),
        "AddCommunicationToCase",
            caller -> cases().addCommunication(caller, CaseRequests.reply(missing, "Hello?")),
        "ResolveCase", caller -> cases().resolveCase(caller, missing));
  }

  private void assertUntouched(CaseId id) {
    assertThat(subjects(CaseRequests.all())).containsExactly("Printer");
    assertThat(described(id).status()).isEqualTo(CaseStatus.UNASSIGNED);
    assertThat(bodiesOn(id)).hasSize(1);
  }

  @Test
  default void a_user_without_a_policy_may_do_nothing_with_cases() {
    var id = open("Printer");
    assertDeniedEach("support", tenants().userWithoutPolicy(), operationsOn(id));
    assertUntouched(id);
  }

  @Test
  default void a_user_with_the_support_policy_may_do_everything_with_cases() {
    var id = open("Printer");
    operationsOn(id).values().forEach(operation -> operation.accept(tenants().supporter()));
    assertThat(subjects(CaseRequests.all())).containsExactlyInAnyOrder("Printer", "Another");
  }

  @Test
  default void an_account_whose_plan_has_no_api_is_refused_all_operations_on_cases() {
    assertRefusedEach(
        Refusal.PlanNotEntitled.class,
        tenants().basicRoot(),
        operationsOn(CaseLifeContract.NO_CASE));
  }

  @Test
  default void permission_comes_before_the_plan_and_the_plan_before_meaning() {
    var basic = tenants().basicUserWithoutPolicy();
    assertDeniedEach("support", basic, operationsWithoutMeaning());
    assertDeniedEach("support", tenants().userWithoutPolicy(), operationsWithoutMeaning());
    assertRefusedEach(
        Refusal.PlanNotEntitled.class, tenants().basicRoot(), operationsWithoutMeaning());
  }

  @Test
  default void a_rehearsal_that_would_succeed_says_so_and_changes_nothing() {
    var id = open("Printer");
    assertRefusedEach(Refusal.DryRunSucceeded.class, root().rehearsing(), operationsOn(id));
    assertRefusedEach(
        Refusal.DryRunSucceeded.class, tenants().supporter().rehearsing(), operationsOn(id));
    assertUntouched(id);
  }

  @Test
  default void a_rehearsal_of_what_would_be_refused_is_refused_as_the_call_would_be() {
    var id = open("Printer");
    assertDeniedEach("support", tenants().userWithoutPolicy().rehearsing(), operationsOn(id));
    assertRefusedEach(
        Refusal.PlanNotEntitled.class, tenants().basicRoot().rehearsing(), operationsOn(id));
    var rehearsing = root().rehearsing();
    var missing = CaseLifeContract.NO_CASE;
    assertRefused(Refusal.CaseNotFound.class, () -> cases().resolveCase(rehearsing, missing));
    assertRefused(
        Refusal.InvalidArgument.class,
        () -> cases().createCase(rehearsing, CaseRequests.withSeverity("none")));
    cases().resolveCase(root(), id);
    tenants().advance(SupportCase.REOPENABLE_FOR.plusMillis(1));
    assertRefused(
        Refusal.CaseNotReopenable.class,
        () -> cases().addCommunication(rehearsing, CaseRequests.reply(id, "Too late")));
  }

  @Test
  default void rehearsals_do_not_count_for_the_quota() {
    var asked = CaseRequests.about("Printer");
    for (int i = 0; i <= Tenants.CASES_PER_HOUR; i++) {
      assertRefused(
          Refusal.DryRunSucceeded.class, () -> cases().createCase(root().rehearsing(), asked));
    }
    assertThat(described(open("Printer")).subject()).isEqualTo("Printer");
  }

  @Test
  default void an_explicit_deny_wins_and_names_its_policy_and_statement() {
    var id = open("Printer");
    var holder = new Holder.OfUser(new UserName("reader"));
    var reader = tenants().identities().createUser(root(), IamPath.ROOT, new UserName("reader"));
    tenants().policies().attachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
    var document = Policies.denying("KeepItOpen", "support:ResolveCase");
    tenants().policies().putInlinePolicy(root(), holder, new PolicyName("NoEnd"), document);
    var caller = tenants().as(reader);
    var denied = assertDenied("support:ResolveCase", () -> cases().resolveCase(caller, id));
    assertThat(denied.reason).contains("explicit deny").contains("NoEnd").contains("KeepItOpen");
    cases().addCommunication(caller, CaseRequests.reply(id, "Hello"));
    assertThat(described(id).status()).isEqualTo(CaseStatus.UNASSIGNED);
  }

  @Test
  default void a_changed_policy_holds_at_once() {
    var name = new UserName("changing");
    var caller = tenants().as(tenants().identities().createUser(root(), IamPath.ROOT, name));
    var holder = new Holder.OfUser(name);
    var query = CaseRequests.all();
    assertDenied("support:DescribeCases", () -> cases().describeCases(caller, query));
    tenants().policies().attachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
    assertThat(cases().describeCases(caller, query).items()).isEmpty();
    tenants().policies().detachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
    assertDenied("support:DescribeCases", () -> cases().describeCases(caller, query));
  }

  @Test
  default void a_policy_of_a_group_holds_for_its_members_while_they_are_members() {
    var user = new UserName("member");
    var group = new GroupName("staff");
    var identities = tenants().identities();
    var caller = tenants().as(identities.createUser(root(), IamPath.ROOT, user));
    identities.createGroup(root(), IamPath.ROOT, group);
    tenants()
        .policies()
        .attachPolicy(root(), new Holder.OfGroup(group), Policies.AWS_SUPPORT_ACCESS);
    var query = CaseRequests.all();
    assertDenied("support:DescribeCases", () -> cases().describeCases(caller, query));
    identities.addUserToGroup(root(), group, user);
    assertThat(cases().describeCases(caller, query).items()).isEmpty();
    identities.removeUserFromGroup(root(), group, user);
    assertDenied("support:DescribeCases", () -> cases().describeCases(caller, query));
  }
}
