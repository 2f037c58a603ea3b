package io.caseport.cli;

import io.caseport.application.port.in.AuditOversight.Fault;
import io.caseport.application.port.in.AuditOversight.Verification;
import io.caseport.domain.audit.AuditRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as CloudTrail has them, and what became of a verification. */
final class AuditAnswers {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private AuditAnswers() {}

  static Answer several(List<AuditRecord> records) {
    return new Answer.Told(
        Map.of("Events", records.stream().map(AuditAnswers::event).toList()),
        TextTable.of(Cells.withHeader(records.stream().map(AuditAnswers::row).toList())));
  }

  private static JsonNode event(AuditRecord record) {
    return MAPPER.readTree(record.text());
  }

  private static SequencedMap<String, Object> row(AuditRecord record) {
    var event = event(record);
    var row = new LinkedHashMap<String, Object>();
    row.put("eventTime", event.path("eventTime").asString(""));
    row.put("eventName", record.operation().name());
    row.put("userName", record.userName().orElse(""));
    row.put("sourceIPAddress", event.path("sourceIPAddress").asString(""));
    row.put("calls", event.path("additionalEventData").path("calls").asString("1"));
    row.put("errorCode", record.errorCode().orElse(""));
    row.put("eventID", record.id().toString());
    return row;
  }

  static Answer one(AuditRecord record) {
    var event = event(record);
    return new Answer.Told(
        event,
        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(event) + System.lineSeparator());
  }

  static Answer verified(Verification found) {
    var item = new LinkedHashMap<String, Object>();
    item.put("intact", found.fault().isEmpty());
    item.put("sealed", found.sealed());
    item.put("erased", found.erased());
    item.put("unsealed", found.unsealed());
    item.put("head", found.head());
    found.fault().ifPresent(fault -> item.put("fault", inWords(fault)));
    found.fault().ifPresent(fault -> item.put("place", fault.place()));
    found.fault().flatMap(Fault::event).ifPresent(id -> item.put("eventID", id.toString()));
    found.fault().flatMap(Fault::account).ifPresent(id -> item.put("account", id.value()));
    return new Answer.One(item);
  }

  static String inWords(Fault fault) {
    return switch (fault.kind()) {
      case CHANGED -> "the record is not the one that was written";
      case MISSING -> "the record is gone, and its account was not erased";
      case ADDED -> "the record was not written by Caseport";
      case CHAIN -> "the place in the chain is gone, was changed, or stands elsewhere";
      case CUT_OFF -> "the noted head is not in the chain, which was cut off or made anew";
    };
  }
}
