package io.caseport.application.audit;

import io.caseport.application.audit.GatheredCalls.Gathered;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.audit.AuditEvent.Failure;
import io.caseport.domain.audit.Origin;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.refusal.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Records a change in its own unit of work and a refusal behind it. What changes nothing is
 * gathered in memory: a write for each would cost more than the call.
 */
public final class AuditedCallsService implements AuditedCalls {
  /** Some megabytes. Calls of a further kind are recorded each for itself. */
  private static final int MOST_READS = 10_000;

  /** Strangers fill this, so what there is no room for is forgotten. */
  private static final int MOST_UNPROVED = 1_000;

  private static final int WRITTEN_AT_ONCE = 200;

  private final RepeatedCalls repeated;
  private final IdentityRepository identities;
  private final UnitOfWork work;
  private final EventWriter events;
  private final GatheredCalls<Actor.Proved> reads =
      new GatheredCalls<>(MOST_READS, actor -> List.of(actor.principal().arn(), actor.key()));

  /** By the keys that were named, since whose they are is not known yet. */
  private final GatheredCalls<AccessKeyId> unproved =
      new GatheredCalls<>(MOST_UNPROVED, key -> key);

  public AuditedCallsService(
      RepeatedCalls repeated,
      AuditRecords records,
      IdentityRepository identities,
      UnitOfWork work,
      InstantSource clock,
      RandomGenerator random) {
    this.repeated = repeated;
    this.identities = identities;
    this.work = work;
    this.events = new EventWriter(records, clock, random);
  }

  @Override
  public byte[] change(
      Caller caller, AuditedCall call, Optional<CallKey> key, Supplier<Outcome> action) {
    Supplier<byte[]> recorded = () -> work.write(() -> recorded(caller, call, action));
    return key.map(of -> repeated.once(caller, of, recorded)).orElseGet(recorded);
  }

  private byte[] recorded(Caller caller, AuditedCall call, Supplier<Outcome> action) {
    var outcome = action.get();
    events.changed(actor(caller), origin(caller.facts()), call, outcome.elements());
    return outcome.answer();
  }

  @Override
  public byte[] issue(Caller caller, AuditedCall call, Supplier<Outcome> action) {
    var outcome = action.get();
    work.write(
        () -> events.changed(actor(caller), origin(caller.facts()), call, outcome.elements()));
    return outcome.answer();
  }

  @Override
  public <T> T lengthy(Caller caller, AuditedCall call, Supplier<T> action) {
    var pending = pending(actor(caller), origin(caller.facts()), call);
    T result = RecordedWork.recording(pending, action);
    if (!pending.hasBegun()) {
      read(caller, call);
    }
    return result;
  }

  private RecordedWork.Pending pending(Actor actor, Origin origin, AuditedCall call) {
    return new RecordedWork.Pending(
        result -> events.changed(actor, origin, call, MadeThings.in(result)));
  }

  @Override
  public <T> T direct(Actor actor, String userAgent, AuditedCall call, Supplier<T> action) {
    var origin = new Origin(Optional.empty(), Optional.empty(), Optional.of(userAgent));
    var pending = pending(actor, origin, call);
    try {
      return RecordedWork.recording(pending, action);
    } catch (Refusal refusal) {
      if (pending.hasBegun()) {
        var failure = new Failure(refusal.getClass().getSimpleName(), DecidingText.of(refusal));
        work.write(() -> events.refused(actor, origin, call, failure));
      }
      throw refusal;
    }
  }

  @Override
  public void read(Caller caller, AuditedCall call) {
    gather(caller, call, Optional.empty());
  }

  private void gather(Caller caller, AuditedCall call, Optional<Failure> failure) {
    var actor = actor(caller);
    var origin = origin(caller.facts());
    var now = events.now();
    if (!reads.add(now, actor, origin, call, failure)) {
      work.write(() -> events.gathered(now, actor, origin, call, Map.of(), failure));
    }
  }

  @Override
  public void refused(Caller caller, AuditedCall call, String code, RuntimeException why) {
    var failure = new Failure(code, DecidingText.of(why));
    if (why instanceof Refusal.Throttled) {
      gather(caller, call, Optional.of(failure));
    } else {
      var actor = actor(caller);
      var origin = origin(caller.facts());
      work.write(() -> events.refused(actor, origin, call, failure));
    }
  }

  @Override
  public void unproved(AccessKeyId key, RequestFacts facts, AuditedCall call, String code) {
    var failure = Optional.of(new Failure(code, Optional.empty()));
    var _ = unproved.add(events.now(), key, origin(facts), call, failure);
  }

  @Override
  public synchronized void writeSome() {
    write(false);
  }

  @Override
  public synchronized void writeAll() {
    write(true);
  }

  private void write(boolean all) {
    var now = events.now();
    write(reads, reads.due(now, all), Optional::of);
    write(unproved, unproved.due(now, all), this::whoseKeyWasNamed);
  }

  /**
   * @param actor whose trail it is for; empty if nobody has to be told
   */
  private <W> void write(
      GatheredCalls<W> calls, List<Gathered<W>> due, Function<W, Optional<? extends Actor>> actor) {
    for (int from = 0; from < due.size(); from += WRITTEN_AT_ONCE) {
      var some = due.subList(from, Math.min(from + WRITTEN_AT_ONCE, due.size()));
      work.write(
          () ->
              some.forEach(
                  gathered -> actor.apply(gathered.who()).ifPresent(one -> write(one, gathered))));
      some.forEach(gathered -> calls.told(gathered, events.now()));
    }
  }

  private void write(Actor actor, Gathered<?> calls) {
    events.gathered(
        calls.first(), actor, calls.origin(), calls.call(), calls.additional(), calls.failure());
  }

  /** Looked up when it is written down, so that nobody's answer tells by its time. */
  private Optional<Actor> whoseKeyWasNamed(AccessKeyId key) {
    return identities
        .findUsableKey(key)
        .map(found -> new Actor.Unproved(found.key().accountId(), key));
  }

  private static Actor.Proved actor(Caller caller) {
    return new Actor.Proved(caller.principal(), caller.facts().signedWith());
  }

  private static Origin origin(RequestFacts facts) {
    return new Origin(facts.region(), facts.sourceIp(), facts.userAgent());
  }
}
