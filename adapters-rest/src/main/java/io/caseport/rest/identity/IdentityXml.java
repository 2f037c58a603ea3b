package io.caseport.rest.identity;

import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.Group;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.User;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.rest.query.Xml;
import java.time.Instant;
import java.util.Optional;

/** The members of users, groups and keys, in the order of AWS's model. */
public final class IdentityXml {
  private IdentityXml() {}

  public static void user(Xml xml, User user) {
    user(xml, user.principal(), user.createdAt());
  }

  /** Root has no path and no name. */
  public static void user(Xml xml, Principal principal, Instant createdAt) {
    if (principal instanceof Principal.IamUser user) {
      xml.text("Path", user.path().value()).text("UserName", user.name().value());
    }
    xml.text("UserId", principal.userId())
        .text("Arn", principal.arn())
        .time("CreateDate", createdAt);
  }

  public static void boundary(Xml xml, Optional<PolicyArn> boundary) {
    boundary.ifPresent(
        arn ->
            xml.nest(
                "PermissionsBoundary",
                inner ->
                    inner
                        .text("PermissionsBoundaryType", "Policy")
                        .text("PermissionsBoundaryArn", arn.value())));
  }

  public static void group(Xml xml, Group group) {
    xml.text("Path", group.path().value())
        .text("GroupName", group.name().value())
        .text("GroupId", group.id().value())
        .text("Arn", group.arn())
        .time("CreateDate", group.createdAt());
  }

  static String status(AccessKey key) {
    return key.active() ? "Active" : "Inactive";
  }
}
