package io.caseport.app;

import io.caseport.app.demo.Demo;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.automation.AutomationService;
import io.caseport.application.automation.RuledEngineer;
import io.caseport.application.clock.VirtualInstants;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.Automation;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.ContactDesk;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.EngineerAdministration;
import io.caseport.application.port.in.FindingImport;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.MailQueue;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.application.port.in.OrganizationAdministration;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.application.port.in.WebhookAdministration;
import io.caseport.cli.AdministrationSession;
import io.caseport.cli.Advisor;
import io.caseport.cli.DatabaseOptions;
import io.caseport.cli.Desk;
import io.caseport.cli.Events;
import io.caseport.cli.HostPort;
import io.caseport.cli.Installation;
import io.caseport.cli.InstallationProblem;
import io.caseport.cli.MailOptions;
import io.caseport.cli.Mailbox;
import io.caseport.cli.ServeOptions;
import io.caseport.cli.Settings;
import io.caseport.cli.Upkeep;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.automation.AutomationRule;
import io.caseport.domain.desk.DeskHours;
import io.caseport.http.Proxies;
import io.caseport.persistence.secret.Argon2PasswordHasher;
import io.caseport.web.SupportCenter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the command works on: a data folder or a database, and a server in this process. */
final class LocalInstallation implements Installation {
  private static final Logger LOG = LoggerFactory.getLogger(LocalInstallation.class);
  private static final Path DEMO_DATA = ServeOptions.DEFAULT_DATA.resolve("demo");

  private static final String IAM = "iam.amazonaws.com";
  private static final String SUPPORT = "support.amazonaws.com";
  private static final String DESK = "desk.caseport";
  private static final String WEBHOOKS = "events.caseport";
  private static final String SECURITY_HUB = "securityhub.amazonaws.com";

  private final Settings settings;
  private final Optional<String> secretKey;
  private final InstantSource clock = InstantSource.system();
  private final SecureRandom random = new SecureRandom();

  LocalInstallation(Settings settings) {
    this.settings = settings;
    this.secretKey = settings.secretKey();
  }

  @Override
  public AdministrationSession open(Path dataFolder, Optional<DatabaseOptions> database) {
    var store = store(dataFolder, database, _ -> {});
    var time = time(store);
    var core =
        Core.on(store, reference(), chosen(ServiceQuotas.NONE, settings.mail()), time, random);
    var person = System.getProperty("user.name", "unknown");
    var audited = new AuditedPorts(core.auditedCalls(), person, AuditedPorts.COMMANDS);
    return new AdministrationSession(
        audited.of(AccountAdministration.class, core.accounts(), AuditedOperation.OPERATOR),
        audited.of(IdentityAdministration.class, core.identities(), IAM),
        audited.of(RoleAdministration.class, core.roles(), IAM),
        audited.of(PolicyAdministration.class, core.policies(), IAM),
        audited.of(CredentialAdministration.class, core.credentials(), IAM),
        audited.of(MfaAdministration.class, core.mfaDevices(), IAM),
        audited.of(SupportCases.class, core.cases(), SUPPORT),
        core.search(),
        audited.of(TagAdministration.class, core.tags(), IAM),
        core.inventory(),
        core.accessReview(),
        audited.of(
            OrganizationAdministration.class, core.organizations(), AuditedOperation.OPERATOR),
        new Advisor(
            audited.of(AdvisorChecks.class, core.advisor().checks(), SUPPORT),
            core.advisor().history(),
            core.advisor().scan(),
            audited.of(FindingImport.class, core.advisor().findingImport(), SECURITY_HUB)),
        core.virtualClock(),
        new Events(
            core.events().feed(),
            core.events().publishing(),
            audited.of(WebhookAdministration.class, core.events().webhooks(), WEBHOOKS)),
        new Mailbox(
            audited.of(MailQueue.class, core.correspondence().queue(), AuditedOperation.OPERATOR),
            core.correspondence().intake(),
            audited.of(ContactDesk.class, core.correspondence().contactDesk(), DESK)),
        new Desk(
            audited.of(EngineerAdministration.class, core.engineers(), AuditedOperation.OPERATOR),
            audited.of(CaseDesk.class, core.desk().cases(), DESK),
            audited.of(CannedReplies.class, core.desk().cannedReplies(), DESK),
            time),
        core.auditOversight(),
        store::close);
  }

