package io.caseport.domain.policy;

import io.caseport.domain.account.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks to assume a role, by every name a trust policy may know it by.
 *
 * @param account the account it belongs to, if it belongs to one
 * @param names its ARNs and unique identifiers: for the session of a role also those of the role
 */
public record TrustedParty(PrincipalKind kind, Optional<AccountId> account, Set<String> names) {
  public TrustedParty {
    names = Set.copyOf(names);
  }

  /** A user, a role's session or a federated user. */
  public static TrustedParty ofAccount(AccountId account, List<String> names) {
    return new TrustedParty(PrincipalKind.AWS, Optional.of(account), Set.copyOf(names));
  }

  public static TrustedParty service(String name) {
    return new TrustedParty(PrincipalKind.SERVICE, Optional.empty(), Set.of(name));
  }

  public static TrustedParty federatedBy(String provider) {
    return new TrustedParty(PrincipalKind.FEDERATED, Optional.empty(), Set.of(provider));
  }

  boolean isNamedBy(PrincipalPattern pattern) {
    return pattern.kind() == kind && names.contains(pattern.text());
  }

  boolean isOfAccount(PrincipalPattern pattern) {
    return pattern.kind() == PrincipalKind.AWS
        && account.isPresent()
        && (pattern.text().equals(account.get().value())
            || pattern.text().equals("arn:aws:iam::" + account.get().value() + ":root"));
  }
}
