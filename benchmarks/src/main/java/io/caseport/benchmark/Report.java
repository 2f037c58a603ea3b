package io.caseport.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures beside their targets, in one table that can be pasted into a note. */
final class Report {
  private record Row(String what, String figure, String target, String verdict) {}

  private final List<Row> rows = new ArrayList<>();

  void atLeast(String what, double figure, int target) {
    add(what, String.format(Locale.ROOT, "%,.0f", figure), ">= ", target, figure >= target);
  }

  void below(String what, String unit, double figure, int target) {
    var shown = String.format(Locale.ROOT, figure < 10 ? "%.2f %s" : "%,.0f %s", figure, unit);
    add(what, shown, "< ", target, figure < target);
  }

  private void add(String what, String figure, String relation, int target, boolean held) {
    var bound = relation + String.format(Locale.ROOT, "%,d", target);
    rows.add(new Row(what, figure, bound, held ? "held" : "MISSED"));
  }

  /** A figure without a target. */
  void only(String what, String figure) {
    rows.add(new Row(what, figure, "", ""));
  }

  void load(String what, Measurement found) {
    only(
        what,
        String.format(
            Locale.ROOT,
            "%,.0f/s, p50 %.2f ms, p99 %.2f ms, max %.1f ms",
            found.perSecond(),
            found.millisOf(0.5),
            found.millisOf(0.99),
            found.worstMillis()));
  }

  void printTo(PrintStream out) {
    out.println("| measured | figure | target | |");
    out.println("| --- | --- | --- | --- |");
    for (var row : rows) {
      out.printf("| %s | %s | %s | %s |%n", row.what, row.figure, row.target, row.verdict);
    }
  }

  /** What the figures depend on. */
  static String machine(Path folder) {
    try {
      var cpu =
          Files.readString(Path.of("/proc/cpuinfo"))
              .lines()
              .filter(line -> line.startsWith("model name"))
              .findFirst()
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .orElse(System.getProperty("os.arch", "unknown"));
      return "%d x %s, Linux %s, JDK %s, data on %s, load average before: %s"
          .formatted(
              Runtime.getRuntime().availableProcessors(),
              cpu,
              System.getProperty("os.version"),
              Runtime.version(),
              Files.getFileStore(folder).type(),
              Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
    } catch (IOException failure) {
      throw new LoadFailure("the machine cannot be described", failure);
    }
  }

  static double millis(Duration time) {
    return time.toNanos() / 1e6;
  }
}
