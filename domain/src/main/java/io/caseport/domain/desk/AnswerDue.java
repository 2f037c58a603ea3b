package io.caseport.domain.desk;

import io.caseport.domain.desk.ResponseTarget.Lateness;
import java.time.Instant;

/**
 * By when an answer is due whose time runs: all of what the desk knows of a case that its customer
 * may be told.
 *
 * @param atRiskAt from then on the answer is at risk
 * @param respondBy after that it is overdue
 */
public record AnswerDue(Instant atRiskAt, Instant respondBy) {

  public Lateness latenessAt(Instant now) {
    if (now.isAfter(respondBy)) {
      return Lateness.OVERDUE;
    }
    return now.isBefore(atRiskAt) ? Lateness.NOT : Lateness.AT_RISK;
  }
}
