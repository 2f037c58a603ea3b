package io.caseport.app.wire;

import io.caseport.app.Core;
import io.caseport.app.EmptyStore;
import io.caseport.app.RunningService;
import io.caseport.app.Store;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.contract.Tenants;
import io.caseport.application.fixture.ManualClock;
import io.caseport.persistence.FolderInMemory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One running Caseport, with clients for it, for all tests of a class. */
final class Server implements BeforeAllCallback, AfterAllCallback {
  /** AWS's, but for calls per second: the clock stands still. */
  private static final ServiceQuotas QUOTAS =
      new ServiceQuotas(
          ServiceQuotas.UNLIMITED,
          ServiceQuotas.UNLIMITED,
          Tenants.CASES_PER_HOUR,
          Tenants.SETS_PER_HOUR,
          Tenants.READS_PER_MINUTE);

  private final ManualClock clock = new ManualClock();
  private final ServiceQuotas quotas;
  private @Nullable Path folder;
  private @Nullable RunningService service;
  private @Nullable Clients clients;

  Server() {
    this(QUOTAS);
  }

  Server(ServiceQuotas quotas) {
    this.quotas = quotas;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = FolderInMemory.create();
    EmptyStore.copyTo(folder);
    service = RunningService.start(folder, quotas, clock);
    clients = new Clients(service.uri(), clock);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    clients().close();
    running().close();
    try (var files = Files.walk(folder())) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Accounts that nobody has used, at the moment at which every test begins. */
  WireTenants tenants() {
    clock.set(ManualClock.START);
    return new WireTenants(running().core(), clients(), clock);
  }

  ManualClock clock() {
    return clock;
  }

  URI uri() {
    return running().uri();
  }

  Clients clients() {
    return Objects.requireNonNull(clients);
  }

  Core core() {
    return running().core();
  }

  /** Another handle on the store of the running server. */
  Store secondHandle() {
    return RunningService.open(folder());
  }

  private RunningService running() {
    return Objects.requireNonNull(service);
  }

  Path folder() {
    return Objects.requireNonNull(folder);
  }
}
