package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.CredentialReport;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.identity.UniqueId;
import java.util.Optional;

/**
 * The passwords of users, what accounts demand of them, and the last credential report of each. A
 * login profile MUST go with its user.
 */
public interface CredentialRepository {

  /**
   * @throws StoreFailure.IdentifierTaken if the user has one
   */
  void addLoginProfile(LoginProfile profile);

  Optional<LoginProfile> findLoginProfile(AccountId account, UniqueId user);

  /**
   * Puts the profile in place of the user's.
   *
   * @throws StoreFailure.Stale if there is none
   */
  void replaceLoginProfile(LoginProfile profile);

  void removeLoginProfile(LoginProfile profile);

  Optional<PasswordPolicy> findPasswordPolicy(AccountId account);

  /** Sets the policy, in place of another if there is one. */
  void putPasswordPolicy(AccountId account, PasswordPolicy policy);

  /** Does nothing if there is none. */
  void removePasswordPolicy(AccountId account);

  Optional<CredentialReport> findReport(AccountId account);

  /** Keeps the report, in place of another if there is one. */
  void putReport(AccountId account, CredentialReport report);
}
