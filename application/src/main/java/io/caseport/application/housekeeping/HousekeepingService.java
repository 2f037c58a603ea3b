package io.caseport.application.housekeeping;

import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.signin.RepeatedCallsService;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.IntUnaryOperator;

/** Does a few at a time, so that requests can write in between. */
public final class HousekeepingService implements Housekeeping {
  /** For so long, who comes late is told that the set has expired and not that there is none. */
  private static final Duration EXPIRED_SETS_KNOWN_FOR = Duration.ofHours(24);

  private static final int ANSWERS_AT_ONCE = 500;

  /** Each may have three files of 5 MiB. */
  private static final int SETS_AT_ONCE = 10;

  private static final int CASES_AT_ONCE = 100;

  private final CallRecords answers;
  private final AttachmentRepository attachments;
  private final OldCases oldCases;
  private final CaseIndex caseIndex;
  private final UnitOfWork work;
  private final InstantSource clock;

  public HousekeepingService(
      CallRecords answers,
      AttachmentRepository attachments,
      CaseRepository cases,
      CaseIndex caseIndex,
      UnitOfWork work,
      InstantSource clock) {
    this.answers = answers;
    this.attachments = attachments;
    this.oldCases = new OldCases(cases, work);
    this.caseIndex = caseIndex;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public void removeExpired() {
    var now = clock.instant();
    var oldestAnswer = now.minus(RepeatedCallsService.REMEMBERED_FOR);
    inBatches(ANSWERS_AT_ONCE, most -> answers.removeBefore(oldestAnswer, most));
    var oldestSet = now.minus(EXPIRED_SETS_KNOWN_FOR);
    inBatches(SETS_AT_ONCE, most -> attachments.removeExpired(oldestSet, most));
  }

  @Override
  public boolean removeOldCases() {
    return oldCases.removeSome(clock.instant());
  }

  @Override
  public boolean catchUp() {
    return caseIndex.catchUp(CASES_AT_ONCE) == CASES_AT_ONCE;
  }

  private void inBatches(int size, IntUnaryOperator remove) {
    int removed;
    do {
      removed = work.write(() -> remove.applyAsInt(size));
    } while (removed == size);
  }
}
