package io.caseport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Has the events of some cases sent to ten receivers: first all of them healthy, then one of them
 * silent and one slow. The others must not feel it.
 */
final class WebhookTest {
  private static final int RECEIVERS = 10;
  private static final int WRITERS = 16;
  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final long PAUSE_MILLIS = 5;
  private static final double MOST_DELAY = 1.10;

  private final LoadOptions options;
  private final Report report = new Report();

  private WebhookTest(LoadOptions options) {
    this.options = options;
  }

  public static void main(String... arguments) throws Exception {
    try {
      new WebhookTest(LoadOptions.of(List.of(arguments))).run();
    } catch (LoadFailure failure) {
      System.err.println("error: " + failure.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    Files.createDirectories(options.folder());
    var machine = Report.machine(options.folder());
    double healthy = measured("ten healthy receivers", healthy(RECEIVERS), RECEIVERS);
    var others = healthy(RECEIVERS - 2);
    others.add(Receiver.silent());
    others.add(Receiver.after(SLOW));
    double disturbed = measured("eight healthy, one silent, one slow", others, RECEIVERS - 2);
    report.only(
        "the healthy ones take, of the time without disturbance",
        "%.0f %% (target: at most %.0f %%, %s)"
            .formatted(
                100 * disturbed / healthy,
                100 * MOST_DELAY,
                disturbed <= MOST_DELAY * healthy ? "held" : "MISSED"));
    System.out.println(machine);
    System.out.println();
    report.printTo(System.out);
  }

  private static List<Receiver> healthy(int count) {
    var receivers = new ArrayList<Receiver>();
    for (int i = 0; i < count; i++) {
      receivers.add(Receiver.after(Duration.ZERO));
    }
    return receivers;
  }

  /** Seconds until the healthy ones, which come first, have everything. */
  private double measured(String what, List<Receiver> receivers, int healthy)
      throws IOException, InterruptedException {
    var folder = Files.createTempDirectory(options.folder(), "run-");
    var program = new CaseportProgram(options.launcher(), folder.resolve("caseport.log"));
    var data = folder.resolve("data");
    program.prepare();
    int events = openCases(program, data);
    receivers.forEach(receiver -> program.sendAllTo(receiver.url(), data));
    try (var _ = program.serve(data)) {
      await(receivers.subList(0, healthy), events);
    } finally {
      receivers.forEach(Receiver::close);
    }
    long begin =
        receivers.subList(0, healthy).stream().mapToLong(Receiver::firstAt).min().orElseThrow();
    var seconds =
        receivers.subList(0, healthy).stream()
            .mapToDouble(receiver -> (receiver.lastAt() - begin) / 1e9)
            .sorted()
            .toArray();
    var last = seconds[seconds.length - 1];
    report.only(
        "%,d deliveries to %s: the first and the last healthy one has all, after the first message"
            .formatted(events * receivers.size(), what),
        String.format(
            Locale.ROOT, "%.2f s and %.2f s, %,.0f/s", seconds[0], last, events * healthy / last));
    return last;
  }

  private int openCases(CaseportProgram program, Path data) {
    var root = program.createAccount(data);
    try (var server = program.serve(data)) {
      var user = SupportAccount.createUser(server.target(), root);
      var account = SupportAccount.of(server.target(), user);
      Workload.newCases(account).under(Load.counting(server.target(), WRITERS, options.cases()));
      return account.cases();
    }
  }

  private static void await(List<Receiver> receivers, int events) throws InterruptedException {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (receivers.stream().anyMatch(receiver -> receiver.messages() < events)) {
      if (System.nanoTime() > deadline) {
        throw new LoadFailure("not all events have arrived after " + LONGEST);
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }
}
