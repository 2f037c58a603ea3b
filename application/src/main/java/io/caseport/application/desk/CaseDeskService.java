package io.caseport.application.desk;

import io.caseport.application.cases.AttachmentSets;
import io.caseport.application.cases.CaseChange;
import io.caseport.application.cases.CaseChanges;
import io.caseport.application.desk.DeskAccess.Served;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments.Download;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.DeskRecords;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseLifecycle;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.desk.CaseNote;
import io.caseport.domain.desk.DeskText;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal.ActionHindrance;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The life of a case as the desk sees it. */
final class CaseDeskService implements CaseDesk {
  private final DeskAccess access;
  private final DeskPages pages;
  private final DeskReplies replies;
  private final DeskRelations relations;
  private final CaseChanges changes;
  private final DeskRecords records;
  private final AttachmentSets attachmentSets;
  private final UnitOfWork work;
  private final InstantSource clock;

  CaseDeskService(
      DeskAccess access,
      DeskPages pages,
      CaseChanges changes,
      HandlingRepository handlings,
      DeskRecords records,
      AttachmentSets attachmentSets,
      UnitOfWork work,
      InstantSource clock) {
    this.access = access;
    this.pages = pages;
    this.replies = new DeskReplies(changes, records);
    this.relations = new DeskRelations(access, changes, handlings, replies);
    this.changes = changes;
    this.records = records;
    this.attachmentSets = attachmentSets;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Page<DeskCase> listCases(Caller caller, ListCases query) {
    return work.read(
        () -> {
          var engineer = access.require(caller, DeskActions.LIST_CASES);
          return pages.queue(engineer, query, now());
        });
  }

  @Override
  public List<CaseKey> findCases(Caller caller, DisplayId number) {
    return work.read(
        () -> {
          access.require(caller, DeskActions.DESCRIBE_CASE);
          return pages.numbered(number, now());
        });
  }

  @Override
  public CaseView describeCase(Caller caller, CaseKey key) {
    return read(
        caller,
        key,
        (served, now) -> {
          var first = PageRequest.first(CaseView.FIRST);
          var found = served.supportCase();
          return new CaseView(
              Step.deskCase(served, found, changes.handlingOf(found), now),
              CaseLifecycle.allowedToDesk(found.status()),
              pages.messages(key, first),
              pages.notes(key, first),
              pages.related(key, now));
        });
  }

  @Override
  public Page<DeskMessage> listMessages(Caller caller, CaseKey key, PageRequest page) {
    return read(caller, key, (_, _) -> pages.messages(key, page));
  }

  @Override
  public Page<CaseNote> listNotes(Caller caller, CaseKey key, PageRequest page) {
    return read(caller, key, (_, _) -> pages.notes(key, page));
  }

  @Override
  public Download describeAttachment(Caller caller, CaseKey key, AttachmentId attachmentId) {
    return read(caller, key, (_, now) -> attachmentSets.onCase(key.account(), attachmentId, now));
  }

  private <T> T read(Caller caller, CaseKey key, BiFunction<Served, Instant, T> part) {
    return work.read(
        () -> {
          var now = now();
          access.require(caller, DeskActions.DESCRIBE_CASE);
          return part.apply(access.find(key, now), now);
        });
  }

  @Override
  public DeskCase claimCase(Caller caller, CaseKey key, boolean takeOver) {
    return change(
        caller,
        DeskActions.CLAIM_CASE,
        key,
        step -> claimed(step, step.by(CaseAction.CLAIM), takeOver));
  }

  @Override
  public DeskCase startWork(Caller caller, CaseKey key) {
    return change(
        caller,
        DeskActions.START_WORK,
        key,
        step -> claimed(step, step.by(CaseAction.START_WORK), false));
  }

  private CaseChange claimed(Step step, CaseChange change, boolean takeOver) {
    return changes.handlingOf(step.before()).isAssignedTo(step.engineer())
        ? change
        : change
            .handled(known -> known.claimed(step.engineer(), takeOver, step.now()))
            .as(CaseEventKind.CASE_CLAIMED);
  }

  @Override
  public DeskCase releaseCase(Caller caller, CaseKey key) {
    return change(
        caller,
        DeskActions.RELEASE_CASE,
        key,
        step -> {
          var change = step.by(CaseAction.RELEASE);
          if (changes.handlingOf(step.before()).assignment().isEmpty()) {
            throw step.before().notAllowed(CaseAction.RELEASE, ActionHindrance.UNCLAIMED);
          }
          return change
              .handled(known -> known.released(step.now()))
              .as(CaseEventKind.CASE_RELEASED);
        });
  }

  @Override
  public DeskCase reply(Caller caller, DeskReply command) {
    var key = command.key();
    return act(
        caller,
        actionsOf(command.then()),
        key,
        step -> {
          DeskText.require("body", command.body(), DeskText.MOST_CHARACTERS);
          var files = attachmentSets.filesOf(key.account(), command.attachmentSetId(), step.now());
          var replied = step.before().answered(action(command.then()), step.now());
          var handling =
              replies.write(
                  new DeskReplies.Reply(step, replied, command.body(), files),
                  command.then() != AfterReply.ASK);
          return step.told(replied, handling);
        });
  }

  private static List<Action> actionsOf(AfterReply then) {
    return switch (then) {
      case KEEP -> List.of(DeskActions.REPLY_TO_CASE);
      case ASK -> List.of(DeskActions.ASK_CUSTOMER);
      case RESOLVE -> List.of(DeskActions.REPLY_TO_CASE, DeskActions.RESOLVE_CASE);
    };
  }

  private static CaseAction action(AfterReply then) {
    return switch (then) {
      case KEEP -> CaseAction.REPLY;
      case ASK -> CaseAction.ASK_CUSTOMER;
      case RESOLVE -> CaseAction.RESOLVE;
    };
  }

  @Override
  public CaseNote addNote(Caller caller, CaseKey key, String body) {
    return act(
        caller,
        List.of(DeskActions.ADD_NOTE),
        key,
        step -> {
          DeskText.require("body", body, DeskText.MOST_CHARACTERS);
          var number = records.countNotes(key) + 1;
          var note = new CaseNote(key, number, step.engineer(), body, step.now());
          records.add(note);
          var _ = changes.write(step.by(CaseAction.ADD_NOTE).as(CaseEventKind.NOTE_ADDED));
          return note;
        });
  }

  @Override
  public DeskCase resolveCase(Caller caller, CaseKey key) {
    return change(caller, DeskActions.RESOLVE_CASE, key, step -> step.by(CaseAction.RESOLVE));
  }

  @Override
  public DeskCase reopenCase(Caller caller, CaseKey key) {
    return change(caller, DeskActions.REOPEN_CASE, key, step -> step.by(CaseAction.REOPEN));
  }

  @Override
  public DeskCase setSeverity(Caller caller, CaseKey key, Severity severity) {
    return change(
        caller,
        DeskActions.SET_SEVERITY,
        key,
        step -> {
          step.served().account().plan().require(severity);
          return step.to(step.before().withSeverity(severity));
        });
  }

  @Override
  public DeskCase relateCases(Caller caller, CaseKey key, CaseId other) {
    return act(
        caller, List.of(DeskActions.RELATE_CASES), key, step -> relations.relate(step, other));
  }

  @Override
  public DeskCase mergeCases(
      Caller caller, CaseKey duplicate, CaseId into, Optional<String> message) {
    return act(
        caller,
        List.of(DeskActions.MERGE_CASES),
        duplicate,
        step -> relations.merge(step, into, message));
  }

  @Override
  public AttachmentSet addAttachmentsToSet(
      Caller caller,
      CaseKey key,
      Optional<AttachmentSetId> attachmentSetId,
      List<NewAttachment> attachments) {
    return act(
        caller,
        List.of(DeskActions.REPLY_TO_CASE),
        key,
        step ->
            attachmentSets.keep(
                attachmentSets.receive(key.account(), attachmentSetId, attachments, step.now())));
  }

  private DeskCase change(
      Caller caller, Action action, CaseKey key, Function<Step, CaseChange> doing) {
    return act(
        caller,
        List.of(action),
        key,
        step -> {
          var change = doing.apply(step);
          return step.told(change.after(), changes.write(change));
        });
  }

  private <T> T act(Caller caller, List<Action> actions, CaseKey key, Function<Step, T> doing) {
    return work.write(
        () -> {
          var now = now();
          var engineer = access.require(caller, actions);
          return doing.apply(new Step(engineer, access.find(key, now), now));
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
