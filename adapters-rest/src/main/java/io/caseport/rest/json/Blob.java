package io.caseport.rest.json;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Bytes that are written as base64 text while they are read, so that they are never in memory as
 * they are.
 *
 * @param size how many there are
 */
public record Blob(int size, Supplier<InputStream> content) {

  /** How many characters their text has. */
  int textLength() {
    return Math.toIntExact((size + 2L) / 3 * 4);
  }
}
