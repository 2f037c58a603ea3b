package io.caseport.application.desk;

import io.caseport.application.cases.CaseChange;
import io.caseport.application.cases.CaseChanges;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.out.DeskRecords;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.Redaction;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import java.util.List;

/** Writes to customers: they read that it was the desk, the desk knows which engineer. */
final class DeskReplies {
  private final CaseChanges changes;
  private final DeskRecords records;

  DeskReplies(CaseChanges changes, DeskRecords records) {
    this.changes = changes;
    this.records = records;
  }

  record Reply(Step step, SupportCase after, String body, List<AttachedFile> files) {

    private Communication communication() {
      return new Communication(
          after.accountId(),
          after.id(),
          after.communications(),
          Redaction.of(body),
          CaseDesk.SIGNATURE,
          files,
          step.now());
    }

    private CaseChange change() {
      return step.to(after).saying(communication());
    }
  }

  /**
   * @param isAnswer whether it answers, and does not only ask
   */
  CaseHandling write(Reply reply, boolean isAnswer) {
    var now = reply.step().now();
    return write(reply, reply.change().handled(known -> known.engineerReplied(isAnswer, now)));
  }

  CaseHandling writeMerged(Reply reply, CaseId into) {
    var now = reply.step().now();
    return write(
        reply,
        reply
            .change()
            .handled(known -> known.engineerReplied(true, now).mergedInto(into, now))
            .as(CaseEventKind.CASES_RELATED));
  }

  private CaseHandling write(Reply reply, CaseChange change) {
    records.addAuthor(reply.after().key(), reply.after().communications(), reply.step().engineer());
    return changes.write(change);
  }
}
