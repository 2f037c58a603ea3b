package io.caseport.app.process;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.app.process.SignedCalls.Call;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A server that is told to stop does so in order. It gives a request in flight seconds to go on, so
 * that no other test may take the processors meanwhile.
 */
@Isolated
class StopTest {
  private static final Call CREATE_CASE =
      new Call(
          "CreateCase",
          "5f9d1c1e-0000-4000-8000-000000000002",
          Map.of("subject", "In flight", "communicationBody", "when SIGTERM came"));

  @TempDir Path folder;

  @Test
  void sigterm_finishes_the_request_in_flight_and_ends_with_zero() throws Exception {
    var program = Program.in(folder);
    var data = folder.resolve("data");
    var account = OpenedAccount.open(program, data, "business");
    try (var server = program.serve("--data", data.toString());
        var calls = new SignedCalls(server.uri(), account.key());
        var connection = new Socket(server.uri().getHost(), server.uri().getPort())) {
      connection.getOutputStream().write(head(calls).getBytes(US_ASCII));
      assertThat(interimAnswer(connection.getInputStream())).startsWith("HTTP/1.1 100 ");

      server.tellToStop();
      awaitStopping(server.uri());
      connection.getOutputStream().write(CREATE_CASE.body().getBytes(UTF_8));

      var answer = new String(connection.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"caseId\"");
      assertThat(server.exitCode()).as(server.log()).isZero();
    }
    try (var server = program.serve("--data", data.toString());
        var calls = new SignedCalls(server.uri(), account.key())) {
      assertThat(FoundCase.all(calls)).extracting(FoundCase::subject).containsExactly("In flight");
      assertThat(server.stop()).as("exit code without requests").isZero();
    }
  }

  @Test
  void sigterm_during_the_start_ends_with_zero_too() throws Exception {
    var data = folder.resolve("data");
    var starting = Program.in(folder).beginToServe("--data", data.toString());
    try {
      boolean ended = false;
      while (!ended && !Files.exists(data)) {
        ended = starting.waitFor(1, TimeUnit.MILLISECONDS);
      }
      assertThat(ended).isFalse();
      starting.toHandle().destroy();
      assertThat(starting.waitFor()).isZero();
    } finally {
      starting.destroyForcibly();
    }
  }

  /** The head alone: the answer to it says that the server has taken the request. */
  private static String head(SignedCalls calls) {
    var head = new StringBuilder("POST / HTTP/1.1\r\n");
    var headers = calls.headers(CREATE_CASE);
    headers.forEach(
        (name, values) -> values.forEach(value -> head.append(name + ": " + value + "\r\n")));
    if (!headers.containsKey("content-length")) {
      head.append("content-length: " + CREATE_CASE.body().getBytes(UTF_8).length + "\r\n");
    }
    return head.append("expect: 100-continue\r\n\r\n").toString();
  }

  private static String interimAnswer(InputStream in) throws IOException {
    var answer = new StringBuilder();
    while (answer.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      assertThat(next).as("after: " + answer).isNotNegative();
      answer.append((char) next);
    }
    return answer.toString();
  }

  /** On one connection, which sees the end as soon as it begins. */
  private static void awaitStopping(URI uri) throws InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      while (isReady(http, uri)) {
        Thread.onSpinWait();
      }
      http.shutdownNow();
    }
  }

  private static boolean isReady(HttpClient http, URI uri) throws InterruptedException {
    try {
      var question = HttpRequest.newBuilder(uri.resolve("/readyz")).build();
      return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }
}
