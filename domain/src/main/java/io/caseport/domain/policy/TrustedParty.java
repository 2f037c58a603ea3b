package io.caseport.domain.policy;

import io.caseport.domain.account.AccountId;
import java.util.Set;

/**
 * Who asks to assume a role, by every name a trust policy may know it by.
 *
 * @param names its ARNs and unique identifiers: for the session of a role also those of the role
 */
public record TrustedParty(AccountId account, Set<String> names) {
  public TrustedParty {
    names = Set.copyOf(names);
  }

  boolean isNamedBy(PrincipalPattern pattern) {
    return pattern.kind() == PrincipalKind.AWS && names.contains(pattern.text());
  }

  boolean isOfAccount(PrincipalPattern pattern) {
    return pattern.kind() == PrincipalKind.AWS
        && (pattern.text().equals(account.value())
            || pattern.text().equals("arn:aws:iam::" + account.value() + ":root"));
  }

  /** Whether an entry names someone of the account, and not the account as such. */
  boolean isOfSameAccount(PrincipalPattern pattern) {
    return pattern.kind() == PrincipalKind.AWS
        && pattern.text().matches("arn:aws:(iam|sts)::" + account.value() + ":.*")
        && !isOfAccount(pattern);
  }
}
