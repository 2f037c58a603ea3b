package io.caseport.rest.json;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.rest.protocol.WireRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;

/** Where the calls of one operation arrive: from the request to the bytes of the answer. */
public final class JsonEndpoint<R extends Record> {
  /** SDKs send it, the same for every attempt of one call. */
  private static final String INVOCATION_ID = "amz-sdk-invocation-id";

  private static final int LONGEST_INVOCATION_ID = 128;

  private final JsonOperation<R> operation;
  private final RepeatedCalls repeatedCalls;
  private final Function<WireRequest, R> input;
  private final Function<WireRequest, byte[]> inputBytes;

  /**
   * @param input reads it from a request
   * @param inputBytes all bytes that the input depends on
   */
  public JsonEndpoint(
      JsonOperation<R> operation,
      RepeatedCalls repeatedCalls,
      Function<WireRequest, R> input,
      Function<WireRequest, byte[]> inputBytes) {
    this.operation = operation;
    this.repeatedCalls = repeatedCalls;
    this.input = input;
    this.inputBytes = inputBytes;
  }

  /** For an operation whose input is the body, and nothing but that. */
  static <R extends Record> JsonEndpoint<R> ofBodies(
      JsonOperation<R> operation, RepeatedCalls repeatedCalls) {
    var reader = new InputReader<>(operation.request());
    return new JsonEndpoint<>(
        operation, repeatedCalls, request -> reader.read(request.body()), WireRequest::body);
  }

  JsonOperation<R> operation() {
    return operation;
  }

  public byte[] answer(Caller caller, WireRequest request) {
    var given = input.apply(request);
    Shape.require(given);
    if (given instanceof Rehearsable rehearsable && rehearsable.isRehearsal()) {
      return call(caller.rehearsing(), given);
    }
    return request
        .header(INVOCATION_ID)
        .filter(_ -> operation.changes())
        .map(id -> repeatedCalls.once(caller, key(id, request), () -> call(caller, given)))
        .orElseGet(() -> call(caller, given));
  }

  private byte[] call(Caller caller, R given) {
    return AnswerBytes.of(operation.call().apply(caller, given));
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
