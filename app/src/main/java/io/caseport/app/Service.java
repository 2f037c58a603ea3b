package io.caseport.app;

import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.Automation;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.in.MailDelivery;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.cli.InstallationProblem;
import io.caseport.http.HttpServer;
import io.caseport.http.Limits;
import io.caseport.rest.event.EventStreams;
import io.caseport.rest.event.StreamTimes;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The core at a network address, in all its protocols. */
final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final long HOUSEKEEPING_MINUTES = 10;

  /** One may wait for a check that takes long. */
  private static final int THREADS = 2;

  private static final Duration BEFORE_MORE = Duration.ofMillis(250);
  private static final Duration BEFORE_MORE_ACCOUNTS = Duration.ofMillis(50);
  private static final Duration WITH_NOTHING_LEFT = Duration.ofSeconds(2);
  private static final Duration BETWEEN_SEALS = Duration.ofSeconds(1);
  private static final Duration BETWEEN_ROUNDS = Duration.ofHours(1);
  private static final Duration BETWEEN_SCANS = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration LONGEST_STEP = Duration.ofSeconds(3);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private final HttpServer http;
  private final InetSocketAddress address;
  private final KeyUses uses;
  private final EventWork events;
  private final EventStreams streams;
  private Optional<PostOffice> postOffice = Optional.empty();
  private final AuditedCalls auditedCalls;
  private final ScheduledThreadPoolExecutor housekeeping =
      new ScheduledThreadPoolExecutor(
          THREADS, work -> Thread.ofPlatform().daemon().name("housekeeping").unstarted(work));

  private Service(HttpServer http, InetSocketAddress address, Core core, EventStreams streams) {
    this.http = http;
    this.address = address;
    this.uses = core.keyUses();
    this.auditedCalls = core.auditedCalls();
    this.events = EventWork.begin(core.events());
    this.streams = streams;
    housekeeping.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /**
   * @param clock what signatures are measured by
   * @throws InstallationProblem if the address cannot be listened at
   */
  static Service start(Core core, Store store, Entrance entrance, InstantSource clock) {
    var address = entrance.address();
    var streams = new EventStreams(core.events().feed(), StreamTimes.defaults());
    var protocols = Protocols.of(core, streams, entrance, clock);
    var http =
        new HttpServer(
            address, protocols, () -> readiness(store), Limits.defaults(), entrance.proxies());
    try {
      http.start();
    } catch (IOException e) {
      streams.close();
      throw cannotListen(address, e);
    }
    var service = new Service(http, address, core, streams);
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
    service.keepOn(
        "Watching for late answers", core.desk().responseWatch()::watchSome, WITH_NOTHING_LEFT);
    service.keepOn("Sealing the audit trail", core.auditOversight()::sealSome, BETWEEN_SEALS);
    var _ =
        service.housekeeping.scheduleWithFixedDelay(
            () -> keepHouse(core.auditedCalls()::writeSome), 1, 1, TimeUnit.SECONDS);
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

  /** Has mails sent from now on. */
  void post(MailDelivery delivery) {
    postOffice = Optional.of(PostOffice.open(delivery));
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
    streams.close();
    http.close();
    events.close();
    postOffice.ifPresent(PostOffice::close);
    awaitTheStepAtHand();
    keepHouse(uses::writeDown);
    keepHouse(auditedCalls::writeAll);
  }
}
