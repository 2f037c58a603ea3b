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
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseLifecycle;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.CaseNote;
import io.caseport.domain.desk.DeskText;
import io.caseport.domain.desk.Engineer;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.ActionHindrance;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The life of a case as the desk sees it. */
final class CaseDeskService implements CaseDesk {
  private final DeskAccess access;
  private final DeskPages pages;
  private final DeskReplies replies;
  private final CaseChanges changes;
  private final HandlingRepository handlings;
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
    this.changes = changes;
    this.handlings = handlings;
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
  public CaseView describeCase(Caller caller, CaseKey key) {
    return work.read(
        () -> {
          var now = now();
          access.require(caller, DeskActions.DESCRIBE_CASE);
          var served = access.find(key, now);
          var first = PageRequest.first(CaseView.FIRST);
          return new CaseView(
              deskCase(served, served.supportCase(), handlingOf(served), now),
              CaseLifecycle.allowedToDesk(served.supportCase().status()),
              pages.messages(key, first),
              pages.notes(key, first),
              pages.related(key, now));
        });
  }

  @Override
  public Page<DeskMessage> listMessages(Caller caller, CaseKey key, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, DeskActions.DESCRIBE_CASE);
          access.find(key, now());
          return pages.messages(key, page);
        });
  }

  @Override
  public Page<CaseNote> listNotes(Caller caller, CaseKey key, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, DeskActions.DESCRIBE_CASE);
          access.find(key, now());
          return pages.notes(key, page);
        });
  }

  @Override
  public DeskCase claimCase(Caller caller, CaseKey key, boolean takeOver) {
    return change(
        caller,
        DeskActions.CLAIM_CASE,
        key,
        step -> {
          var change = step.to(step.before().after(CaseAction.CLAIM, step.now()));
          var handling = handlingOf(step.served());
          return handling.isAssignedTo(step.engineer())
              ? change
              : change
                  .handled(known -> known.claimed(step.engineer(), takeOver, step.now()))
                  .as(CaseEventKind.CASE_CLAIMED);
        });
  }

  @Override
  public DeskCase releaseCase(Caller caller, CaseKey key) {
    return change(
        caller,
        DeskActions.RELEASE_CASE,
        key,
        step -> {
          var released = step.before().after(CaseAction.RELEASE, step.now());
          if (handlingOf(step.served()).assignment().isEmpty()) {
            throw step.before().notAllowed(CaseAction.RELEASE, ActionHindrance.UNCLAIMED);
          }
          return step.to(released)
              .handled(known -> known.released(step.now()))
              .as(CaseEventKind.CASE_RELEASED);
        });
  }

  @Override
  public DeskCase startWork(Caller caller, CaseKey key) {
    return change(
        caller,
        DeskActions.START_WORK,
        key,
        step -> {
          var change = step.to(step.before().after(CaseAction.START_WORK, step.now()));
          return handlingOf(step.served()).isAssignedTo(step.engineer())
              ? change
              : change
                  .handled(known -> known.claimed(step.engineer(), false, step.now()))
                  .as(CaseEventKind.CASE_CLAIMED);
        });
  }

  @Override
  public DeskCase reply(Caller caller, DeskReply command) {
    return work.write(
        () -> {
          var now = now();
          var engineer = requireReply(caller, command.then());
          var served = access.find(command.key(), now);
          DeskText.require("body", command.body(), DeskText.MOST_CHARACTERS);
          var files =
              attachmentSets.filesOf(command.key().account(), command.attachmentSetId(), now);
          var replied = served.supportCase().answered(action(command.then()), now);
          var handling =
              replies.write(
                  new DeskReplies.Reply(served, replied, engineer, command.body(), files, now),
                  command.then() != AfterReply.ASK);
          return deskCase(served, replied, handling, now);
        });
  }

  private Engineer requireReply(Caller caller, AfterReply then) {
    return switch (then) {
      case KEEP -> access.require(caller, DeskActions.REPLY_TO_CASE);
      case ASK -> access.require(caller, DeskActions.ASK_CUSTOMER);
      case RESOLVE -> {
        access.require(caller, DeskActions.REPLY_TO_CASE);
        yield access.require(caller, DeskActions.RESOLVE_CASE);
      }
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
    return work.write(
        () -> {
          var now = now();
          var engineer = access.require(caller, DeskActions.ADD_NOTE);
          var served = access.find(key, now);
          DeskText.require("body", body, DeskText.MOST_CHARACTERS);
          var noted = served.supportCase().after(CaseAction.ADD_NOTE, now);
          var note = new CaseNote(key, records.countNotes(key) + 1, engineer, body, now);
          records.add(note);
          var _ = changes.write(change(served, noted, now).as(CaseEventKind.NOTE_ADDED));
          return note;
        });
  }

  @Override
  public DeskCase resolveCase(Caller caller, CaseKey key) {
    return change(
        caller,
        DeskActions.RESOLVE_CASE,
        key,
        step -> step.to(step.before().after(CaseAction.RESOLVE, step.now())));
  }

  @Override
  public DeskCase reopenCase(Caller caller, CaseKey key) {
    return change(
        caller,
        DeskActions.REOPEN_CASE,
        key,
        step -> step.to(step.before().after(CaseAction.REOPEN, step.now())));
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
    return work.write(
        () -> {
          var now = now();
          access.require(caller, DeskActions.RELATE_CASES);
          var served = access.find(key, now);
          var related = findOther(key, other, now);
          var after = served.supportCase().after(CaseAction.RELATE, now);
          var handling = handlingOf(served);
          if (!handlings.related(key).contains(other)) {
            relate(served, related);
            handling = changes.write(change(served, after, now).as(CaseEventKind.CASES_RELATED));
            tellRelated(related, now);
          }
          return deskCase(served, after, handling, now);
        });
  }

  private Served findOther(CaseKey key, CaseId other, Instant now) {
    if (other.equals(key.id())) {
      throw new Refusal.InvalidArgument("caseId", other.value(), "The cases must be two");
    }
    return access.find(new CaseKey(key.account(), other), now);
  }

  private void relate(Served one, Served other) {
    for (var each : List.of(one, other)) {
      var key = each.supportCase().key();
      if (handlings.related(key).size() >= MOST_RELATED) {
        throw new Refusal.InvalidArgument(
            "caseId",
            key.id().value(),
            "A case must not have more than " + MOST_RELATED + " related ones");
      }
    }
    handlings.relate(one.supportCase().key(), other.supportCase().id());
  }

  private void tellRelated(Served related, Instant now) {
    var _ =
        changes.write(change(related, related.supportCase(), now).as(CaseEventKind.CASES_RELATED));
  }

  @Override
  public DeskCase mergeCases(
      Caller caller, CaseKey duplicate, CaseId into, Optional<String> message) {
    return work.write(
        () -> {
          var now = now();
          var engineer = access.require(caller, DeskActions.MERGE_CASES);
          var served = access.find(duplicate, now);
          var other = findOther(duplicate, into, now);
          message.ifPresent(text -> DeskText.require("message", text, DeskText.MOST_CHARACTERS));
          if (other.supportCase().isResolved()) {
            throw new Refusal.InvalidArgument(
                "caseId", into.value(), "The case to merge into must be open");
          }
          var merged = served.supportCase().answered(CaseAction.MERGE, now);
          if (!handlings.related(duplicate).contains(into)) {
            relate(served, other);
          }
          var text =
              message.orElseGet(() -> MergeNotice.of(served.supportCase(), other.supportCase()));
          var handling =
              replies.writeMerged(
                  new DeskReplies.Reply(served, merged, engineer, text, List.of(), now), into);
          tellRelated(other, now);
          return deskCase(served, merged, handling, now);
        });
  }

  @Override
  public AttachmentSet addAttachmentsToSet(
      Caller caller,
      CaseKey key,
      Optional<AttachmentSetId> attachmentSetId,
      List<NewAttachment> attachments) {
    return work.write(
        () -> {
          var now = now();
          access.require(caller, DeskActions.REPLY_TO_CASE);
          access.find(key, now);
          return attachmentSets.keep(
              attachmentSets.receive(key.account(), attachmentSetId, attachments, now));
        });
  }

  @Override
  public Download describeAttachment(Caller caller, CaseKey key, AttachmentId attachmentId) {
    return work.read(
        () -> {
          var now = now();
          access.require(caller, DeskActions.DESCRIBE_CASE);
          access.find(key, now);
          return attachmentSets.onCase(key.account(), attachmentId, now);
        });
  }

  /** What an engineer is about to do with a case. */
  private record Step(Engineer engineer, Served served, Instant now) {
    SupportCase before() {
      return served.supportCase();
    }

    CaseChange to(SupportCase after) {
      return change(served, after, now);
    }
  }

  private interface Doing {
    CaseChange to(Step step);
  }

  private DeskCase change(Caller caller, Action action, CaseKey key, Doing doing) {
    return work.write(
        () -> {
          var now = now();
          var engineer = access.require(caller, action);
          var served = access.find(key, now);
          var change = doing.to(new Step(engineer, served, now));
          return deskCase(served, change.after(), changes.write(change), now);
        });
  }

  private static CaseChange change(Served served, SupportCase after, Instant now) {
    return CaseChange.of(served.supportCase(), after, Side.DESK, served.account().plan(), now);
  }

  private CaseHandling handlingOf(Served served) {
    return changes.handlingOf(served.supportCase());
  }

  private static DeskCase deskCase(
      Served served, SupportCase supportCase, CaseHandling handling, Instant now) {
    return new DeskCase(supportCase, served.account().name(), handling, handling.responseAt(now));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
