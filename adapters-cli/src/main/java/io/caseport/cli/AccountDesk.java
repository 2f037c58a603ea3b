package io.caseport.cli;

import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.TagAdministration;

/** Where the root user of one account administers it. */
record AccountDesk(Caller root, AdministrationSession session) {
  IdentityAdministration identities() {
    return session.identities();
  }

  RoleAdministration roles() {
    return session.roles();
  }

  PolicyAdministration policies() {
    return session.policies();
  }

  CredentialAdministration credentials() {
    return session.credentials();
  }

  MfaAdministration mfaDevices() {
    return session.mfaDevices();
  }

  TagAdministration tags() {
    return session.tags();
  }

  AccountInventory inventory() {
    return session.inventory();
  }
}
