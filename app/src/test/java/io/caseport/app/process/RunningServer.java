package io.caseport.app.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in another process, from its notice that it is ready to its end. */
final class RunningServer implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("Caseport is ready at (http://\\S+) .*");

  private final Process process;
  private final BufferedReader out;
  private final Path err;
  private final StringBuilder notice = new StringBuilder();
  private final URI uri;

  private RunningServer(Process process, BufferedReader out, Path err) throws IOException {
    this.process = process;
    this.out = out;
    this.err = err;
    this.uri = URI.create(READY.matcher(noticeUntil(READY)).replaceFirst("$1"));
  }

  static RunningServer whenReady(Process process, BufferedReader out, Path err) throws IOException {
    try {
      return new RunningServer(process, out, err);
    } catch (IOException | RuntimeException | Error failure) {
      process.destroyForcibly();
      throw failure;
    }
  }

  /** The address that it says it is at. */
  URI uri() {
    return uri;
  }

  /** Reads what it prints up to a line of this form, and returns that line. */
  String noticeUntil(Pattern form) throws IOException {
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      notice.append(line).append('\n');
      if (form.matcher(line).matches()) {
        return line;
      }
    }
    throw new AssertionError("it ended after:\n" + notice + Files.readString(err));
  }

  /** What it has printed and was read so far. */
  String notice() {
    return notice.toString();
  }

  String log() throws IOException {
    return Files.readString(err);
  }

  /** Lets it run a little longer; fails if it ends by itself. */
  void runFor(int millis) throws IOException, InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      throw new AssertionError("it ended with " + process.exitValue() + ":\n" + log());
    }
  }

  /** SIGKILL: it has no chance to finish anything. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM, without waiting for the end. By its handle, since that leaves its output open. */
  void tellToStop() {
    process.toHandle().destroy();
  }

  /** Waits for the end, takes in what it has printed until then, and returns the exit code. */
  int exitCode() throws InterruptedException {
    out.lines().forEach(line -> notice.append(line).append('\n'));
    return process.waitFor();
  }

  int stop() throws InterruptedException {
    tellToStop();
    return exitCode();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      out.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
