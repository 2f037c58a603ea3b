package io.caseport.domain.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.OptionalLong;
import java.util.function.LongToIntFunction;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by RFC 6238: HMAC-SHA-1 over the number of a time step, cut to six digits. */
public final class Totp {
  public static final int DIGITS = 6;

  private static final int LARGEST = 1_000_000;

  private final Mac mac;

  public Totp(TotpSeed seed) {
    try {
      mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(seed.bytes(), "HmacSHA1"));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  public String code(long step) {
    String digits = Integer.toString(truncated(step) % LARGEST);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }

  /** RFC 4226, section 5.3: four bytes from where the last half byte says, without the sign. */
  int truncated(long step) {
    var message = new byte[Long.BYTES];
    for (int i = 0; i < Long.BYTES; i++) {
      message[i] = (byte) (step >>> (Long.SIZE - Byte.SIZE * (i + 1)));
    }
    var hash = mac.doFinal(message);
    int offset = hash[hash.length - 1] & 0xF;
    return (hash[offset] & 0x7F) << 24
        | (hash[offset + 1] & 0xFF) << 16
        | (hash[offset + 2] & 0xFF) << 8
        | (hash[offset + 3] & 0xFF);
  }

  /** The step within {@code window} of {@code middle} that has the code, and is after the last. */
  OptionalLong stepOf(String code, long middle, int window, long last) {
    return search(middle, window, last, step -> difference(step, code));
  }

  /** The first of two steps on end that have these codes. */
  OptionalLong stepOf(String first, String second, long middle, int window, long last) {
    return search(
        middle, window, last, step -> difference(step, first) | difference(step + 1, second));
  }

  /** Tries every step to its end, so that the time taken does not tell how near a guess was. */
  private static OptionalLong search(
      long middle, int window, long last, LongToIntFunction difference) {
    return LongStream.rangeClosed(middle - window, middle + window)
        .filter(step -> difference.applyAsInt(step) == 0)
        .filter(step -> step > last)
        .max();
  }

  /** Zero if that is the code of the step. */
  private int difference(long step, String given) {
    var code = code(step).getBytes(UTF_8);
    var bytes = given.getBytes(UTF_8);
    int difference = code.length ^ bytes.length;
    for (int i = 0; i < code.length; i++) {
      difference |= code[i] ^ (i < bytes.length ? bytes[i] : 0);
    }
    return difference;
  }
}
