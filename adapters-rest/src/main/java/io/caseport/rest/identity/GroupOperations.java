package io.caseport.rest.identity;

import static io.caseport.rest.identity.IdentityMembers.GROUP_NAME;
import static io.caseport.rest.identity.IdentityMembers.NEW_GROUP_NAME;
import static io.caseport.rest.identity.IdentityMembers.NEW_PATH;
import static io.caseport.rest.identity.IdentityMembers.PATH;
import static io.caseport.rest.identity.IdentityMembers.PATH_PREFIX;
import static io.caseport.rest.identity.IdentityMembers.USER_NAME;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.IamPath;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** What can be done with groups and their members. */
record GroupOperations(IdentityAdministration identities) {

  List<Operation> all() {
    return List.of(
        Operation.changing("CreateGroup", this::create).requires(GROUP_NAME).accepts(PATH),
        Operation.listing("GetGroup", this::get).requires(GROUP_NAME),
        Operation.listing("ListGroups", this::list).accepts(PATH_PREFIX),
        Operation.changing("UpdateGroup", this::update)
            .requires(GROUP_NAME)
            .accepts(NEW_PATH, NEW_GROUP_NAME),
        Operation.changing("DeleteGroup", this::delete).requires(GROUP_NAME),
        Operation.changing("AddUserToGroup", this::add).requires(GROUP_NAME, USER_NAME),
        Operation.changing("RemoveUserFromGroup", this::remove).requires(GROUP_NAME, USER_NAME),
        Operation.listing("ListGroupsForUser", this::listOfUser).requires(USER_NAME));
  }

  private void create(Caller caller, Input in, Xml out) {
    var group =
        identities.createGroup(caller, in.find(PATH).orElse(IamPath.ROOT), in.get(GROUP_NAME));
    out.nest("Group", xml -> IdentityXml.group(xml, group));
  }

  private void get(Caller caller, Input in, Xml out) {
    var found = identities.getGroup(caller, in.get(GROUP_NAME), in.page());
    out.nest("Group", xml -> IdentityXml.group(xml, found.group()))
        .list("Users", found.members().items(), IdentityXml::user)
        .end(found.members());
  }

  private void list(Caller caller, Input in, Xml out) {
    write(out, identities.listGroups(caller, in.find(PATH_PREFIX).orElse("/"), in.page()));
  }

  private void update(Caller caller, Input in, Xml out) {
    identities.updateGroup(caller, in.get(GROUP_NAME), in.find(NEW_PATH), in.find(NEW_GROUP_NAME));
  }

  private void delete(Caller caller, Input in, Xml out) {
    identities.deleteGroup(caller, in.get(GROUP_NAME));
  }

  private void add(Caller caller, Input in, Xml out) {
    identities.addUserToGroup(caller, in.get(GROUP_NAME), in.get(USER_NAME));
  }

  private void remove(Caller caller, Input in, Xml out) {
    identities.removeUserFromGroup(caller, in.get(GROUP_NAME), in.get(USER_NAME));
  }

  private void listOfUser(Caller caller, Input in, Xml out) {
    write(out, identities.listGroupsForUser(caller, in.get(USER_NAME), in.page()));
  }

  private static void write(Xml out, Page<Group> groups) {
    out.list("Groups", groups.items(), IdentityXml::group).end(groups);
  }
}
