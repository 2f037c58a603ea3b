package io.caseport.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.SignIn.SignInOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody with a session, who calls what the pages of the console call.
 *
 * @param csrfToken what is sent in the header for it, if anything
 */
record ConsoleVisitor(HttpClient http, URI uri, String cookie, Optional<String> csrfToken) {
  private static final String OWN = "/caseport/v1/";
  private static final String STREAM = "text/event-stream";

  /** Without the body of a stream, which has no end. */
  record Answer(int status, String body) {}

  /** Signs in, and learns the token as a page does. */
  static ConsoleVisitor signedIn(HttpClient http, URI uri, SignInOutcome outcome) {
    assertThat(outcome).isInstanceOf(SignInOutcome.SignedIn.class);
    var token = ((SignInOutcome.SignedIn) outcome).token().value();
    var stranger = new ConsoleVisitor(http, uri, "session=" + token, Optional.empty());
    var session = stranger.send("GET", "/console/api/session");
    var csrf = JsonMapper.shared().readTree(session.body()).get("csrfToken").asString();
    return stranger.withToken(Optional.of(csrf));
  }

  ConsoleVisitor withToken(Optional<String> token) {
    return new ConsoleVisitor(http, uri, cookie, token);
  }

  ConsoleVisitor withoutSession() {
    return new ConsoleVisitor(http, uri, "", csrfToken);
  }

  /** The operation of a call, where sessions reach it. */
  Answer make(SampleCall call) {
    var target =
        call.target().startsWith(OWN)
            ? "/console/api/" + call.target().substring(OWN.length())
            : "/console/api/aws" + call.target();
    var request = request(call.method(), target, call.body());
    call.headers().forEach(request::header);
    return send(request.build());
  }

  Answer send(String method, String target) {
    return send(request(method, target, "").build());
  }

  private HttpRequest.Builder request(String method, String target, String body) {
    var request =
        HttpRequest.newBuilder(uri.resolve(target))
            .method(method, BodyPublishers.ofString(body))
            .header("Cookie", cookie);
    csrfToken.ifPresent(token -> request.header("x-csrf-token", token));
    return request;
  }

  private Answer send(HttpRequest request) {
    try {
      var answer = http.send(request, BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        boolean endless =
            answer.headers().firstValue("Content-Type").filter(STREAM::equals).isPresent();
        var text = endless ? "" : new String(body.readAllBytes(), UTF_8);
        return new Answer(answer.statusCode(), text);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(failure);
    }
  }
}
