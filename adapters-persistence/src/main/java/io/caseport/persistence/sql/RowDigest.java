package io.caseport.persistence.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the content of a row, which SQLite itself does not check: a flipped bit of a body
 * would be served as if the customer had written it. Every value goes in with its kind and length,
 * so that no two rows have the same input.
 */
final class RowDigest {
  private final MessageDigest sha256;

  private RowDigest(MessageDigest sha256) {
    this.sha256 = sha256;
  }

  static RowDigest of(String table) {
    try {
      var digest = new RowDigest(MessageDigest.getInstance("SHA-256"));
      digest.add(table);
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static byte[] of(String table, Iterable<Object> values) {
    var digest = of(table);
    values.forEach(digest::add);
    return digest.sha256.digest();
  }

  void add(Object value) {
    switch (value) {
      case String text -> addBytes('t', text.getBytes(UTF_8));
      case byte[] bytes -> addBytes('b', bytes);
      case Long number -> addNumber(number);
      case Integer number -> addNumber(number);
      case Instant moment -> addNumber(Moments.atOrBefore(moment));
      case Optional<?> optional when optional.isPresent() -> add(optional.get());
      case Optional<?> _ -> addBytes('0', new byte[0]);
      default -> throw new IllegalArgumentException("no digest of " + value.getClass().getName());
    }
  }

  private void addNumber(long number) {
    addBytes('n', ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  private void addBytes(char kind, byte[] content) {
    sha256.update((byte) kind);
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
    sha256.update(content);
  }

  boolean matches(byte @Nullable [] stored) {
    return MessageDigest.isEqual(sha256.digest(), stored);
  }
}
