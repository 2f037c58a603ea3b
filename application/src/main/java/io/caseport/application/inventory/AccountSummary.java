package io.caseport.application.inventory;

import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.MfaDeviceRepository.Assignment;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountQuota;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what an account has, beside AWS's quotas for it. */
record AccountSummary(
    IdentityRepository identities,
    RoleRepository roles,
    PolicyRepository policies,
    MfaDeviceRepository devices) {
  private static final Map<String, Integer> QUOTAS =
      Map.ofEntries(
          Map.entry("UsersQuota", AccountQuota.USERS.most()),
          Map.entry("GroupsQuota", AccountQuota.GROUPS.most()),
          Map.entry("RolesQuota", AccountQuota.ROLES.most()),
          Map.entry("PoliciesQuota", AccountQuota.POLICIES.most()),
          Map.entry("InstanceProfilesQuota", 1_000),
          Map.entry("ServerCertificatesQuota", 20),
          Map.entry("UserPolicySizeQuota", 2_048),
          Map.entry("GroupPolicySizeQuota", 5_120),
          Map.entry("RolePolicySizeQuota", 10_240),
          Map.entry("AssumeRolePolicySizeQuota", 2_048),
          Map.entry("PolicySizeQuota", 6_144),
          Map.entry("PolicyVersionsInUseQuota", 10_000),
          Map.entry("VersionsPerPolicyQuota", 5),
          Map.entry("AttachedPoliciesPerUserQuota", 10),
          Map.entry("AttachedPoliciesPerGroupQuota", 10),
          Map.entry("AttachedPoliciesPerRoleQuota", 10),
          Map.entry("GroupsPerUserQuota", 10),
          Map.entry("AccessKeysPerUserQuota", 2),
          Map.entry("SigningCertificatesPerUserQuota", 2),
          Map.entry("GlobalEndpointTokenVersion", 1));

  /** What no account has here. */
  private static final Map<String, Integer> NONE =
      Map.of(
          "ServerCertificates", 0,
          "InstanceProfiles", 0,
          "Providers", 0,
          "AccountSigningCertificatesPresent", 0);

  Map<String, Integer> of(AccountId account) {
    var summary = new LinkedHashMap<String, Integer>();
    summary.put("Users", identities.countUsers(account));
    summary.put("Groups", identities.countGroups(account));
    summary.put("Roles", roles.count(account));
    summary.put("Policies", policies.count(account));
    summary.put("PolicyVersionsInUse", policies.countVersions(account));
    summary.put(
        "AccountAccessKeysPresent", identities.keysOf(account, Optional.empty()).isEmpty() ? 0 : 1);
    summary.put("AccountPasswordPresent", 1);
    summary.put("MFADevices", devices.count(account, Assignment.ANY));
    summary.put("MFADevicesInUse", devices.count(account, Assignment.ASSIGNED));
    summary.put(
        "AccountMFAEnabled", devices.enabledFor(account, Optional.empty()).isEmpty() ? 0 : 1);
    summary.putAll(NONE);
    summary.putAll(QUOTAS);
    return Map.copyOf(summary);
  }
}
