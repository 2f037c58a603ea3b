package io.caseport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A server that was started here.
 *
 * @param timeToReady from the launch of the script to the first 200 of /readyz
 */
record RunningServer(Process process, Target target, Duration timeToReady)
    implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final int LONGEST_STOP_SECONDS = 30;
  private static final long PAUSE_MILLIS = 2;

  static RunningServer start(ProcessBuilder command, Target target) {
    long begin = System.nanoTime();
    try {
      var process = command.start();
      try {
        while (!isReady(target)) {
          requireStarting(process, begin);
          Thread.sleep(PAUSE_MILLIS);
        }
        var taken = Duration.ofNanos(System.nanoTime() - begin);
        return new RunningServer(process, target, taken);
      } catch (LoadFailure | InterruptedException failure) {
        process.destroyForcibly();
        throw failure;
      }
    } catch (IOException failure) {
      throw new LoadFailure("the server cannot be started", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LoadFailure("interrupted", stopped);
    }
  }

  private static boolean isReady(Target target) {
    try (var connection = new HttpConnection(target)) {
      return connection.exchange(PreparedRequest.get(target, "/readyz").bytes()).status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void requireStarting(Process process, long begin) {
    if (!process.isAlive()) {
      throw new LoadFailure("the server ended with " + process.exitValue());
    }
    if (System.nanoTime() - begin > LONGEST_START.toNanos()) {
      throw new LoadFailure("the server is not ready after " + LONGEST_START);
    }
  }

  /** Stops the server as an operator would; it has to end well. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new LoadFailure("the server does not stop");
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new LoadFailure("interrupted", stopped);
    }
    if (process.exitValue() != 0) {
      throw new LoadFailure("the server ended with " + process.exitValue());
    }
  }

  Memory memory() {
    return Memory.of(process.pid());
  }

  /** What the kernel counts as resident, in MiB: now, and at most since the start. */
  record Memory(long now, long peak) {
    static Memory of(long pid) {
      try {
        var status = Files.readString(Path.of("/proc/" + pid + "/status"));
        return new Memory(mebibytes(status, "VmRSS:"), mebibytes(status, "VmHWM:"));
      } catch (IOException failure) {
        throw new LoadFailure("the memory of process " + pid + " cannot be read", failure);
      }
    }

    private static long mebibytes(String status, String name) {
      var line = status.lines().filter(text -> text.startsWith(name)).findFirst().orElseThrow();
      return Math.ceilDiv(Long.parseLong(line.replaceAll("\\D", "")), 1024);
    }
  }
}
