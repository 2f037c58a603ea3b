package io.caseport.application.identity;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.Resource;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.Optional;

/**
 * Finds who is named, for callers who may know. Permission is asked on the ARN before it is said
 * whether there is anyone of that name.
 */
public final class NamedIdentities {
  private final AccessControl access;
  private final IdentityRepository identities;

  public NamedIdentities(AccessControl access, IdentityRepository identities) {
    this.access = access;
    this.identities = identities;
  }

  /**
   * @throws Refusal.AccessDenied and {@link Refusal.NoSuchEntity}
   */
  public User user(Caller caller, Action action, UserName name) {
    return user(caller, action, name, RequestKeys.NONE);
  }

  public User user(Caller caller, Action action, UserName name, RequestKeys keys) {
    var user = identities.findUser(caller.accountId(), name);
    var resource =
        user.<Resource>map(Resource.OfUser::new)
            .orElse(unknown(caller.accountId(), "user", name.value()));
    access.require(caller, action, resource, keys);
    return user.orElseThrow(() -> new Refusal.NoSuchEntity(Entity.USER, name.value()));
  }

  /**
   * @throws Refusal.NoSuchEntity if the account has no such user
   */
  User user(AccountId account, UserName name) {
    return identities
        .findUser(account, name)
        .orElseThrow(() -> new Refusal.NoSuchEntity(Entity.USER, name.value()));
  }

  /**
   * @throws Refusal.AccessDenied and {@link Refusal.NoSuchEntity}
   */
  public Group group(Caller caller, Action action, GroupName name) {
    return group(caller, action, name, RequestKeys.NONE);
  }

  public Group group(Caller caller, Action action, GroupName name, RequestKeys keys) {
    var group = identities.findGroup(caller.accountId(), name);
    var resource =
        group
            .<Resource>map(Resource.OfGroup::new)
            .orElse(unknown(caller.accountId(), "group", name.value()));
    access.require(caller, action, resource, keys);
    return group.orElseThrow(() -> new Refusal.NoSuchEntity(Entity.GROUP, name.value()));
  }

  /** The user of that name; without a name, the caller itself. */
  public KeyOwner owner(Caller caller, Action action, Optional<UserName> name) {
    if (name.isPresent()) {
      return new KeyOwner.OfUser(user(caller, action, name.get()));
    }
    return switch (holder(caller.principal())) {
      case Principal.Root root -> {
        access.require(caller, action, root.arn());
        yield new KeyOwner.OfRoot(root);
      }
      case Principal.IamUser user -> new KeyOwner.OfUser(user(caller, action, user.name()));
      case Principal.InSession _, Principal.AssumedRole _, Principal.FederatedUser _ -> {
        access.require(caller, action, AccessControl.ANY_RESOURCE);
        throw new Refusal.InvalidArgument(
            "userName", "", "Member must be given by a caller that is neither a user nor root");
      }
    };
  }

  /** Who a temporary credential belongs to; whoever acts for another is no user. */
  private static Principal holder(Principal principal) {
    return principal instanceof Principal.InSession session ? session.holder() : principal;
  }

  private static Resource unknown(AccountId account, String kind, String name) {
    return new Resource.Named("arn:aws:iam::" + account + ":" + kind + "/" + name);
  }
}
