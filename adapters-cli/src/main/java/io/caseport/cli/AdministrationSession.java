package io.caseport.cli;

import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.TagAdministration;

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
    TagAdministration tags,
    AccountInventory inventory,
    AccessReview accessReview,
    Runnable closing)
    implements AutoCloseable {

  @Override
  public void close() {
    closing.run();
  }
}
