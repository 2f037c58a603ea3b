package io.caseport.persistence.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;

/**
 * SHA-256 over the content of a row, which SQLite itself does not check: a flipped bit of a body
 * would be served as if the customer had written it. Every value goes in with its kind and length,
 * so that no two rows have the same input.
 */
public final class RowDigest {
  private static final int LARGEST_COPIED = 8_192;

  private final MessageDigest sha256;

  /** Collects the small values, since each update of the digest costs more than a copy. */
  private ByteBuffer pending = ByteBuffer.allocate(1_024);

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

  public static byte[] of(String table, Iterable<Object> values) {
    var digest = of(table);
    values.forEach(digest::add);
    return digest.finish();
  }

  /** Whether a digest, as it was read, is that of the values. */
  public static boolean matches(String table, Iterable<Object> values, Object stored) {
    return stored instanceof byte[] bytes && MessageDigest.isEqual(of(table, values), bytes);
  }

  void add(Object value) {
    switch (value) {
      case String text -> addBytes('t', text.getBytes(UTF_8));
      case byte[] bytes -> addBytes('b', bytes);
      case Long number -> addNumber(number);
      case Integer number -> addNumber(number);
      case Boolean flag -> addNumber(flag ? 1 : 0);
      case Instant moment -> addNumber(Moments.atOrBefore(moment));
      case Optional<?> optional when optional.isPresent() -> add(optional.get());
      case Optional<?> _ -> addBytes('0', new byte[0]);
      default -> throw new IllegalArgumentException("no digest of " + value.getClass().getName());
    }
  }

  private void addNumber(long number) {
    room(1 + Long.BYTES).put((byte) 'n').putLong(number);
  }

  private void addBytes(char kind, byte[] content) {
    room(1 + Integer.BYTES).put((byte) kind).putInt(content.length);
    if (content.length <= LARGEST_COPIED) {
      room(content.length).put(content);
    } else {
      flush();
      sha256.update(content);
    }
  }

  private ByteBuffer room(int bytes) {
    if (pending.remaining() < bytes) {
      flush();
      if (pending.capacity() < bytes) {
        pending = ByteBuffer.allocate(LARGEST_COPIED);
      }
    }
    return pending;
  }

  private void flush() {
    sha256.update(pending.array(), 0, pending.position());
    pending.clear();
  }

  private byte[] finish() {
    flush();
    return sha256.digest();
  }

  boolean matches(byte[] stored) {
    return MessageDigest.isEqual(finish(), stored);
  }
}
