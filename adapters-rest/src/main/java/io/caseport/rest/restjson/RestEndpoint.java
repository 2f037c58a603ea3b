package io.caseport.rest.restjson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.rest.json.AnswerBytes;
import io.caseport.rest.json.InputReader;
import io.caseport.rest.json.JsonEndpoint;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.protocol.WireRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.function.BiFunction;

/**
 * Where one operation is called.
 *
 * @param large whether its body may be far beyond the usual size
 * @param workingMemory about how many bytes it takes beside its body; 0 for what most take
 * @param call gives the bytes of the answer
 */
public record RestEndpoint(
    String method,
    PathTemplate path,
    boolean large,
    int workingMemory,
    BiFunction<Caller, WireRequest, byte[]> call) {
  private static final byte[] NO_MEMBERS = "{}".getBytes(UTF_8);

  /** An operation whose input is in the labels of its path and in the query. */
  public static <R extends Record> RestEndpoint get(
      String path, JsonOperation<R> operation, RepeatedCalls repeatedCalls) {
    var template = PathTemplate.of(path);
    var reader = new InputReader<>(operation.request());
    var query = new QueryMembers(operation.request());
    var endpoint =
        new JsonEndpoint<>(
            operation,
            repeatedCalls,
            request -> {
              var members = new HashMap<>(query.of(request.query()));
              members.putAll(template.labels(request.path()));
              return reader.read(NO_MEMBERS, members);
            },
            RestEndpoint::targetAndBody);
    return of("GET", template, operation, endpoint);
  }

  /** An operation whose input is in the labels of its path and in the body. */
  public static <R extends Record> RestEndpoint put(
      String path, JsonOperation<R> operation, RepeatedCalls repeatedCalls) {
    var template = PathTemplate.of(path);
    var reader = new InputReader<>(operation.request());
    var endpoint =
        new JsonEndpoint<>(
            operation,
            repeatedCalls,
            request -> reader.read(request.body(), new HashMap<>(template.labels(request.path()))),
            RestEndpoint::targetAndBody);
    return of("PUT", template, operation, endpoint);
  }

  /** An operation that takes a large body as it comes. Called again, it changes nothing more. */
  public static RestEndpoint taking(
      String path, int workingMemory, BiFunction<Caller, InputStream, Record> call) {
    return new RestEndpoint(
        "POST",
        PathTemplate.of(path),
        true,
        workingMemory,
        (caller, request) ->
            AnswerBytes.of(call.apply(caller, new ByteArrayInputStream(request.body()))));
  }

  private static RestEndpoint of(
      String method, PathTemplate path, JsonOperation<?> operation, JsonEndpoint<?> endpoint) {
    return new RestEndpoint(
        method, path, operation.large(), operation.workingMemory(), endpoint::answer);
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
