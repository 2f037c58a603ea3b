package io.caseport.rest.json;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.AuditedCalls.Outcome;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.http.WireRequest;
import io.caseport.rest.protocol.AuditedService;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Where the calls of one operation arrive: from the request to the bytes of the answer. */
public final class JsonEndpoint<R extends Record> {
  /** SDKs send it, the same for every attempt of one call. */
  private static final String INVOCATION_ID = "amz-sdk-invocation-id";

  private static final int LONGEST_INVOCATION_ID = 128;

  private final JsonOperation<R> operation;
  private final AuditedService service;
  private final Function<WireRequest, R> input;
  private final Function<WireRequest, byte[]> inputBytes;

  /**
   * @param input reads it from a request
   * @param inputBytes all bytes that the input depends on
   */
  public JsonEndpoint(
      JsonOperation<R> operation,
      AuditedService service,
      Function<WireRequest, R> input,
      Function<WireRequest, byte[]> inputBytes) {
    this.operation = operation;
    this.service = service;
    this.input = input;
    this.inputBytes = inputBytes;
  }

  /** For an operation whose input is the body, and nothing but that. */
  static <R extends Record> JsonEndpoint<R> ofBodies(
      JsonOperation<R> operation, AuditedService service) {
    var reader = new InputReader<>(operation.request());
    return new JsonEndpoint<>(
        operation, service, request -> reader.read(request.body()), WireRequest::body);
  }

  JsonOperation<R> operation() {
    return operation;
  }

  public byte[] answer(Caller caller, WireRequest request, UUID requestId) {
    var given = service.made(caller, call(requestId, Map.of()), _ -> read(request));
    var call = call(requestId, LoggedMembers.of(given));
    return service.made(caller, call, calls -> answer(calls, caller, call, given, request));
  }

  private AuditedCall call(UUID requestId, Map<String, ?> parameters) {
    return service.call(operation.name(), !operation.changes(), requestId, parameters);
  }

  private R read(WireRequest request) {
    var given = input.apply(request);
    Shape.require(given);
    return given;
  }

  private byte[] answer(
      AuditedCalls calls, Caller caller, AuditedCall call, R given, WireRequest request) {
    if (given instanceof Rehearsable rehearsable && rehearsable.isRehearsal()) {
      return outcome(caller.rehearsing(), given).answer();
    }
    if (operation.changes()) {
      return calls.change(caller, call, key(request), () -> outcome(caller, given));
    }
    var answer = AnswerBytes.of(operation.call().apply(caller, given));
    calls.read(caller, call);
    return answer;
  }

  private Outcome outcome(Caller caller, R given) {
    var answer = operation.call().apply(caller, given);
    return new Outcome(AnswerBytes.of(answer), LoggedMembers.of(answer));
  }

  private Optional<CallKey> key(WireRequest request) {
    return request.header(INVOCATION_ID).map(id -> key(id, request));
  }

  private CallKey key(String invocationId, WireRequest request) {
    if (invocationId.isEmpty() || invocationId.length() > LONGEST_INVOCATION_ID) {
      throw JsonRefusal.invalid(
          "The header "
              + INVOCATION_ID
              + " must have between 1 and "
              + LONGEST_INVOCATION_ID
              + " characters.");
    }
    var digest = sha256(inputBytes.apply(request));
    return new CallKey(operation.name(), invocationId, HexFormat.of().formatHex(digest));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException("every Java platform has SHA-256", failure);
    }
  }
}
