package io.caseport.application.policy;

import io.caseport.application.port.in.PolicyAdministration.VersionDescription;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Dependents;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.Instant;
import java.util.List;

/** The versions of managed policies: five at most, of which one counts. */
public final class PolicyVersions {
  static final String FIRST = ManagedPolicyVersion.idOf(1);
  private static final int VERSIONS_PER_POLICY = 5;
  private static final int MOST_CHARACTERS = 6_144;

  private final PolicyRepository policies;

  public PolicyVersions(PolicyRepository policies) {
    this.policies = policies;
  }

  /**
   * @throws Refusal.MalformedPolicyDocument and {@link Refusal.QuotaExceeded}
   */
  static void requireStorable(String document) {
    if (PolicyDocument.parseNew(document).sizeWithoutWhitespace() > MOST_CHARACTERS) {
      throw new Refusal.QuotaExceeded("PolicySize", MOST_CHARACTERS);
    }
  }

  /** The newest first; AWS's policies have only the version that counts. */
  public List<VersionDescription> of(AccountId account, ManagedPolicy policy) {
    var versions =
        policy.arn().isAwsManaged()
            ? List.of(
                new ManagedPolicyVersion(
                    ManagedPolicyVersion.numberOf(policy.defaultVersion()),
                    policy.documentText(),
                    policy.updatedAt()))
            : policies.versions(account, policy);
    return versions.stream().map(version -> described(policy, version)).toList();
  }

  private static VersionDescription described(ManagedPolicy policy, ManagedPolicyVersion version) {
    return new VersionDescription(version, version.id().equals(policy.defaultVersion()));
  }

  /**
   * @throws Refusal.NoSuchEntity if the policy has no such version
   */
  VersionDescription find(AccountId account, ManagedPolicy policy, String versionId) {
    return of(account, policy).stream()
        .filter(version -> version.version().id().equals(versionId))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal.NoSuchEntity(
                    Entity.POLICY_VERSION, policy.arn() + " version " + versionId));
  }

  VersionDescription add(
      AccountId account, ManagedPolicy policy, String document, boolean asDefault, Instant now) {
    requireStorable(document);
    if (policies.versions(account, policy).size() >= VERSIONS_PER_POLICY) {
      throw new Refusal.QuotaExceeded("VersionsPerPolicy", VERSIONS_PER_POLICY);
    }
    var added = policies.addVersion(account, policy, document, now);
    if (asDefault) {
      policies.setDefaultVersion(account, policy, added);
    }
    return new VersionDescription(added, asDefault);
  }

  void remove(AccountId account, ManagedPolicy policy, String versionId) {
    var version = find(account, policy, versionId);
    if (version.isDefault()) {
      throw new Refusal.DeleteConflict(Dependents.DEFAULT_VERSION);
    }
    policies.removeVersion(account, policy, version.version());
  }
}
