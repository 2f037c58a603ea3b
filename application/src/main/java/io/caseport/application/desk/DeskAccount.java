package io.caseport.application.desk;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.AccountState;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.account.RootUser;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyArn;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The provider's own account, as it is made for the first engineer. */
final class DeskAccount {
  private static final AccountId ID = AccountId.DESK;
  private static final AccountName NAME = new AccountName("Support desk");

  /** Mail never gets there, as the name of the domain promises. */
  private static final EmailAddress ROOT_EMAIL = new EmailAddress("desk@caseport.invalid");

  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final PolicyRepository policies;
  private final RandomGenerator random;

  DeskAccount(
      AccountRepository accounts,
      IdentityRepository identities,
      PolicyRepository policies,
      RandomGenerator random) {
    this.accounts = accounts;
    this.identities = identities;
    this.policies = policies;
    this.random = random;
  }

  boolean isThere() {
    return accounts.find(ID).isPresent();
  }

  /**
   * @param rootPassword of which nobody knows what it was made from
   */
  void open(PasswordHash rootPassword, Instant now) {
    accounts.add(
        new Account(
            ID,
            NAME,
            Optional.empty(),
            new RootUser(ROOT_EMAIL, rootPassword),
            SupportPlan.BASIC,
            now,
            new AccountState.Open(),
            Optional.empty()));
    for (var each : DeskPolicies.values()) {
      var policy = policy(each, now);
      var group = new Group(ID, UniqueId.ofGroup(random), IamPath.ROOT, each.role.group(), now);
      policies.add(ID, policy);
      identities.addGroup(group);
      policies.attach(new Grantee.OfGroup(ID, group.id()), policy.arn());
    }
  }

  private ManagedPolicy policy(DeskPolicies wanted, Instant now) {
    return new ManagedPolicy(
        PolicyArn.of(ID, IamPath.ROOT, wanted.policyName),
        UniqueId.ofPolicy(random),
        IamPath.ROOT,
        wanted.policyName,
        wanted.description,
        ManagedPolicyVersion.idOf(1),
        wanted.document,
        now,
        now);
  }
}
