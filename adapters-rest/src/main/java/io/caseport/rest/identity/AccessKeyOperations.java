package io.caseport.rest.identity;

import static io.caseport.rest.identity.IdentityMembers.ACCESS_KEY_ID;
import static io.caseport.rest.identity.IdentityMembers.STATUS;
import static io.caseport.rest.identity.IdentityMembers.USER_NAME;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.UserName;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;
import java.util.Optional;

/** What can be done with access keys: a user's, or without a user name those of the caller. */
record AccessKeyOperations(IdentityAdministration identities) {

  List<Operation> all() {
    return List.of(
        Operation.changing("CreateAccessKey", this::create).accepts(USER_NAME),
        Operation.listing("ListAccessKeys", this::list).accepts(USER_NAME),
        Operation.changing("UpdateAccessKey", this::update)
            .requires(ACCESS_KEY_ID, STATUS)
            .accepts(USER_NAME),
        Operation.changing("DeleteAccessKey", this::delete)
            .requires(ACCESS_KEY_ID)
            .accepts(USER_NAME));
  }

  private void create(Caller caller, Input in, Xml out) {
    var created = identities.createAccessKey(caller, in.find(USER_NAME));
    out.nest(
        "AccessKey",
        xml -> {
          owner(xml, created.owner());
          xml.text("AccessKeyId", created.key().id().value())
              .text("Status", IdentityXml.status(created.key()))
              .text("SecretAccessKey", created.secret().value())
              .time("CreateDate", created.key().createdAt());
        });
  }

  private void list(Caller caller, Input in, Xml out) {
    var owned = identities.listAccessKeys(caller, in.find(USER_NAME));
    var keys = KeyPages.cut(owned.keys(), in.page());
    out.list("AccessKeyMetadata", keys.items(), (xml, key) -> metadata(xml, owned.owner(), key))
        .end(keys);
  }

  private void update(Caller caller, Input in, Xml out) {
    identities.updateAccessKey(caller, in.find(USER_NAME), in.get(ACCESS_KEY_ID), in.get(STATUS));
  }

  private void delete(Caller caller, Input in, Xml out) {
    identities.deleteAccessKey(caller, in.find(USER_NAME), in.get(ACCESS_KEY_ID));
  }

  private static void metadata(Xml xml, Optional<UserName> owner, AccessKey key) {
    owner(xml, owner);
    xml.text("AccessKeyId", key.id().value())
        .text("Status", IdentityXml.status(key))
        .time("CreateDate", key.createdAt());
  }

  private static void owner(Xml xml, Optional<UserName> owner) {
    owner.ifPresent(name -> xml.text("UserName", name.value()));
  }
}