  private CoreSettings chosen(ServiceQuotas quotas, MailOptions mail) {
    return new CoreSettings(
        quotas,
        new DeskHours(settings.deskZone()),
        PostOffice.mailing(mail),
        new Argon2PasswordHasher());
  }

  private ReferenceData reference() {
    return ReferenceData.load(settings.scannerRules(), settings.receiverRules());
  }

  /** The machine's, unless the installation is for tests. */
  private InstantSource time(Store store) {
    return store.virtualTime().ahead().isPresent()
        ? new VirtualInstants(store.virtualTime(), clock)
        : clock;
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
    var loading = CompletableFuture.supplyAsync(this::reference);
    try (var store =
        Stores.open(data, options.database(), options.attachments(), secretKey, LOG::warn)) {
      var reference = loading.join();
      var quotas = options.awsQuotas() ? ServiceQuotas.AWS : ServiceQuotas.NONE;
      if (options.testClock()) {
        beginTests(store, place(options, data));
      } else {
        requireRealTime(store, place(options, data));
      }
      var time = time(store);
      var core = Core.on(store, reference, chosen(quotas, options.mail()), time, random);
      var demo =
          options.demo()
              ? Optional.of(demo(store, reference, time, place(options, data)))
              : Optional.<Demo>empty();
      var entrance =
          new Entrance(
              address,
              options.mail().intakeSecret(),
              new SupportCenter.Settings(options.https(), options.demo()),
              new Proxies(settings.proxies()));
      if (options.https() && settings.proxies().isEmpty()) {
        LOG.warn(
            "People come by https, and CASEPORT_PROXIES names no proxy: all who come through one"
                + " have its address, and share its tries to sign in.");
      }
      var automation =
          options.automation().isEmpty()
              ? Optional.<Automation>empty()
              : Optional.of(automation(options.automation(), store, core, time));
      // Notices where it begins before anybody can open a case.
      automation.map(Automation::workSome).ifPresent(begun -> begun.problems().forEach(LOG::warn));
      try (var service = Service.start(core, store, entrance, clock)) {
        core.correspondence().delivery().ifPresent(service::post);
        service.advise(core.advisor().scan());
        automation.ifPresent(service::automate);
        StartNotice.print(
            service.uri(),
            data,
            options.database(),
            options.attachments(),
            options.awsQuotas(),
            options.testClock() ? Optional.of(core.virtualClock().read()) : Optional.empty(),
            demo.map(Demo::prepare),
            hasAccounts(core));
        stop.await();
      }
    }
  }

  private static Automation automation(
      List<AutomationRule> rules, Store store, Core core, InstantSource time) {
    var audited =
        new AuditedPorts(core.auditedCalls(), AuditedPorts.AUTOMATION, AuditedPorts.AUTOMATION);
    var desk = audited.of(CaseDesk.class, core.desk().cases(), DESK);
    return new AutomationService(
        rules,
        store.automationTasks(),
        store.eventLog(),
        store.cases(),
        new RuledEngineer(desk, store.identities()),
        store.unitOfWork(),
        time);
  }

  private static String place(ServeOptions options, Path data) {
    return options
        .database()
        .map(database -> "the database " + database)
        .orElse("the folder " + data);
  }

  /** Time that was moved does not go back, and what is somebody's is not taken along. */
  private static void beginTests(Store store, String place) {
    if (store.virtualTime().ahead().isEmpty()) {
      if (!store.accounts().list(Optional.empty(), 1).isEmpty()) {
        throw new InstallationProblem(
            place + " holds accounts that go by the machine's clock",
            "name an empty place with --data DIR or --database-url URL, or start without"
                + " --test-clock");
      }
      store.virtualTime().setAhead(Duration.ZERO);
    }
  }

  private static void requireRealTime(Store store, String place) {
    if (store.virtualTime().ahead().isPresent()) {
      throw new InstallationProblem(
          place + " is for tests: its time is not the machine's",
          "start with --test-clock, or name another place with --data DIR or --database-url URL");
    }
  }

  private Demo demo(Store store, ReferenceData reference, InstantSource time, String place) {
    var demo = new Demo(store, reference, time, random);
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
