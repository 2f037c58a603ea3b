package io.caseport.cli;

import io.caseport.application.port.in.AccountAdministration;

/** The accounts of a data folder, open for the length of one command. */
public interface AccountsSession extends AutoCloseable {
  AccountAdministration accounts();

  @Override
  void close();
}
