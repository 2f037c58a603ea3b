package io.caseport.rest.identity;

import static io.caseport.rest.identity.IdentityMembers.NEW_PATH;
import static io.caseport.rest.identity.IdentityMembers.NEW_USER_NAME;
import static io.caseport.rest.identity.IdentityMembers.PATH;
import static io.caseport.rest.identity.IdentityMembers.PATH_PREFIX;
import static io.caseport.rest.identity.IdentityMembers.PERMISSIONS_BOUNDARY;
import static io.caseport.rest.identity.IdentityMembers.USER_NAME;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.IdentityAdministration.NewUser;
import io.caseport.domain.identity.IamPath;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** What can be done with users. */
record UserOperations(IdentityAdministration identities) {

  List<Operation> all() {
    return List.of(
        Operation.changing("CreateUser", this::create)
            .requires(USER_NAME)
            .accepts(PATH, PERMISSIONS_BOUNDARY)
            .accepts(TagMembers.TAGS),
        Operation.reading("GetUser", this::get).accepts(USER_NAME),
        Operation.listing("ListUsers", this::list).accepts(PATH_PREFIX),
        Operation.changing("UpdateUser", this::update)
            .requires(USER_NAME)
            .accepts(NEW_PATH, NEW_USER_NAME),
        Operation.changing("DeleteUser", this::delete).requires(USER_NAME));
  }

  private void create(Caller caller, Input in, Xml out) {
    var wanted =
        new NewUser(
            in.find(PATH).orElse(IamPath.ROOT),
            in.get(USER_NAME),
            in.find(PERMISSIONS_BOUNDARY),
            TagMembers.tags(in));
    var user = identities.createUser(caller, wanted);
    out.nest(
        "User",
        xml -> {
          IdentityXml.user(xml, user);
          IdentityXml.boundary(xml, wanted.boundary());
          TagMembers.write(xml, wanted.tags());
        });
  }

  private void get(Caller caller, Input in, Xml out) {
    var user = identities.getUser(caller, in.find(USER_NAME));
    out.nest(
        "User",
        xml -> {
          IdentityXml.user(xml, user.principal(), user.createdAt());
          IdentityXml.boundary(xml, user.boundary());
          TagMembers.write(xml, user.tags());
        });
  }

  private void update(Caller caller, Input in, Xml out) {
    identities.updateUser(caller, in.get(USER_NAME), in.find(NEW_PATH), in.find(NEW_USER_NAME));
  }

  private void list(Caller caller, Input in, Xml out) {
    var users = identities.listUsers(caller, in.find(PATH_PREFIX).orElse("/"), in.page());
    out.list("Users", users.items(), IdentityXml::user).end(users);
  }

  private void delete(Caller caller, Input in, Xml out) {
    identities.deleteUser(caller, in.get(USER_NAME));
  }
}
