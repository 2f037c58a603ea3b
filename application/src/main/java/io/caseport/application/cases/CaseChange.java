package io.caseport.application.cases;

import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.plan.SupportPlan;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is to become of a case.
 *
 * @param plan of its account, which says how soon the desk is to answer from now on
 * @param handling what becomes of the handling beside what follows from the case itself
 * @param happening what happens that the case itself does not show
 */
public record CaseChange(
    SupportCase before,
    SupportCase after,
    Side by,
    SupportPlan plan,
    Instant at,
    Optional<Communication> message,
    UnaryOperator<CaseHandling> handling,
    Optional<CaseEventKind> happening) {

  public static CaseChange of(
      SupportCase before, SupportCase after, Side by, SupportPlan plan, Instant at) {
    return new CaseChange(
        before, after, by, plan, at, Optional.empty(), UnaryOperator.identity(), Optional.empty());
  }

  public CaseChange saying(Communication said) {
    return new CaseChange(before, after, by, plan, at, Optional.of(said), handling, happening);
  }

  public CaseChange handled(UnaryOperator<CaseHandling> other) {
    return new CaseChange(before, after, by, plan, at, message, other, happening);
  }

  public CaseChange as(CaseEventKind happened) {
    return new CaseChange(before, after, by, plan, at, message, handling, Optional.of(happened));
  }
}
