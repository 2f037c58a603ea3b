package io.caseport.domain.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/** AWS's form of an event of a case, member by member. */
final class EventBridgeForm {
  private static final String NOTHING = "";

  private EventBridgeForm() {}

  static Optional<String> nameOf(CaseEventKind kind) {
    return switch (kind) {
      case CASE_CREATED -> Optional.of("CreateCase");
      case COMMUNICATION_ADDED -> Optional.of("AddCommunicationToCase");
      case CASE_RESOLVED -> Optional.of("ResolveCase");
      case CASE_REOPENED -> Optional.of("ReopenCase");
      case STATUS_CHANGED,
          SEVERITY_CHANGED,
          CASE_CLAIMED,
          CASE_RELEASED,
          NOTE_ADDED,
          CASES_RELATED,
          RESPONSE_AT_RISK,
          RESPONSE_OVERDUE ->
          Optional.empty();
    };
  }

  static Optional<SequencedMap<String, Object>> of(CaseEvent event) {
    return nameOf(event.kind())
        .map(
            name ->
                envelope(
                    event.id(),
                    "aws.support",
                    "Support Case Update",
                    event.account().value(),
                    event.at(),
                    detail(event, name)));
  }

  private static SequencedMap<String, Object> detail(CaseEvent event, String name) {
    boolean isMessage = event.kind() == CaseEventKind.COMMUNICATION_ADDED;
    var detail = new LinkedHashMap<String, Object>();
    detail.put("case-id", event.caseId().value());
    detail.put("display-id", event.displayId().value());
    detail.put("communication-id", isMessage ? messageId(event) : NOTHING);
    detail.put("event-name", name);
    detail.put("origin", isMessage ? origin(event.by()) : NOTHING);
    return detail;
  }

  /** Made of the case and the number of the message, so that it is the same however often sent. */
  private static String messageId(CaseEvent event) {
    var message = event.caseId() + "|" + event.communication().orElse(0);
    return "ekko:us-east-1:" + UUID.nameUUIDFromBytes(message.getBytes(UTF_8));
  }

  private static String origin(Side by) {
    return switch (by) {
      case CUSTOMER -> "CUSTOMER";
      case DESK, CASEPORT -> "AWS";
    };
  }

  static SequencedMap<String, Object> trial(UUID id, String webhook, String account, Instant at) {
    var detail = new LinkedHashMap<String, Object>();
    detail.put("webhook-id", webhook);
    return envelope(id, "caseport", "Webhook Trial", account, at, detail);
  }

  private static SequencedMap<String, Object> envelope(
      UUID id, String source, String type, String account, Instant at, Object detail) {
    var event = new LinkedHashMap<String, Object>();
    event.put("version", "0");
    event.put("id", id.toString());
    event.put("detail-type", type);
    event.put("source", source);
    event.put("account", account);
    event.put("time", at.truncatedTo(ChronoUnit.SECONDS).toString());
    event.put("region", "us-east-1");
    event.put("resources", List.of());
    event.put("detail", detail);
    return event;
  }
}
