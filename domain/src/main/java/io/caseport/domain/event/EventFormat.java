package io.caseport.domain.event;

import io.caseport.domain.cases.CaseEventKind;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The forms in which events are told: members of a JSON object, whose values are texts or again
 * such members. None ever has a subject or a message in it.
 */
public enum EventFormat {
  /** As AWS Support sends events to Amazon EventBridge, of the four kinds that it has. */
  EVENTBRIDGE("application/json"),
  /** CloudEvents 1.0 in structured mode. */
  CLOUDEVENTS("application/cloudevents+json; charset=utf-8");

  private final String contentType;

  EventFormat(String contentType) {
    this.contentType = contentType;
  }

  /** By the name that people write. */
  public static Optional<EventFormat> of(String code) {
    return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String contentType() {
    return contentType;
  }

  /** Whether events of the kind can be told in this form. */
  public boolean has(CaseEventKind kind) {
    return switch (this) {
      case EVENTBRIDGE -> EventBridgeForm.nameOf(kind).isPresent();
      case CLOUDEVENTS -> true;
    };
  }

  /** Empty if the form does not have events of this kind. */
  public Optional<SequencedMap<String, Object>> of(PublishedEvent event) {
    return switch (this) {
      case EVENTBRIDGE -> EventBridgeForm.of(event.event());
      case CLOUDEVENTS -> Optional.of(CloudEventForm.of(event));
    };
  }

  /** What a receiver is sent that is to be tried, of no case. */
  public SequencedMap<String, Object> trial(UUID id, String webhook, String account, Instant at) {
    return switch (this) {
      case EVENTBRIDGE -> EventBridgeForm.trial(id, webhook, account, at);
      case CLOUDEVENTS -> CloudEventForm.trial(id, webhook, account, at);
    };
  }
}
