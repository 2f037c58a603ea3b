package io.caseport.app.wire;

import org.junit.jupiter.api.extension.RegisterExtension;

/** One server, and at times the command beside it. */
class ImmediateEffectTest extends ImmediateEffects {
  @RegisterExtension static final Server SERVER = new Server();

  ImmediateEffectTest() {
    super(new Place(SERVER.tenants(), SERVER.clients(), SERVER::secondHandle));
  }
}
