package io.caseport.persistence.sql;

import io.caseport.application.port.out.RoleRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UniqueId;
import java.util.List;
import java.util.Optional;

/** The port on roles. */
public final class SqlRoleRepository implements RoleRepository {
  private final Database database;

  public SqlRoleRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(Role role) {
    database.write(session -> RoleTable.insert(session, role));
  }

  @Override
  public Optional<Role> find(AccountId account, RoleName name) {
    return database.read(session -> RoleTable.find(session, account, name));
  }

  @Override
  public Optional<Role> find(AccountId account, UniqueId id) {
    return database.read(session -> RoleTable.find(session, account, id));
  }

  @Override
  public List<Role> list(AccountId account, String pathPrefix, Optional<String> after, int limit) {
    return database.read(session -> RoleTable.list(session, account, pathPrefix, after, limit));
  }

  @Override
  public int count(AccountId account) {
    return database.read(session -> AccountRows.count(session, "iam_role", account));
  }

  @Override
  public void replace(Role role) {
    database.write(session -> RoleTable.update(session, role));
  }

  @Override
  public void remove(Role role) {
    database.write(session -> RoleTable.delete(session, role));
  }
}
