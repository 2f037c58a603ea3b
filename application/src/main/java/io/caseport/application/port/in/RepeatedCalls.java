package io.caseport.application.port.in;

import java.util.function.Supplier;

/** Gives a call that an SDK repeats, since it did not see the answer, its first answer. */
public interface RepeatedCalls {

  /**
   * Runs {@code call} and records its answer with its effects, all or nothing; or, when {@code key}
   * has an answer of the last 24 hours, returns that and changes nothing. A call that is refused
   * records nothing. Who may not make the call any more MUST be refused its recorded answer too:
   * the call MAY be run again to find that out, and then MUST leave no effect.
   */
  byte[] once(Caller caller, CallKey key, Supplier<byte[]> call);

  /**
   * What makes two calls of one principal the same: the operation, the SDK's id for the call, and
   * the SHA-256 of the body, since the id is not signed by every SDK.
   */
  record CallKey(String operation, String invocationId, String bodyDigest) {}
}
