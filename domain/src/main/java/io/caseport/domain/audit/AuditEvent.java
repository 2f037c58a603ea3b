package io.caseport.domain.audit;

import io.caseport.domain.account.AccountId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision or change, in parts, on its way to a record.
 *
 * @param requestParameters what was asked for, as far as anyone may read it who reads the trail:
 *     names, ids and codes, and never a text, a file, a document or a secret
 * @param responseElements what came of a change, under the same rule
 * @param additional what the rest has no place for, such as how many calls the record stands for
 */
public record AuditEvent(
    AuditEventId id,
    AccountId account,
    Actor actor,
    Origin origin,
    AuditedOperation operation,
    Optional<UUID> requestId,
    Map<String, ?> requestParameters,
    Map<String, ?> responseElements,
    Map<String, ?> additional,
    Optional<Failure> failure) {
  private static final String VERSION = "1.11";

  /**
   * Why there was no change, or no answer.
   *
   * @param code as the caller was told
   * @param message what decided, without anything that the caller wrote; may be empty
   */
  public record Failure(String code, Optional<String> message) {}

  /** The event as it is kept. */
  public AuditRecord toRecord() {
    return new AuditRecord(
        id,
        account,
        operation,
        actor.userName(),
        actor.key().map(key -> EventText.cut(key.value())),
        failure.map(Failure::code),
        EventText.of(members()));
  }

  private Map<String, Object> members() {
    var members = new LinkedHashMap<String, Object>();
    members.put("eventVersion", VERSION);
    members.put("userIdentity", actor.members());
    members.put("eventTime", EventText.time(id.at()));
    members.put("eventSource", operation.source());
    members.put("eventName", operation.name());
    members.put("awsRegion", origin.regionOrHome());
    origin.sourceIp().ifPresent(ip -> members.put("sourceIPAddress", ip));
    origin.userAgent().ifPresent(agent -> members.put("userAgent", agent));
    failure.ifPresent(
        failed -> {
          members.put("errorCode", failed.code());
          failed.message().ifPresent(message -> members.put("errorMessage", message));
        });
    members.put("requestParameters", orNull(requestParameters));
    members.put("responseElements", orNull(responseElements));
    if (!additional.isEmpty()) {
      members.put("additionalEventData", additional);
    }
    requestId.ifPresent(request -> members.put("requestID", request.toString()));
    members.put("eventID", id.toString());
    members.put("readOnly", operation.readOnly());
    members.put("eventType", eventType());
    members.put("managementEvent", true);
    members.put("recipientAccountId", account.value());
    members.put("eventCategory", "Management");
    return members;
  }

  private String eventType() {
    return switch (actor) {
      case Actor.Proved _, Actor.Unproved _, Actor.SigningIn _ ->
          operation.source().equals(AuditedOperation.SIGN_IN) ? "AwsConsoleSignIn" : "AwsApiCall";
      case Actor.Correspondent _ -> "MailAnswer";
      case Actor.Operator _ -> "OperatorAction";
    };
  }

  private static Object orNull(Map<String, ?> members) {
    return members.isEmpty() ? Optional.empty() : members;
  }
}
