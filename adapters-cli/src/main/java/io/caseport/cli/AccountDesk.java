package io.caseport.cli;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.PolicyAdministration;

/** Where the root user of one account administers it. */
record AccountDesk(Caller root, AdministrationSession session) {
  IdentityAdministration identities() {
    return session.identities();
  }

  PolicyAdministration policies() {
    return session.policies();
  }
}
