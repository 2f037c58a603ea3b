package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.AccountInventory.Detail;
import io.caseport.application.port.in.AccountInventory.Governed;
import io.caseport.application.port.in.AccountInventory.Kind;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.MfaAdministration.NewDevice;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.PolicyUsage;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.application.port.in.TagAdministration.Tagged;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link AccountInventory}. */
public interface AccountInventoryContract extends IdentityContract {

  private AccountInventory inventory() {
    return tenants().inventory();
  }

  private PolicyArn createPolicy(String name) {
    return policies()
        .createPolicy(root(), IamPath.ROOT, new PolicyName(name), "", Policies.ALLOW_SUPPORT)
        .policy()
        .arn();
  }

  @Test
  default void the_summary_counts_what_the_account_has() {
    createUser("jane");
    createGroup("staff");
    createRole("desk");
    createRole("night");
    var own = createPolicy("own");
    policies().createPolicyVersion(root(), own, Policies.ALLOW_SUPPORT, true);
    assertThat(inventory().accountSummary(root()))
        .containsEntry("Users", 3)
        .containsEntry("Groups", 1)
        .containsEntry("Roles", 2)
        .containsEntry("Policies", 1)
        .containsEntry("PolicyVersionsInUse", 2)
        .containsEntry("AccountAccessKeysPresent", 1)
        .containsEntry("UsersQuota", 5_000)
        .containsEntry("VersionsPerPolicyQuota", 5)
        .containsEntry("AssumeRolePolicySizeQuota", 2_048);
    assertThat(inventory().accountSummary(tenants().strangerRoot())).containsEntry("Roles", 0);
  }

  private void enable(String name, NewDevice device) {
    var codes = new Totp(device.seed());
    var step = TimeStep.at(tenants().now());
    tenants()
        .mfaDevices()
        .enableMfaDevice(
            root(),
            new UserName(name),
            device.device().serial(),
            codes.code(step - 1),
            codes.code(step));
  }

  private void assertDevices(int devices, int inUse, int ofRoot) {
    assertThat(inventory().accountSummary(root()))
        .containsEntry("MFADevices", devices)
        .containsEntry("MFADevicesInUse", inUse)
        .containsEntry("AccountMFAEnabled", ofRoot);
  }

  @Test
  default void the_summary_counts_devices_and_tells_whether_root_has_one() {
    createUser("jane");
    assertDevices(0, 0, 0);
    var devices =
        Stream.of("a", "b", "c")
            .map(
                name ->
                    tenants()
                        .mfaDevices()
                        .createVirtualMfaDevice(root(), IamPath.ROOT, new MfaDeviceName(name)))
            .toList();
    enable("jane", devices.get(0));
    assertDevices(3, 1, 0);
    enable("root", devices.get(1));
    assertDevices(3, 2, 1);
    tenants()
        .mfaDevices()
        .deactivateMfaDevice(root(), Optional.empty(), devices.get(1).device().serial());
    tenants().mfaDevices().deleteVirtualMfaDevice(root(), devices.get(1).device().serial());
    assertDevices(2, 1, 0);
    assertThat(inventory().accountSummary(tenants().strangerRoot())).containsEntry("MFADevices", 0);
  }

  private List<String> governed(PolicyArn arn, Set<Kind> kinds, Optional<PolicyUsage> usage) {
    return all(page -> inventory().listEntitiesForPolicy(root(), arn, kinds, usage, "/", page))
        .stream()
        .map(AccountInventoryContract::named)
        .toList();
  }

  private static String named(Governed governed) {
    return switch (governed) {
      case Governed.ByUser(var user) -> "user " + user.name();
      case Governed.ByGroup(var group) -> "group " + group.name();
      case Governed.ByRole(var role) -> "role " + role.name();
    };
  }

  @Test
  default void whom_a_policy_governs_is_told_by_kind_and_usage() {
    var own = createPolicy("own");
    var jane = new Holder.OfUser(createUser("/team/", "jane").name());
    var desk = new Holder.OfRole(createRole("desk").name());
    policies().attachPolicy(root(), jane, own);
    policies().attachPolicy(root(), new Holder.OfGroup(createGroup("staff").name()), own);
    policies().attachPolicy(root(), new Holder.OfUser(createUser("Bob").name()), own);
    policies().putPermissionsBoundary(root(), desk, own);
    policies().putPermissionsBoundary(root(), jane, own);
    assertThat(governed(own, Set.of(), Optional.empty()))
        .containsExactlyInAnyOrder("group staff", "user Bob", "user jane", "role desk");
    assertThat(governed(own, Set.of(Kind.USER), Optional.empty()))
        .containsExactly("user Bob", "user jane");
    assertThat(governed(own, Set.of(), Optional.of(PolicyUsage.PERMISSIONS_POLICY)))
        .containsExactlyInAnyOrder("group staff", "user Bob", "user jane");
    assertThat(governed(own, Set.of(), Optional.of(PolicyUsage.PERMISSIONS_BOUNDARY)))
        .containsExactlyInAnyOrder("user jane", "role desk");
    assertThat(
            inventory()
                .listEntitiesForPolicy(root(), own, Set.of(), Optional.empty(), "/team/", LONG_PAGE)
                .items())
        .extracting(AccountInventoryContract::named)
        .containsExactly("user jane");
    assertThat(governed(Policies.AWS_SUPPORT_ACCESS, Set.of(), Optional.empty()))
        .containsExactly("user supporter");
  }

  private List<Detail> details(Set<Kind> kinds) {
    return all(page -> inventory().accountAuthorizationDetails(root(), kinds, page));
  }

