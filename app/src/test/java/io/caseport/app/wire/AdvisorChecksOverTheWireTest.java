package io.caseport.app.wire;

import io.caseport.application.contract.AdvisorChecksContract;
import io.caseport.application.contract.Tenants;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server and a client of it keep the promises of the port together. */
class AdvisorChecksOverTheWireTest implements AdvisorChecksContract {
  @RegisterExtension static final Server SERVER = new Server();

  private final Tenants tenants = SERVER.tenants();

  @Override
  public Tenants tenants() {
    return tenants;
  }
}
