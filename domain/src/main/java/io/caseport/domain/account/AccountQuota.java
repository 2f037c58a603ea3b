package io.caseport.domain.account;

import io.caseport.domain.refusal.Refusal;

/** How many of a kind one account may have: AWS's quotas as they are unless AWS raises them. */
public enum AccountQuota {
  USERS("UsersPerAccount", 5_000),
  GROUPS("GroupsPerAccount", 300),
  ROLES("RolesPerAccount", 1_000),
  POLICIES("PoliciesPerAccount", 1_500),
  /** Assigned or not; as many as there may be users. */
  VIRTUAL_MFA_DEVICES("VirtualMFADevicesPerAccount", USERS.most);

  private final String code;
  private final int most;

  AccountQuota(String code, int most) {
    this.code = code;
    this.most = most;
  }

  public int most() {
    return most;
  }

  /**
   * @throws Refusal.QuotaExceeded if the account has no room beside those that are present
   */
  public void requireRoom(int present) {
    if (present >= most) {
      throw new Refusal.QuotaExceeded(code, most);
    }
  }
}
