package io.caseport.application.contract;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;

/** Callers who may do one thing. */
final class AdvisorCallers {
  private AdvisorCallers() {}

  /** A new user of the Business account whose only policy allows that. */
  static Caller allowed(Tenants tenants, String action) {
    var name = new UserName("advised");
    var user = tenants.identities().createUser(tenants.businessRoot(), IamPath.ROOT, name);
    tenants
        .policies()
        .putInlinePolicy(
            tenants.businessRoot(),
            new Holder.OfUser(name),
            new PolicyName("only"),
            Policies.allowing(action));
    return tenants.as(user);
  }

  /** The same caller at the other door. */
  static Caller inConsole(Caller caller) {
    return new Caller(caller.principal(), Caller.Channel.CONSOLE, false);
  }
}
