package io.caseport.rest.role;

import io.caseport.application.port.in.RoleAdministration.RoleDescription;
import io.caseport.domain.identity.Role;
import io.caseport.rest.identity.IdentityXml;
import io.caseport.rest.identity.TagMembers;
import io.caseport.rest.policy.PolicyXml;
import io.caseport.rest.query.Xml;

/** The members of roles, in the order of AWS's model. */
public final class RoleXml {
  private RoleXml() {}

  /** Who a role is and whom it trusts. */
  public static void identity(Xml xml, Role role) {
    xml.text("Path", role.path().value())
        .text("RoleName", role.name().value())
        .text("RoleId", role.id().value())
        .text("Arn", role.arn())
        .time("CreateDate", role.createdAt());
    PolicyXml.document(xml, "AssumeRolePolicyDocument", role.trustPolicy());
  }

  /** A role as lists show it. */
  static void role(Xml xml, Role role) {
    identity(xml, role);
    if (!role.description().isEmpty()) {
      xml.text("Description", role.description());
    }
    xml.number("MaxSessionDuration", role.maxSessionSeconds());
  }

  /** A role with its boundary, tags and last use, which lists leave out. */
  static void described(Xml xml, RoleDescription description) {
    role(xml, description.role());
    IdentityXml.boundary(xml, description.boundary());
    TagMembers.write(xml, description.tags());
    lastUse(xml, description.role());
  }

  /** Empty for a role that nobody has used. */
  public static void lastUse(Xml xml, Role role) {
    xml.nest(
        "RoleLastUsed",
        inner ->
            role.lastUse()
                .ifPresent(
                    use -> inner.time("LastUsedDate", use.at()).text("Region", use.region())));
  }
}
