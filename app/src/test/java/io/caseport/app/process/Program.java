package io.caseport.app.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.app.CommandHere;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The program as the launcher starts it, in a working folder of its own and with few settings. */
record Program(Path folder, Map<String, String> settings) {

  private static final Duration LONGEST_LIFE = Duration.ofMinutes(15);

  /** How a command ended, and what it said. */
  record Ended(int exitCode, String out, String err) {}

  static Program in(Path folder) {
    return new Program(folder, Map.of());
  }

  Program with(String setting, String value) {
    var more = new TreeMap<>(settings);
    more.put(setting, value);
    return new Program(folder, more);
  }

  /** Runs a command in this process, which spares the start of another. */
  Ended runHere(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    int exitCode = CommandHere.run(settings, out, new PrintWriter(err), arguments);
    return new Ended(exitCode, out.toString(UTF_8), err.toString());
  }

  /** Runs a command that ends by itself. */
  Ended run(String... arguments) throws IOException, InterruptedException {
    var out = Files.createTempFile(folder, "out", ".txt");
    var err = Files.createTempFile(folder, "err", ".txt");
    var process = start(process(arguments).redirectOutput(out.toFile()), err);
    try {
      var exitCode = process.waitFor();
      return new Ended(exitCode, Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
    }
  }

  /** Starts a server on a free port; returns when it is ready. */
  RunningServer serve(String... arguments) throws IOException {
    var err = Files.createTempFile(folder, "serve", ".log");
    var process = start(server(arguments), err);
    return RunningServer.whenReady(process, process.inputReader(UTF_8), err);
  }

  /** Starts a server on a free port; returns before it is ready. */
  Process beginToServe(String... arguments) throws IOException {
    var err = Files.createTempFile(folder, "serve", ".log");
    return start(server(arguments).redirectOutput(Redirect.DISCARD), err);
  }

  private ProcessBuilder server(String... arguments) {
    var command = new ArrayList<>(List.of("serve", "--listen", "127.0.0.1:0"));
    command.addAll(List.of(arguments));
    return process(command.toArray(String[]::new));
  }

  /** A process that hangs is killed, so that whoever waits for it sees its end. */
  private static Process start(ProcessBuilder builder, Path err) throws IOException {
    var process = builder.redirectError(err.toFile()).start();
    var _ =
        process
            .onExit()
            .orTimeout(LONGEST_LIFE.toSeconds(), TimeUnit.SECONDS)
            .exceptionally(_ -> process.destroyForcibly());
    return process;
  }

  private ProcessBuilder process(String... arguments) {
    var command = new ArrayList<>(InstalledProgram.command());
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).directory(folder.toFile());
    process.redirectInput(new File("/dev/null"));
    var environment = process.environment();
    environment.keySet().removeIf(name -> name.startsWith("CASEPORT_") || name.startsWith("JAVA_"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.putAll(settings);
    return process;
  }
}
