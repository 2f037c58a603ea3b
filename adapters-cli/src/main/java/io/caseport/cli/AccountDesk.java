package io.caseport.cli;

import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.TagAdministration;

/** Where the root user of one account administers it. */
record AccountDesk(Caller root, AdministrationSession session) {
  /** Whom no plan keeps from seeing the account's cases. */
  Caller inConsole() {
    return new Caller(root.principal(), Caller.Channel.CONSOLE, false);
  }

  SupportCases cases() {
    return session.cases();
  }

  Advisor advisor() {
    return session.advisor();
  }

  Events events() {
    return session.events();
  }

  CaseSearch search() {
    return session.search();
  }

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