  private static String title(Detail detail) {
    return switch (detail) {
      case Detail.OfUser of -> "user " + of.user().name();
      case Detail.OfGroup of -> "group " + of.group().name();
      case Detail.OfRole of -> "role " + of.role().role().name();
      case Detail.OfPolicy of -> "policy " + of.policy().policy().name();
    };
  }

  @Test
  default void the_inventory_has_everything_that_decides_access() {
    createRole("desk");
    createGroup("staff");
    createPolicy("own");
    assertThat(details(Set.of()))
        .extracting(AccountInventoryContract::title)
        .containsExactlyInAnyOrder(
            "user supporter",
            "user without-policy",
            "group staff",
            "role desk",
            "policy own",
            "policy AWSSupportAccess");
    assertThat(details(Set.of(Kind.ROLE, Kind.AWS_POLICY)))
        .extracting(AccountInventoryContract::title)
        .containsExactlyInAnyOrder("role desk", "policy AWSSupportAccess");
    assertThat(
            inventory()
                .accountAuthorizationDetails(tenants().strangerRoot(), Set.of(), LONG_PAGE)
                .items())
        .isEmpty();
  }

  @Test
  default void a_role_comes_with_the_id_of_whom_it_trusted_and_who_has_gone() {
    var jane = createUser("jane");
    var trust = Roles.trusting(jane.arn());
    roles().createRole(root(), NewRole.of(new RoleName("desk"), trust));
    identities().deleteUser(root(), jane.name());
    assertThat(details(Set.of(Kind.ROLE)))
        .singleElement()
        .isInstanceOfSatisfying(
            Detail.OfRole.class,
            of ->
                assertThat(of.role().role().trustPolicy())
                    .isEqualTo(trust.replace(jane.arn(), jane.id().value())));
  }

  @Test
  default void each_entry_comes_with_all_that_belongs_to_it() {
    var own = createPolicy("own");
    policies().createPolicyVersion(root(), own, Policies.denying("No", "iam:*"), false);
    var jane = createUser("jane");
    var staff = createGroup("staff");
    var desk = createRole("desk");
    identities().addUserToGroup(root(), staff.name(), jane.name());
    var inline = new PolicyName("inline");
    for (Holder holder :
        List.of(
            new Holder.OfUser(jane.name()),
            new Holder.OfGroup(staff.name()),
            new Holder.OfRole(desk.name()))) {
      policies().attachPolicy(root(), holder, own);
      policies().putInlinePolicy(root(), holder, inline, Policies.ALLOW_SUPPORT);
    }
    policies().putPermissionsBoundary(root(), new Holder.OfUser(jane.name()), own);
    var tags = new Tags(List.of(new Tag("Team", "a")));
    tenants().tags().tag(root(), new Tagged.OfUser(jane.name()), tags);
    for (Detail detail : details(Set.of(Kind.USER, Kind.GROUP, Kind.ROLE))) {
      switch (detail) {
        case Detail.OfUser of when of.user().name().equals(jane.name()) -> {
          assertThat(of.groups()).extracting(group -> group.name()).containsExactly(staff.name());
          assertThat(of.boundary()).contains(own);
          assertThat(of.tags()).isEqualTo(tags);
          assertPolicies(of.policies(), inline, own);
        }
        case Detail.OfUser _ -> {}
        case Detail.OfGroup of -> assertPolicies(of.policies(), inline, own);
        case Detail.OfRole of -> {
          assertThat(of.role().role().trustPolicy()).isEqualTo(desk.trustPolicy());
          assertPolicies(of.policies(), inline, own);
        }
        case Detail.OfPolicy _ -> throw new AssertionError("policies were not asked for");
      }
    }
    assertThat(details(Set.of(Kind.LOCAL_POLICY)))
        .singleElement()
        .isInstanceOfSatisfying(
            Detail.OfPolicy.class,
            of -> {
              assertThat(of.policy().attachmentCount()).isEqualTo(3);
              assertThat(of.policy().boundaryCount()).isEqualTo(1);
              assertThat(of.versions())
                  .extracting(version -> version.version().id())
                  .containsExactly("v2", "v1");
            });
  }

  private static void assertPolicies(
      AccountInventory.OwnPolicies policies, PolicyName inline, PolicyArn attached) {
    assertThat(policies.inline()).extracting(policy -> policy.name()).containsExactly(inline);
    assertThat(policies.inline())
        .extracting(policy -> policy.document().text())
        .containsExactly(Policies.ALLOW_SUPPORT);
    assertThat(policies.attached()).extracting(policy -> policy.arn()).containsExactly(attached);
  }

  private Map<String, Consumer<Caller>> operations(PolicyArn arn) {
    return Map.of(
        "GetAccountSummary", by -> inventory().accountSummary(by),
        "ListEntitiesForPolicy",
            by ->
                inventory()
                    .listEntitiesForPolicy(by, arn, Set.of(), Optional.empty(), "/", LONG_PAGE),
        "GetAccountAuthorizationDetails",
            by -> inventory().accountAuthorizationDetails(by, Set.of(), LONG_PAGE));
  }

  @Test
  default void the_inventory_is_told_only_where_that_is_allowed() {
    var missing = PolicyArn.of(root().accountId(), IamPath.ROOT, new PolicyName("missing"));
    assertDeniedEach("iam", tenants().supporter(), operations(missing));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () ->
            inventory()
                .listEntitiesForPolicy(
                    root(), missing, Set.of(), Optional.empty(), "/", LONG_PAGE));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> inventory().accountAuthorizationDetails(root(), Set.of(), LONG_PAGE.next("guessed")));
  }
}
