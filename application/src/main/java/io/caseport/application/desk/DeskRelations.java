package io.caseport.application.desk;

import io.caseport.application.cases.CaseChanges;
import io.caseport.application.desk.DeskAccess.Served;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.desk.DeskText;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Cases that have to do with each other, and duplicates. Part of the caller's work. */
final class DeskRelations {
  private final DeskAccess access;
  private final CaseChanges changes;
  private final HandlingRepository handlings;
  private final DeskReplies replies;

  DeskRelations(
      DeskAccess access, CaseChanges changes, HandlingRepository handlings, DeskReplies replies) {
    this.access = access;
    this.changes = changes;
    this.handlings = handlings;
    this.replies = replies;
  }

  DeskCase relate(Step step, CaseId other) {
    var related = findOther(step, other);
    var change = step.by(CaseAction.RELATE);
    if (isRelated(step, other)) {
      return step.told(change.after(), changes.handlingOf(step.before()));
    }
    relate(step.served(), related);
    var handling = changes.write(change.as(CaseEventKind.CASES_RELATED));
    tellRelated(related, step.now());
    return step.told(change.after(), handling);
  }

  DeskCase merge(Step step, CaseId into, Optional<String> message) {
    var other = findOther(step, into);
    message.ifPresent(text -> DeskText.require("message", text, DeskText.MOST_CHARACTERS));
    if (other.supportCase().isResolved()) {
      throw new Refusal.InvalidArgument(
          "caseId", into.value(), "The case to merge into must be open");
    }
    var merged = step.before().answered(CaseAction.MERGE, step.now());
    if (!isRelated(step, into)) {
      relate(step.served(), other);
    }
    var text = message.orElseGet(() -> MergeNotice.of(step.before(), other.supportCase()));
    var handling = replies.writeMerged(new DeskReplies.Reply(step, merged, text, List.of()), into);
    tellRelated(other, step.now());
    return step.told(merged, handling);
  }

  private Served findOther(Step step, CaseId other) {
    var key = step.before().key();
    if (other.equals(key.id())) {
      throw new Refusal.InvalidArgument("caseId", other.value(), "The cases must be two");
    }
    if (other.account().filter(of -> !of.equals(key.account())).isPresent()) {
      throw new Refusal.InvalidArgument(
          "caseId", other.value(), "The cases must be of one account");
    }
    return access.find(new CaseKey(key.account(), other), step.now());
  }

  private boolean isRelated(Step step, CaseId other) {
    return handlings.related(step.before().key()).contains(other);
  }

  private void relate(Served one, Served other) {
    for (var each : List.of(one, other)) {
      var key = each.supportCase().key();
      if (handlings.related(key).size() >= CaseDesk.MOST_RELATED) {
        throw new Refusal.InvalidArgument(
            "caseId",
            key.id().value(),
            "A case must not have more than " + CaseDesk.MOST_RELATED + " related ones");
      }
    }
    handlings.relate(one.supportCase().key(), other.supportCase().id());
  }

  private void tellRelated(Served related, Instant now) {
    var _ =
        changes.write(
            Step.change(related, related.supportCase(), now).as(CaseEventKind.CASES_RELATED));
  }
}
