package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.PolicySummary;
import io.caseport.application.port.in.PolicyAdministration.VersionDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Policies and their versions under the member names of the API. */
final class PolicyMembers {
  private PolicyMembers() {}

  static SequencedMap<String, Object> policy(PolicySummary summary) {
    var policy = summary.policy();
    var item = new LinkedHashMap<String, Object>();
    item.put("PolicyName", policy.name().value());
    item.put("PolicyId", policy.id().value());
    item.put("Arn", policy.arn().value());
    item.put("Path", policy.path().value());
    item.put("DefaultVersionId", policy.defaultVersion());
    item.put("AttachmentCount", summary.attachmentCount());
    item.put("PermissionsBoundaryUsageCount", summary.boundaryCount());
    item.put("IsAttachable", true);
    if (!policy.description().isEmpty()) {
      item.put("Description", policy.description());
    }
    item.put("CreateDate", policy.createdAt().toString());
    item.put("UpdateDate", policy.updatedAt().toString());
    item.putAll(TagMembers.members(summary.tags()));
    return item;
  }

  /** People are told what they need to name a policy, and whether it is in use. */
  static Answer several(List<PolicySummary> summaries) {
    var rows = summaries.stream().map(PolicyMembers::row).toList();
    return new Answer.Told(
        Map.of("Policies", summaries.stream().map(PolicyMembers::policy).toList()),
        TextTable.of(Cells.withHeader(rows)));
  }

  private static SequencedMap<String, Object> row(PolicySummary summary) {
    var row = new LinkedHashMap<String, Object>();
    row.put("PolicyName", summary.policy().name().value());
    row.put("AttachmentCount", summary.attachmentCount());
    row.put("Arn", summary.policy().arn().value());
    return row;
  }

  static SequencedMap<String, Object> version(VersionDescription described) {
    var item = new LinkedHashMap<String, Object>();
    item.put("VersionId", described.version().id());
    item.put("IsDefaultVersion", described.isDefault());
    item.put("CreateDate", described.version().createdAt().toString());
    return item;
  }

  /** What people see of a thing with a document: its members, and the text as it was written. */
  static Answer withDocument(SequencedMap<String, ?> members, Map<String, ?> shown, String text) {
    return new Answer.Told(
        members,
        TextTable.of(Cells.rows(shown))
            + System.lineSeparator()
            + text.strip()
            + System.lineSeparator());
  }

  /** A document as a part of the answer, where the API has it as encoded text. */
  static JsonNode document(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
