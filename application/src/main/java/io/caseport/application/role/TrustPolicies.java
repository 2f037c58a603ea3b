package io.caseport.application.role;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PrincipalKind;
import io.caseport.domain.policy.PrincipalPattern;
import io.caseport.domain.policy.TrustPolicy;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a trust policy must be like. A name that a policy trusts and that nobody has yet could be
 * taken by anyone later, so it is refused; of accounts that are elsewhere nothing is known here.
 */
public final class TrustPolicies {
  private static final int MOST_CHARACTERS = 2_048;
  private static final Pattern IDENTITY =
      Pattern.compile("arn:aws:iam::([0-9]{12}):(user|role)/(?:.*/)?([^/]+)");

  private final AccountRepository accounts;
  private final IdentityRepository identities;
  private final RoleRepository roles;

  public TrustPolicies(
      AccountRepository accounts, IdentityRepository identities, RoleRepository roles) {
    this.accounts = accounts;
    this.identities = identities;
    this.roles = roles;
  }

  /**
   * @throws Refusal.MalformedPolicyDocument for a document that is no trust policy, or that trusts
   *     someone who is not there
   * @throws Refusal.QuotaExceeded for one that is too long
   */
  void require(String text) {
    var document = TrustPolicy.parse(text).document();
    if (document.sizeWithoutWhitespace() > MOST_CHARACTERS) {
      throw new Refusal.QuotaExceeded("ACLSizePerRole", MOST_CHARACTERS);
    }
    document.statements().stream()
        .flatMap(statement -> statement.principals().stream())
        .flatMap(clause -> clause.patterns().stream())
        .filter(principal -> principal.kind() == PrincipalKind.AWS && !isThere(principal.text()))
        .findFirst()
        .ifPresent(
            nobody -> {
              throw invalidPrincipal(document, nobody);
            });
  }

  private static Refusal invalidPrincipal(PolicyDocument document, PrincipalPattern nobody) {
    var position = document.positionOf(nobody.place().start());
    return new Refusal.MalformedPolicyDocument(
        "Invalid principal in policy: \"AWS\":\"%s\"".formatted(nobody.text()),
        position.line(),
        position.column());
  }

  private boolean isThere(String principal) {
    var identity = IDENTITY.matcher(principal);
    if (!identity.matches()) {
      return true;
    }
    var account = new AccountId(identity.group(1));
    return accounts.find(account).isEmpty()
        || arnOf(account, identity.group(2), identity.group(3)).equals(Optional.of(principal));
  }

  private Optional<String> arnOf(AccountId account, String kind, String name) {
    try {
      return kind.equals("user")
          ? identities.findUser(account, new UserName(name)).map(User::arn)
          : roles.find(account, new RoleName(name)).map(Role::arn);
    } catch (Refusal.InvalidArgument _) {
      return Optional.empty();
    }
  }
}
