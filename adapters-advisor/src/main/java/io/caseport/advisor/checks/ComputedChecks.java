package io.caseport.advisor.checks;

import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.account.AccountQuota;
import java.util.List;

/** All checks that are computed. */
public final class ComputedChecks {
  private ComputedChecks() {}

  public static List<AdvisorCheck> all() {
    return List.of(
        new RootMfa(),
        new RootAccessKey(),
        new IamUse(),
        new PasswordPolicyStrength(),
        new AccessKeyRotation(),
        new ExposedAccessKeys(),
        new UnusedCredentials(),
        new UnusedUsers(),
        new FullAccessPolicies(),
        new ManyAdministrators(),
        new CasesPendingCustomer(),
        new ResponseTargets(),
        new ServiceLimit("qS7VV0l7J9", "Users", AccountQuota.USERS),
        new ServiceLimit("sU7XX0l7J9", "Groups", AccountQuota.GROUPS),
        new ServiceLimit("pR7UU0l7J9", "Policies", AccountQuota.POLICIES),
        new ServiceLimit("oQ7TT0l7J9", "Roles", AccountQuota.ROLES),
        new AccessKeysPerUser());
  }
}
