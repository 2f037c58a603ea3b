package io.caseport.application.desk;

import io.caseport.application.cases.CaseChange;
import io.caseport.application.cases.CaseChanges;
import io.caseport.application.desk.DeskAccess.Served;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.out.DeskRecords;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.Redaction;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.Engineer;
import java.time.Instant;
import java.util.List;

/** Writes to customers: they read that it was the desk, the desk knows which engineer. */
final class DeskReplies {
  private final CaseChanges changes;
  private final DeskRecords records;

  DeskReplies(CaseChanges changes, DeskRecords records) {
    this.changes = changes;
    this.records = records;
  }

  record Reply(
      Served served,
      SupportCase after,
      Engineer author,
      String body,
      List<AttachedFile> files,
      Instant now) {

    private Communication communication() {
      return new Communication(
          after.accountId(),
          after.id(),
          after.communications(),
          Redaction.of(body),
          CaseDesk.SIGNATURE,
          files,
          now);
    }

    private CaseChange change() {
      return CaseChange.of(served.supportCase(), after, Side.DESK, served.account().plan(), now)
          .saying(communication());
    }
  }

  /**
   * @param isAnswer whether it answers, and does not only ask
   */
  CaseHandling write(Reply reply, boolean isAnswer) {
    return write(
        reply, reply.change().handled(known -> known.engineerReplied(isAnswer, reply.now())));
  }

  CaseHandling writeMerged(Reply reply, CaseId into) {
    return write(
        reply,
        reply
            .change()
            .handled(
                known -> known.engineerReplied(true, reply.now()).mergedInto(into, reply.now()))
            .as(CaseEventKind.CASES_RELATED));
  }

  private CaseHandling write(Reply reply, CaseChange change) {
    records.addAuthor(reply.after().key(), reply.after().communications(), reply.author());
    return changes.write(change);
  }
}
