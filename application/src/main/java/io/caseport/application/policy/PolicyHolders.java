package io.caseport.application.policy;

import io.caseport.application.access.RequestKeys;
import io.caseport.application.identity.NamedIdentities;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.role.NamedRoles;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.List;

/** What differs between the policies of users, groups and roles. */
final class PolicyHolders {
  private static final int USER_POLICY_SIZE = 2_048;
  private static final int GROUP_POLICY_SIZE = 5_120;
  private static final int ROLE_POLICY_SIZE = 10_240;

  private final NamedIdentities identities;
  private final NamedRoles roles;

  PolicyHolders(NamedIdentities identities, NamedRoles roles) {
    this.identities = identities;
    this.roles = roles;
  }

  /** A holder by the name that it was created with. */
  record Found(Holder holder, Grantee grantee) {}

  Grantee require(Caller caller, String operation, Holder holder) {
    return require(caller, operation, holder, RequestKeys.NONE);
  }

  Grantee require(Caller caller, String operation, Holder holder, RequestKeys keys) {
    return find(caller, operation, holder, keys).grantee();
  }

  /**
   * Finds the holder, for a caller who may do the action on it.
   *
   * @param operation the action, with {@code %s} for {@code User}, {@code Group} or {@code Role}
   */
  Found find(Caller caller, String operation, Holder holder, RequestKeys keys) {
    var action = new Action("iam", operation.formatted(kind(holder)));
    return switch (holder) {
      case Holder.OfUser(var name) -> {
        var user = identities.user(caller, action, name, keys);
        yield new Found(
            new Holder.OfUser(user.name()), new Grantee.OfUser(user.accountId(), user.id()));
      }
      case Holder.OfGroup(var name) -> {
        var group = identities.group(caller, action, name, keys);
        yield new Found(
            new Holder.OfGroup(group.name()), new Grantee.OfGroup(group.accountId(), group.id()));
      }
      case Holder.OfRole(var name) -> {
        var role = roles.role(caller, action, name, keys);
        yield new Found(
            new Holder.OfRole(role.name()), new Grantee.OfRole(role.accountId(), role.id()));
      }
    };
  }

  static Refusal tooManyAttached(Holder holder, int most) {
    return new Refusal.QuotaExceeded("PoliciesPer" + kind(holder), most);
  }

  private static String kind(Holder holder) {
    return switch (holder) {
      case Holder.OfUser _ -> "User";
      case Holder.OfGroup _ -> "Group";
      case Holder.OfRole _ -> "Role";
    };
  }

  /**
   * @throws Refusal.QuotaExceeded if the holder's inline policies would be too long together
   */
  void requireInlineSize(Holder holder, List<InlinePolicy> others, InlinePolicy added) {
    int most =
        switch (holder) {
          case Holder.OfUser _ -> USER_POLICY_SIZE;
          case Holder.OfGroup _ -> GROUP_POLICY_SIZE;
          case Holder.OfRole _ -> ROLE_POLICY_SIZE;
        };
    int size =
        added.document().sizeWithoutWhitespace()
            + others.stream().mapToInt(other -> other.document().sizeWithoutWhitespace()).sum();
    if (size > most) {
      throw new Refusal.QuotaExceeded(kind(holder) + "PolicySize", most);
    }
  }

  static Refusal noSuchInline(Holder holder, PolicyName name) {
    var entity =
        switch (holder) {
          case Holder.OfUser _ -> Entity.USER_POLICY;
          case Holder.OfGroup _ -> Entity.GROUP_POLICY;
          case Holder.OfRole _ -> Entity.ROLE_POLICY;
        };
    return new Refusal.NoSuchEntity(entity, name.value());
  }
}
