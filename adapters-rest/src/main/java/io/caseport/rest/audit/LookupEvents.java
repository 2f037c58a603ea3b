package io.caseport.rest.audit;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.LONGEST_TOKEN;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.caseport.application.port.in.AuditTrail;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.JsonRefusal;
import io.caseport.rest.json.OneOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the events of the caller's own account. Moments are seconds since 1970, as numbers, in
 * CloudTrail's model.
 */
final class LookupEvents {
  private static final int MOST = 50;
  private static final String KEYS =
      "EventId, EventName, ReadOnly, Username, ResourceType, ResourceName, EventSource,"
          + " AccessKeyId";

  private LookupEvents() {}

  static JsonOperation<?> on(AuditTrail trail) {
    return JsonOperation.reading(
        "LookupEvents", Request.class, (caller, request) -> answer(trail, caller, request));
  }

  private static Answer answer(AuditTrail trail, Caller caller, Request request) {
    var filter = request.filter();
    var one = request.attribute("EventId");
    if (one.isEmpty()) {
      return Answer.from(trail.lookUp(caller, caller.accountId(), filter, request.page()));
    }
    var found =
        eventId(one.get())
            .flatMap(id -> trail.find(caller, caller.accountId(), id))
            .filter(filter::takes);
    return Answer.from(new Page<>(found.stream().toList(), Optional.empty()));
  }

  /** What is no id of ours is one that no event has. */
  private static Optional<AuditEventId> eventId(String text) {
    try {
      return Optional.of(new AuditEventId(UUID.fromString(text)));
    } catch (IllegalArgumentException noSuchId) {
      return Optional.of(AuditEventId.first(Instant.EPOCH));
    }
  }

  record Attribute(
      @JsonProperty("AttributeKey") @NotNull(message = NOT_NULL) @OneOf(KEYS) String attributeKey,
      @JsonProperty("AttributeValue") @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = 2000)
          String attributeValue) {}

  record Request(
      @JsonProperty("LookupAttributes") @Size(max = 1, message = AT_MOST_ITEMS)
          @Nullable List<@NotNull(message = NOT_NULL) @Valid Attribute> lookupAttributes,
      @JsonProperty("StartTime") @Nullable Double startTime,
      @JsonProperty("EndTime") @Nullable Double endTime,
      @JsonProperty("MaxResults")
          @Min(value = 1, message = AT_LEAST_VALUE)
          @Max(value = MOST, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @JsonProperty("NextToken") @CodePoints(max = LONGEST_TOKEN) @Nullable String nextToken) {

    Optional<String> attribute(String key) {
      return lookupAttributes == null
          ? Optional.empty()
          : lookupAttributes.stream()
              .filter(attribute -> attribute.attributeKey().equals(key))
              .map(Attribute::attributeValue)
              .findFirst();
    }

    AuditFilter filter() {
      var from = Optional.ofNullable(startTime).map(Request::moment);
      var to = Optional.ofNullable(endTime).map(Request::moment);
      if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
        throw new JsonRefusal(
            400, "InvalidTimeRangeException", "StartTime must not be after EndTime.");
      }
      if (attribute("ResourceType").or(() -> attribute("ResourceName")).isPresent()) {
        throw new JsonRefusal(
            400,
            "InvalidLookupAttributesException",
            "Events cannot be looked up by their resources here.");
      }
      return new AuditFilter(
          from,
          to,
          attribute("EventName"),
          attribute("EventSource"),
          attribute("Username"),
          attribute("AccessKeyId"),
          Optional.empty(),
          attribute("ReadOnly").map(Boolean::parseBoolean));
    }

    private static Instant moment(double seconds) {
      return Instant.ofEpochMilli(Math.round(seconds * 1_000));
    }

    PageRequest page() {
      return new PageRequest(
          Optional.ofNullable(nextToken), maxResults == null ? MOST : maxResults);
    }
  }

  record Answer(
      @JsonProperty("Events") List<Event> events,
      @JsonProperty("NextToken") @Nullable String nextToken) {
    static Answer from(Page<AuditRecord> page) {
      return new Answer(
          page.items().stream().map(Event::from).toList(), page.nextToken().orElse(null));
    }
  }

  record Event(
      @JsonProperty("EventId") String eventId,
      @JsonProperty("EventName") String eventName,
      @JsonProperty("ReadOnly") String readOnly,
      @JsonProperty("AccessKeyId") @Nullable String accessKeyId,
      @JsonProperty("EventTime") long eventTime,
      @JsonProperty("EventSource") String eventSource,
      @JsonProperty("Username") @Nullable String username,
      @JsonProperty("Resources") List<Object> resources,
      @JsonProperty("CloudTrailEvent") String cloudTrailEvent) {
    static Event from(AuditRecord record) {
      return new Event(
          record.id().toString(),
          record.operation().name(),
          Boolean.toString(record.operation().readOnly()),
          record.accessKey().orElse(null),
          record.id().at().getEpochSecond(),
          record.operation().source(),
          record.userName().orElse(null),
          List.of(),
          record.text());
    }
  }
}
