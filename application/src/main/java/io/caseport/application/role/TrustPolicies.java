package io.caseport.application.role;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.TrustedIds;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PrincipalKind;
import io.caseport.domain.policy.PrincipalPattern;
import io.caseport.domain.policy.TrustPolicy;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;

/**
 * What a trust policy must be like. A name that a policy trusts and that nobody has yet could be
 * taken by anyone later, so it is refused, and the others are kept with their ids; of accounts that
 * are elsewhere nothing is known here.
 */
public final class TrustPolicies {
  private static final int MOST_CHARACTERS = 2_048;

  private final AccountRepository accounts;
  private final TrustedNames names;

  public TrustPolicies(
      AccountRepository accounts, IdentityRepository identities, RoleRepository roles) {
    this.accounts = accounts;
    this.names = new TrustedNames(identities, roles);
  }

  /**
   * @return whom the policy means by the names in it
   * @throws Refusal.MalformedPolicyDocument for a document that is no trust policy, or that trusts
   *     someone who is not there
   * @throws Refusal.QuotaExceeded for one that is too long
   */
  TrustedIds require(String text) {
    var policy = TrustPolicy.parse(text);
    if (policy.document().sizeWithoutWhitespace() > MOST_CHARACTERS) {
      throw new Refusal.QuotaExceeded("ACLSizePerRole", MOST_CHARACTERS);
    }
    var ids = new HashMap<String, String>();
    policy
        .principals()
        .filter(principal -> principal.kind() == PrincipalKind.AWS)
        .filter(principal -> isOfAccountHere(principal.text()))
        .forEach(
            principal ->
                ids.put(
                    principal.text(),
                    names
                        .idOf(principal.text())
                        .orElseThrow(() -> invalidPrincipal(policy.document(), principal))));
    return new TrustedIds(ids);
  }

  private boolean isOfAccountHere(String name) {
    return TrustedNames.accountOf(name).flatMap(accounts::find).isPresent();
  }

  Role shown(Role role) {
    return names.shown(role);
  }

  private static Refusal invalidPrincipal(PolicyDocument document, PrincipalPattern nobody) {
    var position = document.positionOf(nobody.place().start());
    return new Refusal.MalformedPolicyDocument(
        "Invalid principal in policy: \"AWS\":\"%s\"".formatted(nobody.text()),
        position.line(),
        position.column());
  }
}
