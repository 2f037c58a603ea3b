package io.caseport.application.role;

import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.TrustPolicy;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose the names in trust policies are, and what they are called now. */
public final class TrustedNames {
  private static final Pattern IDENTITY =
      Pattern.compile("arn:aws:iam::([0-9]{12}):(user|role)/(?:.*/)?([^/]+)");
  private static final Pattern SESSION =
      Pattern.compile("arn:aws:sts::([0-9]{12}):(assumed-role)/([^/]+)/([^/]+)");

  private final IdentityRepository identities;
  private final RoleRepository roles;

  public TrustedNames(IdentityRepository identities, RoleRepository roles) {
    this.identities = identities;
    this.roles = roles;
  }

  /**
   * The role as it is shown: who was renamed since its policy was saved has the new name in there,
   * and who has gone the id.
   */
  public Role shown(Role role) {
    var renamed = new HashMap<>(role.trustedIds().byArn());
    renamed.replaceAll(this::nameOf);
    renamed.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
    if (renamed.isEmpty()) {
      return role;
    }
    var document = TrustPolicy.parse(role.trustPolicy()).renamed(renamed);
    return role.withTrustPolicy(document, role.trustedIds());
  }

  /** The account whose user, role or session of a role the ARN names, if it names one. */
  static Optional<AccountId> accountOf(String arn) {
    return parts(arn).map(parts -> new AccountId(parts.group(1)));
  }

  private static Optional<MatchResult> parts(String arn) {
    return Stream.of(IDENTITY, SESSION)
        .map(form -> form.matcher(arn))
        .filter(Matcher::matches)
        .map(Matcher::toMatchResult)
        .findFirst();
  }

  /** The id of whose ARN it is, if anyone's. */
  Optional<String> idOf(String arn) {
    try {
      return parts(arn).flatMap(parts -> idOf(arn, parts));
    } catch (Refusal.InvalidArgument _) {
      return Optional.empty();
    }
  }

  private Optional<String> idOf(String arn, MatchResult parts) {
    var account = new AccountId(parts.group(1));
    var name = parts.group(3);
    return switch (parts.group(2)) {
      case "user" ->
          identities
              .findUser(account, new UserName(name))
              .filter(user -> user.arn().equals(arn))
              .map(user -> user.id().value());
      case "role" ->
          roles
              .find(account, new RoleName(name))
              .filter(role -> role.arn().equals(arn))
              .map(role -> role.id().value());
      default ->
          roles
              .find(account, new RoleName(name))
              .filter(role -> role.name().value().equals(name))
              .map(role -> role.id() + ":" + parts.group(4));
    };
  }

  /**
   * @param arn the name of the time when the policy was saved
   * @return the name of now, or the id
   */
  private String nameOf(String arn, String id) {
    var parts = parts(arn).orElseThrow();
    var account = new AccountId(parts.group(1));
    var name =
        switch (parts.group(2)) {
          case "user" -> identities.findUser(account, new UniqueId(id)).map(User::arn);
          case "role" -> roles.find(account, new UniqueId(id)).map(Role::arn);
          default ->
              roles.find(account, new UniqueId(id.substring(0, id.indexOf(':')))).map(_ -> arn);
        };
    return name.orElse(id);
  }
}
