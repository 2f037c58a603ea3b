package io.caseport.rest.advisor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.domain.identity.Principal;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.rest.query.RememberedCalls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The protocol in front of scripted ports, with everyone let in as root. */
final class AdvisorFixture {
  static final Caller ROOT = Caller.throughApi(new Principal.Root(ScriptedAdvice.ACCOUNT));

  static final String RECOMMENDATION =
      "/v1/recommendations/arn%3Aaws%3Atrustedadvisor%3A%3A111122223333%3Arecommendation%2F";
  static final String OF_ORGANIZATION =
      "/v1/organization-recommendations/"
          + "arn%3Aaws%3Atrustedadvisor%3A%3A%3Aorganization-recommendation%2F";

  final ScriptedAdvice ports = new ScriptedAdvice();
  final RememberedCalls calls = new RememberedCalls();
  final Map<CallKey, byte[]> recorded = calls.answers;
  RequestAuthentication authentication = (request, service, presigned) -> ROOT;

  final Protocol protocol =
      AdvisorApi.of(
          (request, service, presigned) -> authentication.authenticate(request, service, presigned),
          calls,
          ports,
          ports);

  Answer get(String target) {
    return call("GET", target, "");
  }

  Answer put(String target, String body, String... headers) {
    return call("PUT", target, body, headers);
  }

  /** {@code headers} are names and values in turn. */
  Answer call(String method, String target, String body, String... headers) {
    var all = new ArrayList<WireRequest.Header>();
    for (int i = 0; i < headers.length; i += 2) {
      all.add(new WireRequest.Header(headers[i], headers[i + 1]));
    }
    var request = new WireRequest(method, target, all, body.getBytes(UTF_8));
    return Answer.from(protocol.answer(request, UUID.randomUUID()));
  }

  static WireRequest head(String method, String target) {
    return new WireRequest(method, target, List.of(), new byte[0]);
  }

  record Answer(int status, String contentType, Map<String, String> headers, String body) {
    static Answer from(WireAnswer answer) {
      var headers = new HashMap<String, String>();
      answer.headers().forEach(header -> headers.put(header.name(), header.value()));
      return new Answer(
          answer.status(), answer.contentType(), headers, new String(answer.body(), UTF_8));
    }

    static Answer ok(String body) {
      return new Answer(200, "application/json", Map.of(), body);
    }

    static Answer error(int status, String code, String message) {
      return new Answer(
          status,
          "application/json",
          Map.of("x-amzn-ErrorType", code),
          "{\"message\":\"%s\"}".formatted(message));
    }

    static Answer invalid(String message) {
      return error(400, "ValidationException", message);
    }
  }
}
