package io.caseport.rest.json;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.rest.protocol.WireRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * Where the calls of one operation arrive: from the bytes of the body to the bytes of the answer.
 */
final class JsonEndpoint<R extends Record> {
  /** SDKs send it, the same for every attempt of one call. */
  private static final String INVOCATION_ID = "amz-sdk-invocation-id";

  private static final int LONGEST_INVOCATION_ID = 128;

  private final JsonOperation<R> operation;
  private final RepeatedCalls repeatedCalls;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  JsonEndpoint(JsonOperation<R> operation, RepeatedCalls repeatedCalls) {
    this.operation = operation;
    this.repeatedCalls = repeatedCalls;
    this.reader = Json.MAPPER.readerFor(operation.request());
    this.writer = Json.MAPPER.writer().without(SerializationFeature.WRAP_EXCEPTIONS);
  }

  JsonOperation<R> operation() {
    return operation;
  }

  byte[] answer(Caller caller, WireRequest request) {
    var input = Json.read(reader, operation.request(), request.body());
    Shape.require(input);
    if (input instanceof Rehearsable rehearsable && rehearsable.isRehearsal()) {
      return call(caller.rehearsing(), input);
    }
    return request
        .header(INVOCATION_ID)
        .filter(_ -> operation.changes())
        .map(id -> repeatedCalls.once(caller, key(id, request.body()), () -> call(caller, input)))
        .orElseGet(() -> call(caller, input));
  }

  private byte[] call(Caller caller, R input) {
    return AnswerBytes.of(operation.call().apply(caller, input), writer);
  }

  private CallKey key(String invocationId, byte[] body) {
    if (invocationId.isEmpty() || invocationId.length() > LONGEST_INVOCATION_ID) {
      throw JsonRefusal.invalid(
          "The header "
              + INVOCATION_ID
              + " must have between 1 and "
              + LONGEST_INVOCATION_ID
              + " characters.");
    }
    return new CallKey(operation.name(), invocationId, HexFormat.of().formatHex(sha256(body)));
  }

  private static byte[] sha256(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException("every Java platform has SHA-256", failure);
    }
  }
}
