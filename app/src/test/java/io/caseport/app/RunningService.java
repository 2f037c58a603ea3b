package io.caseport.app;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.account.AccountAdministrationService;
import io.caseport.application.fixture.QuickPasswordHasher;
import io.caseport.application.identity.SecretKeys;
import io.caseport.application.paging.PageTokens;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** The program as it runs, on a folder and a free port of this machine, by a clock of the test. */
public final class RunningService implements AutoCloseable {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final ReferenceData REFERENCE = ReferenceData.load();

  private final Store store;
  private final Core core;
  private final Service service;

  private RunningService(Store store, Core core, Service service) {
    this.store = store;
    this.core = core;
    this.service = service;
  }

  public static RunningService start(Path folder, ServiceQuotas quotas, InstantSource clock) {
    var store = open(folder);
    var core = withQuickPasswords(Core.on(store, REFERENCE, quotas, clock, RANDOM), store, clock);
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new RunningService(store, core, Service.start(core, store, address, clock));
  }

  /** A second handle on the same folder, as the command opens one beside a running server. */
  public static Store open(Path folder) {
    return Stores.open(folder, Optional.empty());
  }

  /** Every test opens accounts and none signs in, so none waits for a real password hash. */
  private static Core withQuickPasswords(Core core, Store store, InstantSource clock) {
    var vault = store.secretVault();
    return new Core(
        core.cases(),
        core.attachments(),
        core.catalog(),
        core.identities(),
        core.roles(),
        core.tags(),
        core.policies(),
        core.simulation(),
        new AccountAdministrationService(
            store.accounts(),
            store.identities(),
            new SecretKeys(vault),
            new QuickPasswordHasher(),
            store.unitOfWork(),
            new PageTokens(vault),
            clock,
            RANDOM),
        core.authentication(),
        core.sessions(),
        core.repeatedCalls(),
        core.housekeeping());
  }

  public Core core() {
    return core;
  }

  public URI uri() {
    return service.uri();
  }

  @Override
  public void close() {
    service.close();
    store.close();
  }
}
