package io.caseport.rest.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.PolicyAdministration.AttachedPolicy;
import io.caseport.application.port.in.PolicyAdministration.PolicySummary;
import io.caseport.application.port.in.PolicyAdministration.VersionDescription;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.rest.identity.TagMembers;
import io.caseport.rest.query.Xml;
import java.net.URLEncoder;

/** The members of policies, in the order of AWS's model. */
public final class PolicyXml {
  private PolicyXml() {}

  /** A policy as the lists show it. */
  public static void policy(Xml xml, PolicySummary summary) {
    ManagedPolicy policy = summary.policy();
    xml.text("PolicyName", policy.name().value())
        .text("PolicyId", policy.id().value())
        .text("Arn", policy.arn().value())
        .text("Path", policy.path().value())
        .text("DefaultVersionId", policy.defaultVersion())
        .number("AttachmentCount", summary.attachmentCount())
        .number("PermissionsBoundaryUsageCount", summary.boundaryCount())
        .flag("IsAttachable", true)
        .time("CreateDate", policy.createdAt())
        .time("UpdateDate", policy.updatedAt());
  }

  /** A policy with its description and tags, which lists leave out. */
  static void describedPolicy(Xml xml, PolicySummary summary) {
    policy(xml, summary);
    description(xml, summary);
    TagMembers.write(xml, summary.tags());
  }

  public static void description(Xml xml, PolicySummary summary) {
    String description = summary.policy().description();
    if (!description.isEmpty()) {
      xml.text("Description", description);
    }
  }

  public static void attached(Xml xml, AttachedPolicy policy) {
    xml.text("PolicyName", policy.name().value()).text("PolicyArn", policy.arn().value());
  }

  public static void version(Xml xml, VersionDescription version) {
    xml.text("VersionId", version.version().id())
        .flag("IsDefaultVersion", version.isDefault())
        .time("CreateDate", version.version().createdAt());
  }

  /** A document is percent-encoded by RFC 3986, where a form would write a space as plus. */
  public static void document(Xml xml, String name, String json) {
    String form = URLEncoder.encode(json, UTF_8);
    xml.text(name, form.replace("+", "%20").replace("*", "%2A").replace("%7E", "~"));
  }
}
