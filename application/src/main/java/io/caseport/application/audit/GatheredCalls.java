package io.caseport.application.audit;

import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.domain.audit.AuditEvent.Failure;
import io.caseport.domain.audit.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Calls that need no record each. The first of its kind is due at once, those that follow within
 * ten seconds are due together at their end.
 *
 * @param <W> who has called
 */
final class GatheredCalls<W> {
  private static final Duration WINDOW = Duration.ofSeconds(10);

  private final int most;
  private final Function<W, Object> identity;
  private final Map<Kind, Gathered<W>> calls = new ConcurrentHashMap<>();

  /**
   * @param most how many kinds there is room for
   * @param identity what tells callers apart, which is kept for as long as a kind is
   */
  GatheredCalls(int most, Function<W, Object> identity) {
    this.most = most;
    this.identity = identity;
  }

  /** What calls have in common that may share a record. */
  private record Kind(Object who, String source, String name, Origin origin, String failure) {}

  private Kind kind(W who, Origin origin, AuditedCall call, Optional<Failure> failure) {
    return new Kind(
        identity.apply(who),
        call.operation().source(),
        call.operation().name(),
        origin,
        failure.map(Failure::code).orElse(""));
  }

  /**
   * Takes a call.
   *
   * @return whether there was room for it
   */
  boolean add(Instant now, W who, Origin origin, AuditedCall call, Optional<Failure> failure) {
    var kind = kind(who, origin, call, failure);
    if (calls.size() >= most && !calls.containsKey(kind)) {
      return false;
    }
    calls.compute(
        kind,
        (_, known) ->
            known == null
                ? new Gathered<>(now, false, 1, now, now, who, origin, call, failure)
                : known.and(now, call));
    return true;
  }

  /**
   * What is due, which stays until it is said to be told.
   *
   * @param all whether everything is
   */
  List<Gathered<W>> due(Instant now, boolean all) {
    var due = new ArrayList<Gathered<W>>();
    calls.forEach(
        (kind, gathered) -> {
          if (gathered.count() > 0 && (all || !gathered.told() || gathered.isOver(now))) {
            due.add(gathered);
          } else if (gathered.count() == 0 && gathered.isOver(now)) {
            calls.remove(kind, gathered);
          }
        });
    return due;
  }

  /** A record has told of these; what has come since is still to be told of. */
  void told(Gathered<W> gathered, Instant now) {
    calls.computeIfPresent(
        kind(gathered.who, gathered.origin, gathered.call, gathered.failure),
        (_, current) -> current.without(gathered, now));
  }

  /**
   * Calls of one kind.
   *
   * @param since when the first was, or the last were told of
   * @param told whether the first was told of
   * @param count how many are to be told of
   * @param call the first of those, without what others have asked otherwise
   */
  record Gathered<W>(
      Instant since,
      boolean told,
      long count,
      Instant first,
      Instant last,
      W who,
      Origin origin,
      AuditedCall call,
      Optional<Failure> failure) {

    private Gathered<W> and(Instant now, AuditedCall next) {
      boolean isFirst = count == 0;
      var common = isFirst ? next : common(call, next);
      return new Gathered<>(
          since, told, count + 1, isFirst ? now : first, now, who, origin, common, failure);
    }

    private static AuditedCall common(AuditedCall one, AuditedCall other) {
      return one.parameters().equals(other.parameters())
          ? one
          : new AuditedCall(one.operation(), one.requestId(), Map.of());
    }

    private Gathered<W> without(Gathered<W> written, Instant now) {
      boolean isOver = told && isOver(now);
      return new Gathered<>(
          isOver ? now : since,
          true,
          count - written.count,
          first,
          last,
          who,
          origin,
          call,
          failure);
    }

    private boolean isOver(Instant now) {
      return !now.isBefore(since.plus(WINDOW));
    }

    /** What a record of several has to say of them. */
    Map<String, ?> additional() {
      if (count == 1) {
        return Map.of();
      }
      var several = new LinkedHashMap<String, Object>();
      several.put("calls", count);
      several.put("lastEventTime", last.toString());
      return several;
    }
  }
}
