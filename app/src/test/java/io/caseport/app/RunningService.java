package io.caseport.app;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.QuickPasswordHasher;
import io.caseport.cli.DatabaseOptions;
import io.caseport.cli.DatabaseUrl;
import io.caseport.cli.MailOptions;
import io.caseport.http.Proxies;
import io.caseport.persistence.postgres.TestDatabase;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The program as it runs, on a folder and a free port of this machine, by a clock of the test, but
 * for the checks of Trusted Advisor: they are done when a test says so.
 */
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
    return start(open(folder), quotas, clock);
  }

  /** With other reference data than what comes with the program, such as more checks. */
  public static RunningService start(Path folder, ReferenceData reference, InstantSource clock) {
    return start(open(folder), reference, ServiceQuotas.NONE, clock);
  }

  /** One of the servers that share a database. */
  public static RunningService start(
      TestDatabase database, ServiceQuotas quotas, InstantSource clock) {
    return start(open(database), quotas, clock);
  }

  private static RunningService start(Store store, ServiceQuotas quotas, InstantSource clock) {
    return start(store, REFERENCE, quotas, clock);
  }

  private static RunningService start(
      Store store, ReferenceData reference, ServiceQuotas quotas, InstantSource clock) {
    // Every test opens accounts, and none should wait for a real password hash.
    var settings = CoreSettings.with(quotas).hashing(new QuickPasswordHasher());
    var core = Core.on(store, reference, settings, clock, RANDOM);
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new RunningService(store, core, Service.start(core, store, Entrance.at(address), clock));
  }

  /** One that sends and takes mail. */
  public static RunningService start(Path folder, MailOptions mail) {
    var store = open(folder);
    var clock = InstantSource.system();
    var settings =
        CoreSettings.with(ServiceQuotas.NONE)
            .hashing(new QuickPasswordHasher())
            .mailing(PostOffice.mailing(mail));
    var core = Core.on(store, REFERENCE, settings, clock, RANDOM);
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var service =
        Service.start(
            core,
            store,
            new Entrance(address, mail.intakeSecret(), Entrance.at(address).pages(), Proxies.NONE),
            clock);
    core.correspondence().delivery().ifPresent(service::post);
    return new RunningService(store, core, service);
  }

  /** A second handle on the same folder, as the command opens one beside a running server. */
  public static Store open(Path folder) {
    return Stores.open(folder, Optional.empty());
  }

  /** A handle on a database, as another server or the command has one. */
  public static Store open(TestDatabase database) {
    var server = database.server();
    var options =
        new DatabaseOptions(new DatabaseUrl(server.url()), server.user(), server.password(), true);
    return Stores.open(Path.of("unused"), options, Optional.of(TestDatabase.SECRET_KEY), _ -> {});
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
