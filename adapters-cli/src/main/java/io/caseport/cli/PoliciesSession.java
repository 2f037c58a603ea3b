package io.caseport.cli;

import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.PolicyAdministration;

/** The policies of a data folder and whom they belong to, open for the length of one command. */
public interface PoliciesSession extends AutoCloseable {
  AccountAdministration accounts();

  IdentityAdministration identities();

  PolicyAdministration policies();

  @Override
  void close();
}
