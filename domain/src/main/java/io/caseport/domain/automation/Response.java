package io.caseport.domain.automation;

import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.plan.Severity;
import java.util.Optional;

/**
 * What is done with a case, in this order.
 *
 * @param claim whether the engineer makes it their own first
 * @param note what no customer sees
 * @param reply what the customer is told, with the placeholders of canned replies
 */
public record Response(
    boolean claim,
    Optional<Severity> severity,
    Optional<String> note,
    Optional<CannedReply> reply,
    Ending then) {

  /** What becomes of the case. */
  public enum Ending {
    KEEP,
    /** It waits for its customer, who was asked something in the reply. */
    ASK,
    RESOLVE
  }
}
