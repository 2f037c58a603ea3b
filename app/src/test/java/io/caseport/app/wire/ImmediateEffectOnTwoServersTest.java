package io.caseport.app.wire;

import org.junit.jupiter.api.extension.RegisterExtension;

/** What is changed through one server, or by a third program, is asked of the other. */
class ImmediateEffectOnTwoServersTest extends ImmediateEffects {
  @RegisterExtension static final TwoServers SERVERS = new TwoServers();

  ImmediateEffectOnTwoServersTest() {
    super(new Place(SERVERS.tenants(), SERVERS.clients().getLast(), SERVERS::thirdHandle));
  }
}
