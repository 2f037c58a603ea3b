package io.caseport.application.role;

import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.Role.LastUse;
import io.caseport.domain.policy.Grantee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the last uses of roles in memory until they are written to the roles. */
public final class RoleUses {
  private static final int WRITTEN_AT_ONCE = 500;

  private final RoleRepository roles;
  private final UnitOfWork work;
  private final Map<Grantee.OfRole, LastUse> recent = new ConcurrentHashMap<>();

  public RoleUses(RoleRepository roles, UnitOfWork work) {
    this.roles = roles;
    this.work = work;
  }

  public void note(Principal.AssumedRole session, LastUse use) {
    recent.put(new Grantee.OfRole(session.accountId(), session.roleId()), use);
  }

  public void writeDown() {
    var uses = List.copyOf(recent.entrySet());
    for (int from = 0; from < uses.size(); from += WRITTEN_AT_ONCE) {
      var some = uses.subList(from, Math.min(from + WRITTEN_AT_ONCE, uses.size()));
      work.write(() -> some.forEach(use -> writeDown(use.getKey(), use.getValue())));
      some.forEach(use -> recent.remove(use.getKey(), use.getValue()));
    }
  }

  /** Leaves out roles that are gone, and those that another node has seen later. */
  private void writeDown(Grantee.OfRole id, LastUse use) {
    roles
        .find(id.accountId(), id.id())
        .map(role -> later(role, use))
        .filter(role -> role.lastUse().equals(Optional.of(use)))
        .ifPresent(roles::replace);
  }

  /** The role with the last use that is known of it, written down or not. */
  public Role withLastUse(Role role) {
    var use = recent.get(new Grantee.OfRole(role.accountId(), role.id()));
    return use == null ? role : later(role, use);
  }

  private static Role later(Role role, LastUse use) {
    return role.lastUse().filter(known -> known.at().isAfter(use.at())).isPresent()
        ? role
        : role.usedLast(use);
  }
}
