package io.caseport.application.contract;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CaseDesk;

/** A Caseport as its customers and the engineers of its desk reach it. */
public interface DeskTenants extends Tenants {

  CaseDesk desk();

  CannedReplies cannedReplies();

  /** A new user of the desk whose policy allows each of the actions, such as {@code desk:*}. */
  Caller engineer(String name, String... actions);
}
