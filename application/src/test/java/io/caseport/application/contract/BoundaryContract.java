package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration.NewUser;
import io.caseport.application.port.in.PolicyAdministration.Bounded;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.PolicyUsage;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Permissions boundaries of users and roles. */
public interface BoundaryContract extends IdentityContract {

  private PolicyArn createPolicy(String name, String document) {
    return policies()
        .createPolicy(root(), IamPath.ROOT, new PolicyName(name), "", document)
        .policy()
        .arn();
  }

  private void assertServed(Caller caller) {
    assertThat(tenants().catalog().describeSeverityLevels(caller, Optional.empty())).isNotEmpty();
  }

  private Refusal.AccessDenied assertNotServed(Caller caller) {
    return assertDenied(
        "support:DescribeSeverityLevels",
        () -> tenants().catalog().describeSeverityLevels(caller, Optional.empty()));
  }

  @Test
  default void a_user_may_do_what_its_policies_and_its_boundary_allow() {
    var jane = createUser("jane");
    var bounded = new Holder.OfUser(jane.name());
    var caller = tenants().as(jane);
    policies().putPermissionsBoundary(root(), bounded, Policies.AWS_SUPPORT_ACCESS);
    assertNotServed(caller);
    policies().attachPolicy(root(), bounded, Policies.AWS_SUPPORT_ACCESS);
    assertServed(caller);
    policies()
        .putPermissionsBoundary(root(), bounded, createPolicy("iam", Policies.allowing("iam:*")));
    assertNotServed(caller);
    var deny = createPolicy("deny", Policies.denying("No", "support:*"));
    policies().putPermissionsBoundary(root(), bounded, deny);
    assertThat(assertNotServed(caller).reason).startsWith("with an explicit deny");
    policies().deletePermissionsBoundary(root(), bounded);
    assertServed(caller);
  }

  @Test
  default void a_boundary_is_told_counted_and_replaced() {
    var own = createPolicy("own", Policies.ALLOW_SUPPORT);
    var jane = createUser("jane");
    var ofJane = new Holder.OfUser(jane.name());
    var desk = createRole("desk").name();
    var ofDesk = new Holder.OfRole(desk);
    policies().putPermissionsBoundary(root(), ofJane, Policies.ADMINISTRATOR_ACCESS);
    for (Bounded holder : List.of(ofJane, ofDesk)) {
      policies().putPermissionsBoundary(root(), holder, own);
      policies().putPermissionsBoundary(root(), holder, own);
    }
    assertThat(identities().getUser(root(), named("jane")).boundary()).contains(own);
    assertThat(roles().getRole(root(), desk).boundary()).contains(own);
    assertThat(policies().getPolicy(root(), own).boundaryCount()).isEqualTo(2);
    assertThat(policies().getPolicy(root(), own).attachmentCount()).isZero();
    assertThat(policies().getPolicy(root(), Policies.ADMINISTRATOR_ACCESS).boundaryCount())
        .isZero();
    for (Bounded holder : List.of(ofJane, ofDesk)) {
      assertRefused(Refusal.DeleteConflict.class, () -> policies().deletePolicy(root(), own));
      policies().deletePermissionsBoundary(root(), holder);
      policies().deletePermissionsBoundary(root(), holder);
    }
    assertThat(identities().getUser(root(), named("jane")).boundary()).isEmpty();
    assertThat(roles().getRole(root(), desk).boundary()).isEmpty();
    policies().deletePolicy(root(), own);
  }

  @Test
  default void a_user_is_created_with_a_boundary_and_leaves_none() {
    var own = createPolicy("own", Policies.ALLOW_SUPPORT);
    createBounded("jane", own);
    assertThat(identities().getUser(root(), named("jane")).boundary()).contains(own);
    identities().deleteUser(root(), new UserName("jane"));
    assertThat(policies().getPolicy(root(), own).boundaryCount()).isZero();
    var missing = PolicyArn.of(root().accountId(), IamPath.ROOT, new PolicyName("missing"));
    assertRefused(Refusal.NoSuchEntity.class, () -> createBounded("john", missing));
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().getUser(root(), named("john")));
  }

  private User createBounded(String name, PolicyArn boundary) {
    return identities()
        .createUser(
            root(),
            new NewUser(IamPath.ROOT, new UserName(name), Optional.of(boundary), Tags.NONE));
  }

  private Map<String, Consumer<Caller>> operationsOn(String kind, Bounded holder, PolicyArn arn) {
    return Map.of(
        "Put" + kind + "PermissionsBoundary",
            by -> policies().putPermissionsBoundary(by, holder, arn),
        "Delete" + kind + "PermissionsBoundary",
            by -> policies().deletePermissionsBoundary(by, holder));
  }

  @Test
  default void permission_for_boundaries_comes_before_all_else() {
    var missing = PolicyArn.of(root().accountId(), IamPath.ROOT, new PolicyName("missing"));
    var jane = new Holder.OfUser(createUser("jane").name());
    var nobody = new Holder.OfUser(NOBODY);
    var noRole = new Holder.OfRole(RoleAdministrationContract.NO_ROLE);
    var supporter = tenants().supporter();
    assertDeniedEach("iam", supporter, operationsOn("User", jane, missing));
    assertDeniedEach("iam", supporter, operationsOn("User", nobody, missing));
    assertDeniedEach("iam", supporter, operationsOn("Role", noRole, missing));
    var arn = Policies.AWS_SUPPORT_ACCESS;
    assertRefusedEach(Refusal.NoSuchEntity.class, root(), operationsOn("User", nobody, arn));
    assertRefusedEach(Refusal.NoSuchEntity.class, root(), operationsOn("Role", noRole, arn));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> policies().putPermissionsBoundary(root(), jane, missing));
  }

  @Test
  default void policies_are_listed_by_what_they_count_as() {
    var own = createPolicy("own", Policies.ALLOW_SUPPORT);
    createPolicy("unused", Policies.ALLOW_SUPPORT);
    var jane = new Holder.OfUser(createUser("jane").name());
    policies().putPermissionsBoundary(root(), jane, own);
    policies().attachPolicy(root(), jane, Policies.ADMINISTRATOR_ACCESS);
    assertThat(listed(PolicyUsage.PERMISSIONS_BOUNDARY)).containsExactly(own);
    assertThat(listed(PolicyUsage.PERMISSIONS_POLICY))
        .contains(Policies.ADMINISTRATOR_ACCESS)
        .doesNotContain(own);
  }

  private List<PolicyArn> listed(PolicyUsage usage) {
    var filter = new PolicyFilter(Scope.ALL, false, "/", Optional.of(usage));
    return all(page -> policies().listPolicies(root(), filter, page)).stream()
        .map(summary -> summary.policy().arn())
        .toList();
  }
}
