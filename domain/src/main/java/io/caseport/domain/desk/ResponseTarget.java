package io.caseport.domain.desk;

import io.caseport.domain.cases.CaseEventKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A promised answer: how much of its time was over when it last stood still, and until when the
 * rest runs. It stays as it was promised, whatever becomes of the account's plan.
 *
 * @param used what was over of the time when it last began to run
 * @param running empty while the time stands still, and once it is answered
 * @param answeredAt when an engineer answered, or the case was resolved
 * @param told what the log of events knows of its being late; once it is answered, how late it was
 */
public record ResponseTarget(
    ResponsePromise promise,
    Duration used,
    Optional<Run> running,
    Optional<Instant> answeredAt,
    Lateness told) {

  /** Part of the time after which an answer is at risk: three quarters of it. */
  private static final int AT_RISK_PERCENT = 75;

  /**
   * A time that runs.
   *
   * @param atRiskAt from then on the answer is at risk
   * @param respondBy after that it is overdue
   */
  public record Run(Instant since, Instant atRiskAt, Instant respondBy) {
    public AnswerDue due() {
      return new AnswerDue(atRiskAt, respondBy);
    }
  }

  /** How late an answer is, in order. */
  public enum Lateness {
    NOT,
    AT_RISK,
    OVERDUE
  }

  static ResponseTarget start(ResponsePromise promise, WorkingTime time, Instant now) {
    return run(promise, Duration.ZERO, Lateness.NOT, time, now);
  }

  private static ResponseTarget run(
      ResponsePromise promise, Duration used, Lateness told, WorkingTime time, Instant since) {
    var atRisk = promise.time().multipliedBy(AT_RISK_PERCENT).dividedBy(100);
    var run =
        new Run(
            since,
            time.after(since, rest(atRisk, used)),
            time.after(since, rest(promise.time(), used)));
    return new ResponseTarget(promise, used, Optional.of(run), Optional.empty(), told);
  }

  private static Duration rest(Duration time, Duration used) {
    return used.compareTo(time) < 0 ? time.minus(used) : Duration.ZERO;
  }

  boolean isAnswered() {
    return answeredAt.isPresent();
  }

  ResponseTarget pause(WorkingTime time, Instant now) {
    return running
        .map(
            run ->
                new ResponseTarget(
                    promise,
                    used.plus(time.between(run.since(), now)),
                    Optional.empty(),
                    answeredAt,
                    told))
        .orElse(this);
  }

  ResponseTarget resume(WorkingTime time, Instant now) {
    return isAnswered() || running.isPresent() ? this : run(promise, used, told, time, now);
  }

  /** The same answer promised for another time; what is over of it counts on. */
  ResponseTarget promised(ResponsePromise other, WorkingTime time) {
    if (isAnswered()) {
      return this;
    }
    return running
        .map(run -> run(other, used, told, time, run.since()))
        .orElse(new ResponseTarget(other, used, running, answeredAt, told));
  }

  /** It was in time or not by what is promised now, whatever was told while it was less. */
  ResponseTarget answered(Instant now) {
    return isAnswered()
        ? this
        : new ResponseTarget(promise, used, Optional.empty(), Optional.of(now), latenessAt(now));
  }

  private Lateness latenessAt(Instant now) {
    return running.map(run -> run.due().latenessAt(now)).orElse(told);
  }

  /** What has come about until now and nobody was told, in order. */
  List<CaseEventKind> dueAt(Instant now) {
    return switch (latenessAt(now)) {
      case NOT -> List.of();
      case AT_RISK -> told == Lateness.NOT ? List.of(CaseEventKind.RESPONSE_AT_RISK) : List.of();
      case OVERDUE ->
          switch (told) {
            case NOT -> List.of(CaseEventKind.RESPONSE_AT_RISK, CaseEventKind.RESPONSE_OVERDUE);
            case AT_RISK -> List.of(CaseEventKind.RESPONSE_OVERDUE);
            case OVERDUE -> List.of();
          };
    };
  }

  /** Once that is told. What was told stays told, even if the promise becomes a later one. */
  ResponseTarget toldAt(Instant now) {
    var lateness = latenessAt(now);
    return lateness.compareTo(told) > 0
        ? new ResponseTarget(promise, used, running, answeredAt, lateness)
        : this;
  }

  /** The first moment at which {@link #dueAt} may have something. */
  Optional<Instant> nextDue() {
    return running.flatMap(
        run ->
            switch (told) {
              case NOT -> Optional.of(run.atRiskAt());
              case AT_RISK -> Optional.of(run.respondBy().plusMillis(1));
              case OVERDUE -> Optional.empty();
            });
  }

  ResponseState stateAt(Instant now) {
    if (isAnswered()) {
      return told == Lateness.OVERDUE ? ResponseState.MISSED : ResponseState.MET;
    }
    if (running.isEmpty()) {
      return ResponseState.PAUSED;
    }
    return switch (latenessAt(now)) {
      case NOT -> ResponseState.ON_TIME;
      case AT_RISK -> ResponseState.AT_RISK;
      case OVERDUE -> ResponseState.OVERDUE;
    };
  }
}
