package io.caseport.application.port.in;

import java.util.List;
import java.util.Optional;

/** Part of a list; {@code nextToken} is empty on the last part. */
public record Page<T>(List<T> items, Optional<String> nextToken) {
  public Page {
    items = List.copyOf(items);
  }
}
