package io.caseport.rest.restjson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Caller;
import io.caseport.http.WireRequest;
import io.caseport.rest.json.AnswerBytes;
import io.caseport.rest.json.InputReader;
import io.caseport.rest.json.JsonEndpoint;
import io.caseport.rest.protocol.AuditedService;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where one operation is called.
 *
 * @param large whether its body may be far beyond the usual size
 * @param workingMemory about how many bytes it takes beside its body; 0 for what most take
 * @param call gives the bytes of the answer
 */
public record RestEndpoint(
    String method, PathTemplate path, boolean large, int workingMemory, Call call) {
  /** Gives the bytes of an answer. */
  @FunctionalInterface
  public interface Call {
    byte[] answer(Caller caller, WireRequest request, UUID requestId);
  }

  private static final byte[] NO_MEMBERS = "{}".getBytes(UTF_8);

  public static <R extends Record> RestEndpoint of(
      RestOperation<R> operation, AuditedService service) {
    var called = operation.operation();
    var path = PathTemplate.of(operation.path());
    var endpoint =
        new JsonEndpoint<>(called, service, input(operation, path), RestEndpoint::targetAndBody);
    return new RestEndpoint(
        operation.method(), path, called.large(), called.workingMemory(), endpoint::answer);
  }

  private static <R extends Record> Function<WireRequest, R> input(
      RestOperation<R> operation, PathTemplate path) {
    var type = operation.operation().request();
    var reader = new InputReader<>(type);
    if (!operation.hasBody()) {
      var query = new QueryMembers(type);
      return request -> {
        var members = query.of(request.query());
        members.putAll(path.labels(request.path()));
        return reader.read(NO_MEMBERS, members);
      };
    }
    return request -> reader.read(bodyOf(request), path.labels(request.path()));
  }

  /** Who asks for an act and has nothing to say beside the path need not say so. */
  private static byte[] bodyOf(WireRequest request) {
    return request.body().length == 0 && request.method().equals("POST")
        ? NO_MEMBERS
        : request.body();
  }

  /** An operation that takes a large body as it comes. Called again, it changes nothing more. */
  public static RestEndpoint taking(
      String path,
      int workingMemory,
      AuditedService service,
      String operation,
      BiFunction<Caller, InputStream, Record> taken) {
    Call call =
        (caller, request, requestId) -> {
          var audited = service.call(operation, false, requestId, Map.of());
          var body = new ByteArrayInputStream(request.body());
          return service.made(
              caller,
              audited,
              calls ->
                  calls.lengthy(caller, audited, () -> AnswerBytes.of(taken.apply(caller, body))));
        };
    return new RestEndpoint("POST", PathTemplate.of(path), true, workingMemory, call);
  }

  private static byte[] targetAndBody(WireRequest request) {
    var target = request.target().getBytes(ISO_8859_1);
    return ByteBuffer.allocate(target.length + 1 + request.body().length)
        .put(target)
        .put((byte) '\n')
        .put(request.body())
        .array();
  }

  boolean isAt(WireRequest request) {
    return path.matches(request.path());
  }
}
