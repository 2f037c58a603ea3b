package io.caseport.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The program as people start it; what it says goes to a file. */
record CaseportProgram(Path launcher, Path log) {

  /** Builds what is not built and prepares fast starts, so that neither is measured. */
  void prepare() {
    run("--version");
  }

  /** Opens an account whose plan includes the API; the credentials are those of its root user. */
  Credentials createAccount(Path data) {
    var json =
        run(
            "account",
            "create",
            "--name=Load test",
            "--email=root@load.example.com",
            "--plan=business",
            "--data=" + data,
            "--output=json");
    return new Credentials(member(json, "accessKeyId"), member(json, "secretAccessKey"));
  }

  /** Has all events that there are sent to the URL, once a server runs. */
  void sendAllTo(String url, Path data) {
    var made = run("events", "webhook", "create", url, "--data=" + data, "--output=json");
    run("events", "webhook", "replay", member(made, "webhookId"), "--since=1", "--data=" + data);
  }

  /** Starts a server at a free port and waits until it is ready. */
  RunningServer serve(Path data) {
    var target = new Target("127.0.0.1", freePort());
    return RunningServer.start(
        process("serve", "--data=" + data, "--listen=" + target.authority()), target);
  }

  private String run(String... arguments) {
    try {
      var process = process(arguments).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new LoadFailure(
            "caseport %s ended with %d, see %s".formatted(arguments[0], process.exitValue(), log));
      }
      return output;
    } catch (IOException failure) {
      throw new LoadFailure("caseport " + arguments[0], failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LoadFailure("interrupted", stopped);
    }
  }

  private ProcessBuilder process(String... arguments) {
    var command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    var appended = ProcessBuilder.Redirect.appendTo(log.toFile());
    return new ProcessBuilder(command).redirectOutput(appended).redirectError(appended);
  }

  private static String member(String json, String name) {
    var matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
    if (!matcher.find()) {
      throw new LoadFailure("caseport does not say " + name);
    }
    return matcher.group(1);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new LoadFailure("no free port", failure);
    }
  }
}
