package io.caseport.rest.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.PolicyAdministration.PolicySummary;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.rest.query.Xml;
import java.net.URLEncoder;

/** The members of policies, in the order of AWS's model. */
final class PolicyXml {
  private PolicyXml() {}

  /** A policy as the lists show it. */
  static void policy(Xml xml, PolicySummary summary) {
    ManagedPolicy policy = summary.policy();
    xml.text("PolicyName", policy.name().value())
        .text("PolicyId", policy.id().value())
        .text("Arn", policy.arn().value())
        .text("Path", policy.path().value())
        .text("DefaultVersionId", policy.defaultVersion())
        .number("AttachmentCount", summary.attachmentCount())
        .number("PermissionsBoundaryUsageCount", 0)
        .flag("IsAttachable", true)
        .time("CreateDate", policy.createdAt())
        .time("UpdateDate", policy.updatedAt());
  }

  /** A policy with its description, which only GetPolicy tells. */
  static void describedPolicy(Xml xml, PolicySummary summary) {
    policy(xml, summary);
    String description = summary.policy().description();
    if (!description.isEmpty()) {
      xml.text("Description", description);
    }
  }

  /** The default version, which a policy got when it was last updated. */
  static void defaultVersion(Xml xml, ManagedPolicy policy) {
    xml.text("VersionId", policy.defaultVersion())
        .flag("IsDefaultVersion", true)
        .time("CreateDate", policy.updatedAt());
  }

  /** A document is percent-encoded by RFC 3986, where a form would write a space as plus. */
  static void document(Xml xml, String name, String json) {
    String form = URLEncoder.encode(json, UTF_8);
    xml.text(name, form.replace("+", "%20").replace("*", "%2A").replace("%7E", "~"));
  }
}
