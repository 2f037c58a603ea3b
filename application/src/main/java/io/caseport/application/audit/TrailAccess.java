package io.caseport.application.audit;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;

/** Who may look into the trail of an account. */
public final class TrailAccess {
  private TrailAccess() {}

  /**
   * @throws Refusal.AccessDenied if the caller may not
   */
  public static void require(AccessControl access, Caller caller, AccountId account) {
    if (caller.accountId().equals(account) && !account.equals(AccountId.DESK)) {
      access.require(caller, new Action("cloudtrail", "LookupEvents"), AccessControl.ANY_RESOURCE);
    } else {
      access.requireDesk(caller, new Action("desk", "LookupAuditEvents"));
    }
  }
}
