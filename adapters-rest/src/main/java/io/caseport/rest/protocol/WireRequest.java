package io.caseport.rest.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A request as it came in: {@code target} is the raw path and query, headers keep their order and
 * repetitions, and the body is complete and within the server's limit.
 */
public record WireRequest(String method, String target, List<Header> headers, byte[] body) {
  public record Header(String name, String value) {}

  /** The first header of that name, whatever its case. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }
}
