package io.caseport.rest.support;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The protocol in front of recording ports, with everyone let in as root. */
final class ApiFixture {
  static final Caller ROOT = Caller.throughApi(new Principal.Root(RecordingPorts.ACCOUNT));

  final RecordingPorts ports = new RecordingPorts();
  final RememberedCalls calls = new RememberedCalls();
  final Map<CallKey, byte[]> recorded = calls.answers;
  RequestAuthentication authentication = (request, service, presigned) -> ROOT;

  private final Protocol protocol =
      SupportApi.of(
          (request, service, presigned) -> authentication.authenticate(request, service, presigned),
          calls,
          ports,
          ports,
          ports,
          new RecordingChecks(ports));

  Protocol protocol() {
    return protocol;
  }

  /** Calls an operation; {@code headers} are names and values in turn. */
  Answer call(String operation, String body, String... headers) {
    return call(operation, body.getBytes(UTF_8), headers);
  }

  Answer call(String operation, byte[] body, String... headers) {
    var all = new ArrayList<WireRequest.Header>();
    all.add(new WireRequest.Header("x-amz-target", "AWSSupport_20130415." + operation));
    for (int i = 0; i < headers.length; i += 2) {
      all.add(new WireRequest.Header(headers[i], headers[i + 1]));
    }
    return answer(new WireRequest("POST", "/", List.copyOf(all), body));
  }

  Answer answer(WireRequest request) {
    return Answer.from(protocol.answer(request, UUID.randomUUID()));
  }

  record Answer(int status, String contentType, String body) {
    static Answer from(WireAnswer answer) {
      return new Answer(answer.status(), answer.contentType(), new String(answer.body(), UTF_8));
    }

    static Answer ok(String body) {
      return new Answer(200, "application/x-amz-json-1.1", body);
    }

    static Answer error(int status, String code, String message) {
      return new Answer(
          status,
          "application/x-amz-json-1.1",
          "{\"__type\":\"%s\",\"message\":\"%s\"}".formatted(code, message));
    }

    static Answer invalid(String message) {
      return error(400, "ValidationException", message);
    }
  }
}
