package io.caseport.cli;

import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.AuditOversight;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.OrganizationAdministration;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.application.port.in.VirtualClock;

/**
 * A data folder, open for the length of one command, through the driving ports that administer it.
 *
 * @param closing gives back what was opened
 */
public record AdministrationSession(
    AccountAdministration accounts,
    IdentityAdministration identities,
    RoleAdministration roles,
    PolicyAdministration policies,
    CredentialAdministration credentials,
    MfaAdministration mfaDevices,
    SupportCases cases,
    CaseSearch search,
    TagAdministration tags,
    AccountInventory inventory,
    AccessReview accessReview,
    OrganizationAdministration organizations,
    Advisor advisor,
    VirtualClock clock,
    Events events,
    Mailbox mail,
    Desk desk,
    AuditOversight audit,
    Runnable closing)
    implements AutoCloseable {

  @Override
  public void close() {
    closing.run();
  }
}
