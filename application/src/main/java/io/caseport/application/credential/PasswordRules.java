package io.caseport.application.credential;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CredentialRepository;
import io.caseport.application.port.out.PasswordHasher;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.credential.Password;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.credential.PasswordRule;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/** What an account demands of a password now, with or without a policy of its own. */
public record PasswordRules(Optional<PasswordPolicy> policy, List<String> accountNames) {

  public static PasswordRules of(
      AccountId id, AccountRepository accounts, CredentialRepository credentials) {
    var names =
        accounts
            .find(id)
            .map(account -> List.of(account.name().value(), account.root().email().value()));
    return new PasswordRules(credentials.findPasswordPolicy(id), names.orElse(List.of()));
  }

  boolean usersMayChange() {
    return policy.filter(PasswordPolicy::usersMayChange).isPresent();
  }

  /**
   * @throws Refusal.PasswordPolicyViolation with all that is missing
   */
  public void require(Password password) {
    policy.ifPresentOrElse(
        own -> own.require(password), () -> PasswordPolicy.requireDefault(password, accountNames));
  }

  /**
   * Slow, as it compares with hashes.
   *
   * @throws Refusal.PasswordPolicyViolation if it is one of the user's latest passwords
   */
  public void requireUnused(Password password, LoginProfile profile, PasswordHasher hasher) {
    int count = policy.flatMap(PasswordPolicy::reusePrevention).orElse(0);
    if (profile.latest(count).stream()
        .anyMatch(earlier -> hasher.matches(password.value(), earlier))) {
      throw new Refusal.PasswordPolicyViolation(
          List.of(new PasswordRule(PasswordRule.Kind.NOT_USED_BEFORE, count)));
    }
  }
}
