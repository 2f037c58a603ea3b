package io.caseport.app.wire;

import io.caseport.app.Core;
import io.caseport.app.RunningService;
import io.caseport.app.Store;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.ManualClock;
import io.caseport.persistence.postgres.TestDatabase;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Two running Caseports on one PostgreSQL, with clients for each, for all tests of a class. */
final class TwoServers implements BeforeAllCallback, AfterAllCallback {
  private final ManualClock clock = new ManualClock();
  private final ServiceQuotas quotas;
  private @Nullable TestDatabase database;
  private @Nullable Node first;
  private @Nullable Node second;

  TwoServers() {
    this(ServiceQuotas.NONE);
  }

  TwoServers(ServiceQuotas quotas) {
    this.quotas = quotas;
  }

  private record Node(RunningService service, Clients clients) {
    void close() {
      clients.close();
      service.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    database = TestDatabase.ofAnEmptyStore();
    first = start(database);
    second = start(database);
  }

  private Node start(TestDatabase shared) {
    var service = RunningService.start(shared, quotas, clock);
    return new Node(service, new Clients(service.uri(), clock));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    node(first).close();
    node(second).close();
    Objects.requireNonNull(database).close();
  }

  /** Accounts that nobody has used, as the first server sees them. */
  WireTenants tenants() {
    clock.set(ManualClock.START);
    return new WireTenants(core(), node(first).clients(), clock);
  }

  private Core core() {
    return node(first).service().core();
  }

  /** Of the first server and of the second. */
  List<Clients> clients() {
    return List.of(node(first).clients(), node(second).clients());
  }

  /** A third handle on the database. */
  Store thirdHandle() {
    return RunningService.open(Objects.requireNonNull(database));
  }

  private static Node node(@Nullable Node node) {
    return Objects.requireNonNull(node);
  }
}
