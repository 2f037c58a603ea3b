package io.caseport.domain.desk;

import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the desk knows of a case and its customer does not. {@code version} grows with every change,
 * so that a stale one can be told.
 *
 * @param open whether the case is not resolved
 * @param firstResponseAt when an engineer first wrote to the customer
 * @param waitingSince since when it is the desk's turn, if it is
 * @param target empty where nothing is promised; a case that is reopened gets a new one
 * @param duplicateOf the case of the same account in which it is handled
 * @param changedAt when one of these last changed
 */
public record CaseHandling(
    CaseKey key,
    boolean open,
    Optional<Assignment> assignment,
    Optional<Instant> firstResponseAt,
    Optional<Instant> waitingSince,
    Optional<ResponseTarget> target,
    Optional<CaseId> duplicateOf,
    Instant changedAt,
    long version) {

  public static CaseHandling opened(
      SupportCase opened, Optional<ResponsePromise> promise, Counting counting) {
    var now = opened.createdAt();
    return new CaseHandling(
        opened.key(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.of(now),
        promise.map(made -> ResponseTarget.start(made, counting.of(made.hours()), now)),
        Optional.empty(),
        now,
        1);
  }

  /** Of a case that an older Caseport opened, for which nothing is promised. */
  public static CaseHandling ofOlder(SupportCase found) {
    boolean waits = !found.isResolved() && !isAsked(found);
    return new CaseHandling(
        found.key(),
        !found.isResolved(),
        Optional.empty(),
        Optional.empty(),
        waits ? Optional.of(found.createdAt()) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        found.createdAt(),
        1);
  }

  /** Where it stands in the queue, if it is open. */
  public Optional<QueuePosition> position() {
    return open ? Optional.of(openPosition()) : Optional.empty();
  }

  private QueuePosition openPosition() {
    return target
        .flatMap(ResponseTarget::running)
        .map(run -> new QueuePosition(QueuePosition.Part.RUNNING, run.respondBy(), key))
        .or(
            () ->
                waitingSince.map(
                    since -> new QueuePosition(QueuePosition.Part.WAITING, since, key)))
        .orElseGet(() -> new QueuePosition(QueuePosition.Part.REST, changedAt, key));
  }

  public ResponseState responseAt(Instant now) {
    return target.map(promised -> promised.stateAt(now)).orElse(ResponseState.NONE);
  }

  /** By when the customer is to be answered, if the time for it runs. */
  public Optional<AnswerDue> answerDue() {
    return target.flatMap(ResponseTarget::running).map(ResponseTarget.Run::due);
  }

  /** What has come about by time alone and is to be told, in order. */
  public List<CaseEventKind> dueAt(Instant now) {
    return target.map(promised -> promised.dueAt(now)).orElse(List.of());
  }

  /** When to ask for {@link #dueAt} next; never, if empty. */
  public Optional<Instant> nextDue() {
    return target.flatMap(ResponseTarget::nextDue);
  }

  /** Once what is due is told. */
  public CaseHandling toldAt(Instant now) {
    var draft = new HandlingDraft(this);
    draft.target = target.map(promised -> promised.toldAt(now));
    return draft.changed(changedAt);
  }

  public boolean isAssignedTo(Engineer engineer) {
    return assignment.filter(held -> held.engineer().id().equals(engineer.id())).isPresent();
  }

  /**
   * @param takeOver whether to take it from another engineer
   * @throws Refusal.CaseClaimed if another engineer has it, and it is not to be taken over
   */
  public CaseHandling claimed(Engineer engineer, boolean takeOver, Instant now) {
    if (isAssignedTo(engineer)) {
      return this;
    }
    if (assignment.isPresent() && !takeOver) {
      var held = assignment.get();
      throw new Refusal.CaseClaimed(
          key.id().value(),
          held.engineer().id().value(),
          held.engineer().name().value(),
          held.since());
    }
    var draft = new HandlingDraft(this);
    draft.assignment = Optional.of(new Assignment(engineer, now));
    return draft.changed(now);
  }

  public CaseHandling released(Instant now) {
    var draft = new HandlingDraft(this);
    draft.assignment = Optional.empty();
    return draft.changed(now);
  }

  /**
   * After a change of the case that this follows: the time of a promised answer stands still while
   * the customer is asked, ends with the case, and begins anew with one that is reopened.
   *
   * @param promise what is promised now, for a case that is reopened, or of another severity before
   *     it is answered
   */
  public CaseHandling following(
      SupportCase before,
      SupportCase after,
      Optional<ResponsePromise> promise,
      Counting counting,
      Instant now) {
    var draft = new HandlingDraft(this);
    draft.open = !after.isResolved();
    if (after.isResolved()) {
      draft.target = target.map(promised -> promised.answered(now));
      draft.waitingSince = Optional.empty();
    } else if (before.isResolved()) {
      draft.target =
          promise.map(made -> ResponseTarget.start(made, counting.of(made.hours()), now));
      draft.waitingSince = Optional.of(now);
      draft.duplicateOf = Optional.empty();
    } else {
      if (before.severity() != after.severity() && !isAnswered()) {
        draft.target = promise.map(made -> promised(made, counting, now));
      }
      draft.target =
          draft.target.map(
              running -> {
                var time = counting.of(running.promise().hours());
                return isAsked(after) ? running.pause(time, now) : running.resume(time, now);
              });
      if (isAsked(after) && !isAsked(before)) {
        draft.waitingSince = Optional.empty();
      }
    }
    return draft.changed(now);
  }

  /** Where nothing was promised, an answer is only due while it is the desk's turn. */
  private boolean isAnswered() {
    return target.map(ResponseTarget::isAnswered).orElse(waitingSince.isEmpty());
  }

  private ResponseTarget promised(ResponsePromise made, Counting counting, Instant now) {
    var time = counting.of(made.hours());
    return target
        .map(earlier -> earlier.promised(made, time))
        .orElseGet(() -> ResponseTarget.start(made, time, now));
  }

  private static boolean isAsked(SupportCase now) {
    return now.status() == CaseStatus.PENDING_CUSTOMER_ACTION;
  }

  /** After a message of the customer: it is the desk's turn, if it was not already. */
  public CaseHandling customerReplied(Instant now) {
    if (waitingSince.isPresent()) {
      return this;
    }
    var draft = new HandlingDraft(this);
    draft.waitingSince = Optional.of(now);
    return draft.changed(now);
  }

  /**
   * After a message of an engineer.
   *
   * @param isAnswer whether it answers, and does not only ask
   */
  public CaseHandling engineerReplied(boolean isAnswer, Instant now) {
    var draft = new HandlingDraft(this);
    draft.firstResponseAt = firstResponseAt.or(() -> Optional.of(now));
    draft.waitingSince = Optional.empty();
    if (isAnswer) {
      draft.target = target.map(promised -> promised.answered(now));
    }
    return draft.changed(now);
  }

  public CaseHandling mergedInto(CaseId other, Instant now) {
    var draft = new HandlingDraft(this);
    draft.duplicateOf = Optional.of(other);
    return draft.changed(now);
  }

  /** The same as the next version, to be put in place of the one before. */
  public CaseHandling next() {
    return new CaseHandling(
        key,
        open,
        assignment,
        firstResponseAt,
        waitingSince,
        target,
        duplicateOf,
        changedAt,
        version + 1);
  }

  /** Which time counts for the case that this is about, by what was promised. */
  public interface Counting {
    WorkingTime of(CountedHours hours);
  }
}
