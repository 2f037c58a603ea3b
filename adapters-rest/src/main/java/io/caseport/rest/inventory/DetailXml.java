package io.caseport.rest.inventory;

import io.caseport.application.port.in.AccountInventory.Detail;
import io.caseport.application.port.in.AccountInventory.OwnPolicies;
import io.caseport.application.port.in.PolicyAdministration.VersionDescription;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.rest.identity.IdentityXml;
import io.caseport.rest.identity.TagMembers;
import io.caseport.rest.policy.PolicyXml;
import io.caseport.rest.query.Xml;
import io.caseport.rest.role.RoleXml;
import java.util.List;

/** The entries of an account's inventory. */
final class DetailXml {
  private DetailXml() {}

  static void user(Xml xml, Detail.OfUser detail) {
    IdentityXml.user(xml, detail.user());
    inline(xml, "UserPolicyList", detail.policies());
    xml.texts("GroupList", detail.groups().stream().map(group -> group.name().value()).toList());
    attached(xml, detail.policies());
    IdentityXml.boundary(xml, detail.boundary());
    TagMembers.write(xml, detail.tags());
  }

  static void group(Xml xml, Detail.OfGroup detail) {
    IdentityXml.group(xml, detail.group());
    inline(xml, "GroupPolicyList", detail.policies());
    attached(xml, detail.policies());
  }

  static void role(Xml xml, Detail.OfRole detail) {
    RoleXml.identity(xml, detail.role().role());
    xml.texts("InstanceProfileList", List.of());
    inline(xml, "RolePolicyList", detail.policies());
    attached(xml, detail.policies());
    IdentityXml.boundary(xml, detail.role().boundary());
    TagMembers.write(xml, detail.role().tags());
    RoleXml.lastUse(xml, detail.role().role());
  }

  static void policy(Xml xml, Detail.OfPolicy detail) {
    PolicyXml.policy(xml, detail.policy());
    PolicyXml.description(xml, detail.policy());
    xml.list("PolicyVersionList", detail.versions(), DetailXml::version);
  }

  private static void version(Xml xml, VersionDescription version) {
    PolicyXml.document(xml, "Document", version.version().documentText());
    PolicyXml.version(xml, version);
  }

  private static void inline(Xml xml, String name, OwnPolicies policies) {
    xml.list(name, policies.inline(), DetailXml::inline);
  }

  private static void inline(Xml xml, InlinePolicy policy) {
    xml.text("PolicyName", policy.name().value());
    PolicyXml.document(xml, "PolicyDocument", policy.document().text());
  }

  private static void attached(Xml xml, OwnPolicies policies) {
    xml.list("AttachedManagedPolicies", policies.attached(), PolicyXml::attached);
  }
}
