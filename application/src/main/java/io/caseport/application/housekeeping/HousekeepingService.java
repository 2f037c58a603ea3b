package io.caseport.application.housekeeping;

import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.application.port.out.ContactRepository;
import io.caseport.application.port.out.SignInCounts;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.application.signin.RepeatedCallsService;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.signin.SignInTries;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntUnaryOperator;

/** Does a few at a time, so that requests can write in between. */
public final class HousekeepingService implements Housekeeping {
  /** For so long, who comes late is told that the set has expired and not that there is none. */
  private static final Duration EXPIRED_SETS_KNOWN_FOR = Duration.ofHours(24);

  private static final int ANSWERS_AT_ONCE = 500;

  /** Each may have three files of 5 MiB. */
  private static final int SETS_AT_ONCE = 10;

  /** For so long a copy of them still belongs to a copy of the rows that was made before. */
  private static final Duration UNNAMED_CONTENTS_KEPT_FOR = Duration.ofHours(24);

  private static final int CONTENTS_AT_ONCE = 20;

  private static final int CASES_AT_ONCE = 100;

  private static final int CONTACTS_AT_ONCE = 100;

  private static final int SIGN_INS_AT_ONCE = 500;

  private final CallRecords answers;
  private final AttachmentRepository attachments;
  private final AttachmentContents contents;
  private final OldCases oldCases;
  private final CaseIndex caseIndex;
  private final ContactRepository contacts;
  private final ConsoleTokens consoleTokens;
  private final SignInCounts signInCounts;
  private final UnitOfWork work;
  private final InstantSource clock;

  public HousekeepingService(
      CallRecords answers,
      AttachmentRepository attachments,
      AttachmentContents contents,
      CaseRepository cases,
      CaseIndex caseIndex,
      ContactRepository contacts,
      ConsoleTokens consoleTokens,
      SignInCounts signInCounts,
      UnitOfWork work,
      InstantSource clock) {
    this.answers = answers;
    this.attachments = attachments;
    this.contents = contents;
    this.oldCases = new OldCases(cases, work);
    this.caseIndex = caseIndex;
    this.contacts = contacts;
    this.consoleTokens = consoleTokens;
    this.signInCounts = signInCounts;
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
    var unnamedSince = now.minus(UNNAMED_CONTENTS_KEPT_FOR);
    contents.forSomeLeftBehind(unnamedSince, some -> attachments.noteUnnamed(some, now));
    inBatches(CONTENTS_AT_ONCE, most -> removeContents(now, unnamedSince, most));
    var keptContacts = ContactRequest.keptSince(now);
    inBatches(CONTACTS_AT_ONCE, most -> contacts.removeOver(keptContacts, most));
    inBatches(SIGN_INS_AT_ONCE, most -> consoleTokens.removeOver(now, most));
    var countedSince = now.minus(SignInTries.REMEMBERED_FOR);
    inBatches(SIGN_INS_AT_ONCE, most -> signInCounts.removeBefore(countedSince, most));
  }

  private int removeContents(Instant now, Instant unnamedSince, int most) {
    var forgotten = attachments.forgetUnnamed(now, unnamedSince, most);
    forgotten.forEach(contents::remove);
    return forgotten.size();
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
