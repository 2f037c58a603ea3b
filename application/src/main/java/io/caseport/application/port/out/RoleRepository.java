package io.caseport.application.port.out;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UniqueId;
import java.util.List;
import java.util.Optional;

/** Roles with their trust policies. Names MUST be unique in their account by {@code key()}. */
public interface RoleRepository {

  /**
   * @throws StoreFailure.IdentifierTaken if the name or the id is taken
   */
  void add(Role role);

  Optional<Role> find(AccountId account, RoleName name);

  Optional<Role> find(AccountId account, UniqueId id);

  /**
   * By the key of the name, from the first behind {@code after}; only those whose path starts with
   * {@code pathPrefix}.
   */
  List<Role> list(AccountId account, String pathPrefix, Optional<String> after, int limit);

  /** How many roles the account has; it MUST NOT load them. */
  int count(AccountId account);

  /**
   * Puts the role in place of the one with its id, whose name and path it MUST have.
   *
   * @throws StoreFailure.Stale if there is none
   */
  void replace(Role role);

  void remove(Role role);
}
