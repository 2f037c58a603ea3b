package io.caseport.http;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.server.Request;

/** The name of each request: in its answer, in the log and, where it failed, in the report. */
final class RequestIds {
  private static final String ATTRIBUTE = RequestIds.class.getName();

  private RequestIds() {}

  static UUID of(Request request) {
    if (request.getAttribute(ATTRIBUTE) instanceof UUID known) {
      return known;
    }
    var id = random();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /** Version 4, from a fast generator: it names a request and opens nothing. */
  private static UUID random() {
    var random = ThreadLocalRandom.current();
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L,
        (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
  }
}
