package io.caseport.app;

import io.caseport.app.demo.Demo;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.PageRequest;
import io.caseport.cli.AdministrationSession;
import io.caseport.cli.Advisor;
import io.caseport.cli.DatabaseOptions;
import io.caseport.cli.Desk;
import io.caseport.cli.HostPort;
import io.caseport.cli.Installation;
import io.caseport.cli.InstallationProblem;
import io.caseport.cli.ServeOptions;
import io.caseport.cli.Upkeep;
import io.caseport.domain.desk.DeskHours;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the command works on: a data folder or a database, and a server in this process. */
final class LocalInstallation implements Installation {
  private static final Logger LOG = LoggerFactory.getLogger(LocalInstallation.class);
  private static final Path DEMO_DATA = ServeOptions.DEFAULT_DATA.resolve("demo");

  private final Optional<String> secretKey;
  private final Optional<Path> scannerRules;
  private final DeskHours deskHours;
  private final InstantSource clock = InstantSource.system();
  private final SecureRandom random = new SecureRandom();

  LocalInstallation(Optional<String> secretKey, Optional<Path> scannerRules, ZoneId deskZone) {
    this.secretKey = secretKey;
    this.scannerRules = scannerRules;
    this.deskHours = new DeskHours(deskZone);
  }

  @Override
  public AdministrationSession open(Path dataFolder, Optional<DatabaseOptions> database) {
    var store = store(dataFolder, database, _ -> {});
    var reference = ReferenceData.load(scannerRules);
    var core = Core.on(store, reference, deskHours, ServiceQuotas.NONE, clock, random);
    return new AdministrationSession(
        core.accounts(),
        core.identities(),
        core.roles(),
        core.policies(),
        core.credentials(),
        core.mfaDevices(),
        core.cases(),
        core.search(),
        core.tags(),
        core.inventory(),
        core.accessReview(),
        core.organizations(),
        new Advisor(
            core.advisor().checks(),
            core.advisor().history(),
            core.advisor().scan(),
            core.advisor().findingImport()),
        new Desk(core.engineers(), core.desk().cases(), core.desk().cannedReplies(), clock),
        store::close);
  }

  private Store store(
      Path dataFolder, Optional<DatabaseOptions> database, Consumer<String> warning) {
    return database
        .map(options -> Stores.open(dataFolder, options, secretKey, warning))
        .orElseGet(() -> Stores.open(dataFolder, secretKey));
  }

  @Override
  public Upkeep upkeep(
      Path dataFolder, Optional<DatabaseOptions> database, Optional<Path> attachments) {
    return database
        .map(
            options -> Stores.upkeep(dataFolder, options, attachments, secretKey, clock, LOG::warn))
        .orElseGet(() -> Stores.upkeep(dataFolder, attachments, secretKey, clock));
  }

  @Override
  public int serve(ServeOptions options) {
    var address = address(options.listen());
    if (options.demo() && !address.getAddress().isLoopbackAddress()) {
      throw new InstallationProblem(
          "the demo shows its secrets, so it listens on this machine only",
          "leave --listen out, or start without --demo");
    }
    var data = options.data().orElse(options.demo() ? DEMO_DATA : ServeOptions.DEFAULT_DATA);
    var stop = StopSignal.listen();
    try {
      serve(options, address, data, stop);
    } finally {
      stop.closed();
    }
    return 0;
  }

  private void serve(ServeOptions options, InetSocketAddress address, Path data, StopSignal stop) {
    var loading = CompletableFuture.supplyAsync(() -> ReferenceData.load(scannerRules));
    try (var store =
        Stores.open(data, options.database(), options.attachments(), secretKey, LOG::warn)) {
      var reference = loading.join();
      var quotas = options.awsQuotas() ? ServiceQuotas.AWS : ServiceQuotas.NONE;
      var core = Core.on(store, reference, deskHours, quotas, clock, random);
      var demo =
          options.demo()
              ? Optional.of(demo(store, reference, place(options, data)))
              : Optional.<Demo>empty();
      try (var service = Service.start(core, store, address, clock)) {
        service.advise(core.advisor().scan());
        StartNotice.print(
            service.uri(),
            data,
            options.database(),
            options.attachments(),
            options.awsQuotas(),
            demo.map(Demo::prepare),
            hasAccounts(core));
        stop.await();
      }
    }
  }

  private static String place(ServeOptions options, Path data) {
    return options
        .database()
        .map(database -> "the database " + database)
        .orElse("the folder " + data);
  }

  private Demo demo(Store store, ReferenceData reference, String place) {
    var demo = new Demo(store, reference, clock, random);
    if (demo.isSomebodys()) {
      throw new InstallationProblem(
          place + " holds accounts that are no samples",
          "name an empty place with --data DIR or --database-url URL, or start without --demo");
    }
    return demo;
  }

  private static boolean hasAccounts(Core core) {
    return !core.accounts().listAccounts(PageRequest.first(1)).items().isEmpty();
  }

  private static InetSocketAddress address(HostPort listen) {
    var address = new InetSocketAddress(listen.host(), listen.port());
    if (address.isUnresolved()) {
      throw new InstallationProblem(
          "the host " + listen.host() + " is not known", "listen on an address of this machine");
    }
    return address;
  }

  @Override
  public int train() {
    return Training.run(clock, random);
  }
}
