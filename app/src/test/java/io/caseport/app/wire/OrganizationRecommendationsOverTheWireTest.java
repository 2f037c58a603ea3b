package io.caseport.app.wire;

import io.caseport.application.contract.OrganizationRecommendationsContract;
import io.caseport.application.contract.Tenants;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server and a client of it keep the promises of the port together. */
class OrganizationRecommendationsOverTheWireTest implements OrganizationRecommendationsContract {
  @RegisterExtension static final Server SERVER = new Server();

  private final Tenants tenants = SERVER.tenants();

  @Override
  public Tenants tenants() {
    return tenants;
  }
}
