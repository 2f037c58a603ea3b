package io.caseport.application.contract;

import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the contracts about identities do again and again, as the root of the Business account. */
public interface IdentityContract extends DrivingContract {
  PageRequest LONG_PAGE = PageRequest.first(100);
  PageRequest PAIR = PageRequest.first(2);
  UserName NOBODY = new UserName("nobody");
  GroupName NO_GROUP = new GroupName("no-group");

  default IdentityAdministration identities() {
    return tenants().identities();
  }

  default PolicyAdministration policies() {
    return tenants().policies();
  }

  default RoleAdministration roles() {
    return tenants().roles();
  }

  default User createUser(String name) {
    return createUser("/", name);
  }

  default User createUser(String path, String name) {
    return identities().createUser(root(), new IamPath(path), new UserName(name));
  }

  default Group createGroup(String name) {
    return identities().createGroup(root(), IamPath.ROOT, new GroupName(name));
  }

  default Optional<UserName> named(String name) {
    return Optional.of(new UserName(name));
  }

  /** A role that its own account trusts. */
  default Role createRole(String name) {
    var trust = Roles.trusting(root().accountId().value());
    return roles().createRole(root(), NewRole.of(new RoleName(name), trust)).role();
  }

  /** All items of a list that is read in pages of two. */
  default <T> List<T> all(Function<PageRequest, Page<T>> list) {
    var page = list.apply(PAIR);
    var all = new ArrayList<>(page.items());
    // A list that never ends must not keep the test busy for ever.
    while (page.nextToken().isPresent() && all.size() < 200) {
      page = list.apply(PAIR.next(page.nextToken().get()));
      all.addAll(page.items());
    }
    return all;
  }
}
