package io.caseport.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures beside their targets, in one table that can be pasted into a note. */
final class Report {
  private record Row(String what, String figure, String target, String verdict) {}

  private final List<Row> rows = new ArrayList<>();

  void rate(String what, Measurement found, int least) {
    var figure = text("%,.0f/s", found.perSecond());
    target(what, figure, text(">= %,d/s", least), found.perSecond() >= least);
  }

  void millis(String what, double figure, int below) {
    var format = figure < 100 ? "%.2f ms" : "%,.0f ms";
    target(what, text(format, figure), text("< %,d ms", below), figure < below);
  }

  void mebibytes(String what, long figure, int below) {
    target(what, figure + " MiB", "< " + below + " MiB", figure < below);
  }

  private void target(String what, String figure, String target, boolean held) {
    rows.add(new Row(what, figure, target, held ? "held" : "MISSED"));
  }

  /** A figure without a target. */
  void only(String what, String figure) {
    rows.add(new Row(what, figure, "", ""));
  }

  void load(String what, Measurement found) {
    only(
        what,
        text(
            "%,.0f/s, p50 %.2f ms, p99 %.2f ms, max %.1f ms",
            found.perSecond(), found.millisOf(0.5), found.millisOf(0.99), found.millisOf(1)));
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

  private static String text(String format, Object... figures) {
    return String.format(Locale.ROOT, format, figures);
  }
}
