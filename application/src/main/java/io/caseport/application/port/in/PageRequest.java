package io.caseport.application.port.in;

import java.util.Optional;

/** Which part of a list is wanted: the first, or the one that a token of an earlier page names. */
public record PageRequest(Optional<String> token, int size) {
  public PageRequest {
    if (size < 1) {
      throw new IllegalArgumentException("page size " + size);
    }
  }

  public static PageRequest first(int size) {
    return new PageRequest(Optional.empty(), size);
  }

  public PageRequest next(String nextToken) {
    return new PageRequest(Optional.of(nextToken), size);
  }
}
