package io.caseport.domain.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which records of an account are wanted; what is empty does not matter.
 *
 * @param from not before
 * @param to not after
 * @param eventName such as {@code CreateCase}
 * @param eventSource such as {@code support.amazonaws.com}
 * @param userName of who called
 * @param refused whether the call was refused
 */
public record AuditFilter(
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> eventName,
    Optional<String> eventSource,
    Optional<String> userName,
    Optional<String> accessKey,
    Optional<Boolean> refused,
    Optional<Boolean> readOnly) {

  public static final AuditFilter ALL =
      new AuditFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public AuditFilter ofEvent(String name) {
    return new AuditFilter(
        from, to, Optional.of(name), eventSource, userName, accessKey, refused, readOnly);
  }

  /** Of refused calls alone. */
  public AuditFilter ofRefused() {
    return new AuditFilter(
        from, to, eventName, eventSource, userName, accessKey, Optional.of(true), readOnly);
  }

  public AuditFilter within(Optional<Instant> start, Optional<Instant> end) {
    return new AuditFilter(
        start, end, eventName, eventSource, userName, accessKey, refused, readOnly);
  }

  public boolean takes(AuditRecord found) {
    return from.map(moment -> !found.id().at().isBefore(moment)).orElse(true)
        && to.map(moment -> !found.id().at().isAfter(moment)).orElse(true)
        && eventName.map(found.operation().name()::equals).orElse(true)
        && eventSource.map(found.operation().source()::equals).orElse(true)
        && (userName.isEmpty() || userName.equals(found.userName()))
        && (accessKey.isEmpty() || accessKey.equals(found.accessKey()))
        && refused.map(wanted -> wanted == found.errorCode().isPresent()).orElse(true)
        && readOnly.map(wanted -> wanted == found.operation().readOnly()).orElse(true);
  }
}
