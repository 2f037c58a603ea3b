package io.caseport.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A request as it goes over the wire, signed in advance: signatures are good for 15 minutes, so the
 * same bytes can be sent again and again at no cost.
 *
 * @param callIdAt where in the bytes the id of the call is, or -1 if the request has none
 */
record PreparedRequest(byte[] bytes, int callIdAt) {
  /** Also the form of the id: as many characters as those of the SDKs. */
  static final String NO_CALL = "00000000-0000-4000-8000-000000000000";

  private static final int COUNTER_DIGITS = 12;
  private static final AtomicLong CALLS = new AtomicLong();

  static PreparedRequest of(byte[] bytes) {
    return new PreparedRequest(bytes, new String(bytes, ISO_8859_1).indexOf(NO_CALL));
  }

  static PreparedRequest get(Target target, String path) {
    var text = "GET %s HTTP/1.1\r\nhost: %s\r\n\r\n".formatted(path, target.authority());
    return of(text.getBytes(ISO_8859_1));
  }

  /** One that nobody else changes. */
  PreparedRequest copy() {
    return new PreparedRequest(bytes.clone(), callIdAt);
  }

  /** The bytes to send next, as a call of its own if the request names calls. */
  byte[] next() {
    if (callIdAt >= 0) {
      long call = CALLS.incrementAndGet();
      int end = callIdAt + NO_CALL.length();
      for (int i = 1; i <= COUNTER_DIGITS; i++) {
        bytes[end - i] = (byte) Character.forDigit((int) (call & 15), 16);
        call >>>= 4;
      }
    }
    return bytes;
  }
}
