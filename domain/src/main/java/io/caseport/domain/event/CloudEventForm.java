package io.caseport.domain.event;

import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEventKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.UUID;

/** The form of CloudEvents 1.0, member by member. */
final class CloudEventForm {
  private CloudEventForm() {}

  static SequencedMap<String, Object> of(PublishedEvent published) {
    var event = published.event();
    var members = envelope(event.id(), event.account().value(), typeOf(event.kind()), event.at());
    members.put("subject", event.caseId().value());
    // As many digits as any number has, so that texts compare as numbers.
    members.put("sequence", "%010d".formatted(published.number()));
    members.put("position", Long.toString(published.position()));
    members.put("data", data(event));
    return members;
  }

  private static SequencedMap<String, Object> data(CaseEvent event) {
    var data = new LinkedHashMap<String, Object>();
    data.put("accountId", event.account().value());
    data.put("caseId", event.caseId().value());
    data.put("displayId", event.displayId().value());
    data.put("origin", event.by().name().toLowerCase(Locale.ROOT));
    event.communication().ifPresent(number -> data.put("communication", number.toString()));
    return data;
  }

  private static String typeOf(CaseEventKind kind) {
    var what =
        switch (kind) {
          case CASE_CREATED -> "created";
          case COMMUNICATION_ADDED -> "communication-added";
          case CASE_RESOLVED -> "resolved";
          case CASE_REOPENED -> "reopened";
          case STATUS_CHANGED -> "status-changed";
          case SEVERITY_CHANGED -> "severity-changed";
          case CASE_CLAIMED -> "claimed";
          case CASE_RELEASED -> "released";
          case NOTE_ADDED -> "note-added";
          case CASES_RELATED -> "related";
          case RESPONSE_AT_RISK -> "response-at-risk";
          case RESPONSE_OVERDUE -> "response-overdue";
        };
    return "io.caseport.case." + what;
  }

  static SequencedMap<String, Object> trial(UUID id, String webhook, String account, Instant at) {
    var members = envelope(id, account, "io.caseport.webhook.trial", at);
    members.put("subject", webhook);
    return members;
  }

  private static SequencedMap<String, Object> envelope(
      UUID id, String account, String type, Instant at) {
    var members = new LinkedHashMap<String, Object>();
    members.put("specversion", "1.0");
    members.put("id", id.toString());
    members.put("source", "urn:caseport:account:" + account);
    members.put("type", type);
    members.put("time", at.toString());
    members.put("datacontenttype", "application/json");
    return members;
  }
}
