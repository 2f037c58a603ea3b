package io.caseport.application.audit;

import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.audit.AuditEvent;
import io.caseport.domain.audit.AuditEvent.Failure;
import io.caseport.domain.audit.AuditEventId;
import io.caseport.domain.audit.Origin;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Appends records of events, in the unit of work at hand. */
final class EventWriter {
  private final AuditRecords records;
  private final InstantSource clock;
  private final RandomGenerator random;

  EventWriter(AuditRecords records, InstantSource clock, RandomGenerator random) {
    this.records = records;
    this.clock = clock;
    this.random = random;
  }

  Instant now() {
    return clock.instant();
  }

  void changed(Actor actor, Origin origin, AuditedCall call, Map<String, ?> elements) {
    append(now(), actor, origin, call, elements, Map.of(), Optional.empty());
  }

  void refused(Actor actor, Origin origin, AuditedCall call, Failure failure) {
    append(now(), actor, origin, call, Map.of(), Map.of(), Optional.of(failure));
  }

  void gathered(
      Instant at,
      Actor actor,
      Origin origin,
      AuditedCall call,
      Map<String, ?> additional,
      Optional<Failure> failure) {
    append(at, actor, origin, call, Map.of(), additional, failure);
  }

  void append(
      Instant at,
      Actor actor,
      Origin origin,
      AuditedCall call,
      Map<String, ?> elements,
      Map<String, ?> additional,
      Optional<Failure> failure) {
    AccountId account = actor.accountId();
    records.append(
        new AuditEvent(
                AuditEventId.next(at, random),
                account,
                actor,
                origin,
                call.operation(),
                call.requestId(),
                call.parameters(),
                elements,
                additional,
                failure)
            .toRecord());
  }
}
