package io.caseport.app;

import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.Automation;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.cli.InstallationProblem;
import io.caseport.rest.advisor.AdvisorApi;
import io.caseport.rest.advisor.FindingApi;
import io.caseport.rest.credential.CredentialOperations;
import io.caseport.rest.http.HttpServer;
import io.caseport.rest.http.Limits;
import io.caseport.rest.identity.IdentityOperations;
import io.caseport.rest.inventory.InventoryOperations;
import io.caseport.rest.policy.PolicyOperations;
import io.caseport.rest.protocol.Protocol;
import io.caseport.rest.query.QueryProtocol;
import io.caseport.rest.query.QueryService;
import io.caseport.rest.role.RoleOperations;
import io.caseport.rest.signature.SignatureVerifier;
import io.caseport.rest.signature.SignedRequestAuthentication;
import io.caseport.rest.signin.SigninOperations;
import io.caseport.rest.simulation.SimulationOperations;
import io.caseport.rest.support.SupportApi;
import io.caseport.rest.tagging.TagOperations;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The core at a network address, in all its protocols. */
final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(15);
  private static final long HOUSEKEEPING_MINUTES = 10;

  /** One may wait for a check that takes long. */
  private static final int THREADS = 2;

  private static final Duration BEFORE_MORE = Duration.ofMillis(250);
  private static final Duration BEFORE_MORE_ACCOUNTS = Duration.ofMillis(50);
  private static final Duration WITH_NOTHING_LEFT = Duration.ofSeconds(2);
  private static final Duration BETWEEN_ROUNDS = Duration.ofHours(1);
  private static final Duration BETWEEN_SCANS = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration LONGEST_STEP = Duration.ofSeconds(3);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private final HttpServer http;
  private final InetSocketAddress address;
  private final KeyUses uses;
  private final ScheduledThreadPoolExecutor housekeeping =
      new ScheduledThreadPoolExecutor(
          THREADS, work -> Thread.ofPlatform().daemon().name("housekeeping").unstarted(work));

  private Service(HttpServer http, InetSocketAddress address, KeyUses uses) {
    this.http = http;
    this.address = address;
    this.uses = uses;
    housekeeping.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /**
   * @throws InstallationProblem if the address cannot be listened at
   */
  static Service start(Core core, Store store, InetSocketAddress address, InstantSource clock) {
    var http =
        new HttpServer(address, protocols(core, clock), () -> readiness(store), Limits.defaults());
    try {
      http.start();
    } catch (IOException e) {
      throw cannotListen(address, e);
    }
    var service = new Service(http, address, core.keyUses());
    var _ =
        service.housekeeping.scheduleWithFixedDelay(
            () -> {
              keepHouse(core.housekeeping()::removeExpired);
              keepHouse(core.keyUses()::writeDown);
            },
            HOUSEKEEPING_MINUTES,
            HOUSEKEEPING_MINUTES,
            TimeUnit.MINUTES);
    service.keepOn("Preparing cases for searches", core.housekeeping()::catchUp, WITH_NOTHING_LEFT);
    service.keepOn("Removing old cases", core.housekeeping()::removeOldCases, BETWEEN_ROUNDS);
    return service;
  }

  private static InstallationProblem cannotListen(InetSocketAddress address, IOException failure) {
    var reason = failure.getCause() instanceof BindException bind ? bind : failure;
    return new InstallationProblem(
        "cannot listen on " + address.getHostString() + ":" + address.getPort(),
        String.valueOf(reason.getMessage()),
        "stop what listens there, or name a free port and an address of this machine with --listen"
            + " HOST:PORT");
  }

  private static List<Protocol> protocols(Core core, InstantSource clock) {
    var authentication =
        new SignedRequestAuthentication(
            new SignatureVerifier(clock, CLOCK_SKEW), core.authentication(), core.keyUses());
    var iam =
        Stream.of(
                IdentityOperations.of(core.identities()),
                RoleOperations.of(core.roles()),
                PolicyOperations.of(core.policies()),
                TagOperations.of(core.tags()),
                SimulationOperations.of(core.simulation()),
                CredentialOperations.of(core.credentials(), core.settings(), core.mfaDevices()),
                InventoryOperations.of(core.inventory()))
            .flatMap(List::stream)
            .toList();
    var calls = core.repeatedCalls();
    return List.of(
        SupportApi.of(
            authentication,
            calls,
            core.cases(),
            core.attachments(),
            core.catalog(),
            core.advisor().checks()),
        AdvisorApi.of(
            authentication,
            calls,
            core.advisor().recommendations(),
            core.advisor().organizationRecommendations()),
        FindingApi.of(authentication, core.advisor().findingImport()),
        new QueryProtocol(
            QueryService.sts(SigninOperations.of(core.sessions())), authentication, calls),
        new QueryProtocol(QueryService.iam(iam), authentication, calls));
  }

  private static Map<String, Boolean> readiness(Store store) {
    try {
      store.probe().run();
      return Map.of("store", true);
    } catch (StoreFailure failure) {
      LOG.warn("The store is not ready: {}", failure.getMessage());
      return Map.of("store", false);
    }
  }

  /** Whatever goes wrong: a scheduled task that throws is never run again, and nobody is told. */
  static void keepHouse(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException failure) {
      LOG.warn("Housekeeping failed and is tried again later.", failure);
    }
  }

  /** Does the checks of Trusted Advisor from now on, too. */
  void advise(AdvisorScan scan) {
    keepOn("Refreshing checks", scan::refreshSome, WITH_NOTHING_LEFT);
    keepOn("Doing checks", scan::scanSome, BEFORE_MORE_ACCOUNTS, BETWEEN_SCANS);
    keepOn("Forgetting old results of checks", scan::forgetSome, BETWEEN_ROUNDS);
  }

  /** Has engineers work by rule from now on, too. */
  void automate(Automation automation) {
    keepOn(
        "Working by rule",
        () -> {
          var progress = automation.workSome();
          progress.problems().forEach(LOG::warn);
          return progress.more();
        },
        BETWEEN_LOOKS);
  }

  /** Leaves most of the time to requests, however much there is to do. */
  private void keepOn(String task, BooleanSupplier isMoreAfterSome, Duration withNothingLeft) {
    keepOn(task, isMoreAfterSome, BEFORE_MORE, withNothingLeft);
  }

  private void keepOn(
      String task, BooleanSupplier isMoreAfterSome, Duration beforeMore, Duration withNothingLeft) {
    keepOnAfter(
        WITH_NOTHING_LEFT, () -> pauseAfter(task, isMoreAfterSome, beforeMore, withNothingLeft));
  }

  private void keepOnAfter(Duration pause, Supplier<Duration> step) {
    try {
      var _ =
          housekeeping.schedule(
              () -> keepOnAfter(step.get(), step), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      // The server is being stopped.
    }
  }

  private static Duration pauseAfter(
      String task, BooleanSupplier isMoreAfterSome, Duration beforeMore, Duration withNothingLeft) {
    try {
      return isMoreAfterSome.getAsBoolean() ? beforeMore : withNothingLeft;
    } catch (RuntimeException failure) {
      LOG.warn("{} failed and is tried again later.", task, failure);
      return AFTER_FAILURE;
    }
  }

  /** It is a small one, and would fail when the store is closed under it. */
  private void awaitTheStepAtHand() {
    try {
      var _ = housekeeping.awaitTermination(LONGEST_STEP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  URI uri() {
    var host = address.getAddress().getHostAddress();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + http.port());
  }

  @Override
  public void close() {
    housekeeping.shutdown();
    http.close();
    awaitTheStepAtHand();
    keepHouse(uses::writeDown);
  }
}
