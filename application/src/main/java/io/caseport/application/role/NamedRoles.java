package io.caseport.application.role;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.RequestKeys;
import io.caseport.application.access.Resource;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;

/** Finds the role that is named, for callers who may know. */
public final class NamedRoles {
  private final AccessControl access;
  private final RoleRepository roles;

  public NamedRoles(AccessControl access, RoleRepository roles) {
    this.access = access;
    this.roles = roles;
  }

  /**
   * @throws Refusal.AccessDenied and {@link Refusal.NoSuchEntity}
   */
  public Role role(Caller caller, Action action, RoleName name) {
    return role(caller, action, name, RequestKeys.NONE);
  }

  public Role role(Caller caller, Action action, RoleName name, RequestKeys keys) {
    var role = roles.find(caller.accountId(), name);
    var unknown = "arn:aws:iam::" + caller.accountId() + ":role/" + name.value();
    var resource = role.<Resource>map(Resource.OfRole::new).orElse(new Resource.Named(unknown));
    access.require(caller, action, resource, keys);
    return role.orElseThrow(() -> new Refusal.NoSuchEntity(Entity.ROLE, name.value()));
  }
}
