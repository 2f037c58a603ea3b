package io.caseport.application.desk;

import io.caseport.application.cases.CaseChange;
import io.caseport.application.desk.DeskAccess.Served;
import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.Engineer;
import java.time.Instant;

/** What an engineer who may is about to do with a case. */
record Step(Engineer engineer, Served served, Instant now) {
  SupportCase before() {
    return served.supportCase();
  }

  /** The change that an action without a message makes. */
  CaseChange by(CaseAction action) {
    return to(before().after(action, now));
  }

  CaseChange to(SupportCase after) {
    return change(served, after, now);
  }

  static CaseChange change(Served served, SupportCase after, Instant now) {
    return CaseChange.of(served.supportCase(), after, Side.DESK, served.account().plan(), now);
  }

  static DeskCase deskCase(
      Served served, SupportCase supportCase, CaseHandling handling, Instant now) {
    return new DeskCase(supportCase, served.account().name(), handling, handling.responseAt(now));
  }

  DeskCase told(SupportCase after, CaseHandling handling) {
    return deskCase(served, after, handling, now);
  }
}
