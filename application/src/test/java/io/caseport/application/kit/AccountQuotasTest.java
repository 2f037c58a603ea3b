package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts up to their quotas, on a store that counts more in one account than it has. */
class AccountQuotasTest {
  private static final Map<AccountQuota, String> SUMMARISED =
      Map.of(
          AccountQuota.USERS, "Users",
          AccountQuota.GROUPS, "Groups",
          AccountQuota.ROLES, "Roles",
          AccountQuota.POLICIES, "Policies",
          AccountQuota.VIRTUAL_MFA_DEVICES, "MFADevices");

  private final Map<AccountId, Integer> more = new HashMap<>();
  private final CoreInProcess core = new CoreInProcess(countingMore());
  private final Caller root = core.businessRoot();

  private DrivenPorts countingMore() {
    var honest = DrivenPorts.inMemory(new InMemoryStore());
    return honest
        .with(Faulty.adapter(IdentityRepository.class, honest.identities(), this::count))
        .with(Faulty.adapter(RoleRepository.class, honest.roles(), this::count))
        .with(Faulty.adapter(PolicyRepository.class, honest.policies(), this::count))
        .with(Faulty.adapter(MfaDeviceRepository.class, honest.mfaDevices(), this::count));
  }

  private Object count(String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return method.startsWith("count") ? (int) answer + more.getOrDefault(given[0], 0) : answer;
  }

  private int present(AccountQuota kind) {
    return core.inventory().accountSummary(root).getOrDefault(SUMMARISED.getOrDefault(kind, ""), 0);
  }

  private void create(AccountQuota kind, Caller by, String name) {
    switch (kind) {
      case USERS -> core.identities().createUser(by, IamPath.ROOT, new UserName(name));
      case GROUPS -> core.identities().createGroup(by, IamPath.ROOT, new GroupName(name));
      case ROLES ->
          core.roles()
              .createRole(
                  by, NewRole.of(new RoleName(name), Roles.trusting(root.accountId().value())));
      case POLICIES ->
          core.policies()
              .createPolicy(by, IamPath.ROOT, new PolicyName(name), "", Policies.ALLOW_SUPPORT);
      case VIRTUAL_MFA_DEVICES ->
          core.mfaDevices().createVirtualMfaDevice(by, IamPath.ROOT, new MfaDeviceName(name));
    }
  }

  @ParameterizedTest
  @EnumSource
  void as_many_as_the_quota_are_created_and_none_beyond(AccountQuota kind) {
    more.put(root.accountId(), kind.most() - 1 - present(kind));
    create(kind, root, "last");
    assertThatThrownBy(() -> create(kind, root, "beyond"))
        .isInstanceOfSatisfying(
            Refusal.QuotaExceeded.class,
            refusal -> assertThat(refusal.limit).isEqualTo(kind.most()));
    assertThat(present(kind)).isEqualTo(kind.most());
    create(kind, core.strangerRoot(), "beyond");
  }

  @ParameterizedTest
  @EnumSource
  void a_full_account_is_told_only_to_those_who_may_create(AccountQuota kind) {
    more.put(root.accountId(), kind.most());
    assertThatThrownBy(() -> create(kind, core.userWithoutPolicy(), "beyond"))
        .isInstanceOf(Refusal.AccessDenied.class);
  }
}
