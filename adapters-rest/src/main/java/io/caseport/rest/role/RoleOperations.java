package io.caseport.rest.role;

import static io.caseport.rest.identity.IdentityMembers.PATH;
import static io.caseport.rest.identity.IdentityMembers.PATH_PREFIX;
import static io.caseport.rest.identity.IdentityMembers.PERMISSIONS_BOUNDARY;
import static io.caseport.rest.identity.IdentityMembers.ROLE_NAME;
import static io.caseport.rest.policy.PolicyMembers.POLICY_DOCUMENT;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Role;
import io.caseport.rest.identity.TagMembers;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Shape;
import io.caseport.rest.query.Xml;
import java.util.List;
import java.util.Optional;

/** All that IAM offers on roles, but for their policies and tags. */
public final class RoleOperations {
  private static final Member<String> TRUST_POLICY =
      new Member<>("AssumeRolePolicyDocument", POLICY_DOCUMENT.shape());
  private static final Member<String> DESCRIPTION =
      new Member<>(
          "Description",
          Shape.text(0, 1_000, "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"));
  private static final Member<Integer> MAX_SESSION_DURATION =
      new Member<>(
          "MaxSessionDuration",
          Shape.integer(Role.SHORTEST_MAX_SESSION_SECONDS, Role.LONGEST_MAX_SESSION_SECONDS));

  private final RoleAdministration roles;

  private RoleOperations(RoleAdministration roles) {
    this.roles = roles;
  }

  public static List<Operation> of(RoleAdministration roles) {
    return new RoleOperations(roles).all();
  }

  private List<Operation> all() {
    return List.of(
        Operation.changing("CreateRole", this::create)
            .requires(ROLE_NAME, TRUST_POLICY)
            .accepts(PATH, DESCRIPTION, MAX_SESSION_DURATION, PERMISSIONS_BOUNDARY)
            .accepts(TagMembers.TAGS),
        Operation.reading("GetRole", this::get).requires(ROLE_NAME),
        Operation.listing("ListRoles", this::list).accepts(PATH_PREFIX),
        Operation.changing("UpdateRole", this::update)
            .requires(ROLE_NAME)
            .accepts(DESCRIPTION, MAX_SESSION_DURATION),
        Operation.changing("UpdateRoleDescription", this::describe)
            .requires(ROLE_NAME, DESCRIPTION),
        Operation.changing("UpdateAssumeRolePolicy", this::trust)
            .requires(ROLE_NAME, POLICY_DOCUMENT),
        Operation.changing("DeleteRole", this::delete).requires(ROLE_NAME),
        Operation.listing("ListInstanceProfilesForRole", this::instanceProfiles)
            .requires(ROLE_NAME));
  }

  private void create(Caller caller, Input in, Xml out) {
    var role =
        roles.createRole(
            caller,
            new NewRole(
                in.find(PATH).orElse(IamPath.ROOT),
                in.get(ROLE_NAME),
                in.get(TRUST_POLICY),
                in.find(DESCRIPTION).orElse(""),
                in.find(MAX_SESSION_DURATION).orElse(Role.SHORTEST_MAX_SESSION_SECONDS),
                in.find(PERMISSIONS_BOUNDARY),
                TagMembers.tags(in)));
    out.nest("Role", xml -> RoleXml.described(xml, role));
  }

  private void get(Caller caller, Input in, Xml out) {
    var role = roles.getRole(caller, in.get(ROLE_NAME));
    out.nest("Role", xml -> RoleXml.described(xml, role));
  }

  private void list(Caller caller, Input in, Xml out) {
    var page = roles.listRoles(caller, in.find(PATH_PREFIX).orElse("/"), in.page());
    out.list("Roles", page.items(), RoleXml::role).end(page);
  }

  private void update(Caller caller, Input in, Xml out) {
    roles.updateRole(
        caller, in.get(ROLE_NAME), in.find(DESCRIPTION), in.find(MAX_SESSION_DURATION));
  }

  private void describe(Caller caller, Input in, Xml out) {
    var role = roles.updateRoleDescription(caller, in.get(ROLE_NAME), in.get(DESCRIPTION));
    out.nest("Role", xml -> RoleXml.described(xml, role));
  }

  private void trust(Caller caller, Input in, Xml out) {
    roles.updateAssumeRolePolicy(caller, in.get(ROLE_NAME), in.get(POLICY_DOCUMENT));
  }

  private void delete(Caller caller, Input in, Xml out) {
    roles.deleteRole(caller, in.get(ROLE_NAME));
  }

  private void instanceProfiles(Caller caller, Input in, Xml out) {
    var arns = roles.listInstanceProfilesForRole(caller, in.get(ROLE_NAME));
    out.texts("InstanceProfiles", arns).end(new Page<>(arns, Optional.empty()));
  }
}
