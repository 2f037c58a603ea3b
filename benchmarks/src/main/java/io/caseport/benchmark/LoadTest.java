package io.caseport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Loads a server from outside, as its clients do, and prints what it bore. Any wrong answer and any
 * case that is lost or doubled ends it with an error instead of figures.
 */
final class LoadTest {
  private static final int READERS = 8;
  private static final int WRITERS = 32;

  private final LoadOptions options;
  private final Report report = new Report();

  private LoadTest(LoadOptions options) {
    this.options = options;
  }

  public static void main(String... arguments) throws IOException {
    try {
      new LoadTest(LoadOptions.of(List.of(arguments))).run();
    } catch (LoadFailure failure) {
      System.err.println("error: " + failure.getMessage());
      System.err.println("hint: folders of servers that were started here are kept, with a log");
      System.exit(1);
    }
  }

  private void run() throws IOException {
    Files.createDirectories(options.folder());
    var machine = Report.machine(options.folder());
    if (options.endpoint().isPresent()) {
      var account = SupportAccount.of(options.endpoint().get(), environmentCredentials());
      load(options.endpoint().get(), account, Optional.empty());
    } else {
      withOwnServer(Files.createTempDirectory(options.folder(), "run-"));
    }
    System.out.println(machine);
    System.out.println();
    report.printTo(System.out);
  }

  private void withOwnServer(Path folder) throws IOException {
    var program = new CaseportProgram(options.launcher(), folder.resolve("caseport.log"));
    program.prepare();
    measureStarts(program, folder);
    var data = folder.resolve("data");
    SupportAccount account;
    try (var server = program.serve(data)) {
      report.only("resident memory when idle", server.memory().now() + " MiB");
      var root = program.createAccount(data);
      var user = SupportAccount.createUser(server.target(), root);
      account = SupportAccount.of(server.target(), user);
      load(server.target(), account, Optional.of(server));
    }
    try (var server = program.serve(data)) {
      var what = "start to ready, %,d cases stored".formatted(account.cases());
      report.millis(what, server.timeToReady().toNanos() / 1e6, 1000);
      account.requireExactlyTheAcknowledged(server.target());
    }
    delete(folder);
  }

  private void measureStarts(CaseportProgram program, Path folder) {
    var times = new ArrayList<Duration>();
    for (int i = 1; i <= options.starts(); i++) {
      try (var server = program.serve(folder.resolve("start-" + i))) {
        times.add(server.timeToReady());
      }
    }
    times.sort(Comparator.naturalOrder());
    var what = "start to ready, new data folder, median of " + times.size();
    report.millis(what, times.get(times.size() / 2).toNanos() / 1e6, 1000);
    report.only(what + ", worst", times.getLast().toMillis() + " ms");
  }

  private void load(Target target, SupportAccount account, Optional<RunningServer> server) {
    seed(target, account);
    report.load("GET /healthz, 8 connections", measured(target, READERS, Workload.health(target)));
    report.load(
        "DescribeSeverityLevels, 8 connections",
        measured(target, READERS, Workload.severityLevels(account)));

    var what = "DescribeCases(10), 8 connections, %,d cases".formatted(account.cases());
    var reads = measured(target, READERS, Workload.tenCases(account));
    report.load(what, reads);
    report.rate("its rate", reads, 10_000);
    report.millis("its p99", reads.millisOf(0.99), 5);
    server.ifPresent(this::reportMemory);

    var writes = measured(target, WRITERS, Workload.newCases(account));
    report.load("CreateCase, 32 connections", writes);
    report.rate("its rate", writes, 2500);
    report.load(
        "CreateCase with call ids, 32 connections",
        measured(target, WRITERS, Workload.newCasesWithCallIds(account)));
    server.ifPresent(this::reportMemory);
    account.requireExactlyTheAcknowledged(target);
    report.only("cases acknowledged, and listed once each", Integer.toString(account.cases()));
  }

  private void seed(Target target, SupportAccount account) {
    int missing = options.cases() - account.cases();
    if (missing > 0) {
      Workload.newCases(account).under(Load.counting(target, WRITERS, missing));
    }
  }

  private Measurement measured(Target target, int connections, Workload workload) {
    workload.under(Load.lasting(target, connections, options.warmUp()));
    return workload.under(Load.lasting(target, connections, options.time()));
  }

  private void reportMemory(RunningServer server) {
    var memory = server.memory();
    report.mebibytes("resident memory after that", memory.now(), 300);
    report.only("resident memory at most so far", memory.peak() + " MiB");
  }

  private static Credentials environmentCredentials() {
    return new Credentials(environment("AWS_ACCESS_KEY_ID"), environment("AWS_SECRET_ACCESS_KEY"));
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name))
        .orElseThrow(() -> new LoadFailure("With --endpoint, set " + name));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
