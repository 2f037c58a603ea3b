package io.caseport.domain.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The secret that a device and this server share, 320 bits in base32; shown once and never written
 * to a log.
 */
public record TotpSeed(String base32) {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String PLAIN = ALPHABET + "abcdefghijklmnopqrstuvwxyz0189-._~@";
  private static final int LETTERS = 64;
  private static final int BITS_PER_LETTER = 5;

  public TotpSeed {
    if (base32.isEmpty() || !base32.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)) {
      throw new IllegalArgumentException("a seed must be base32 without padding");
    }
  }

  public static TotpSeed generate(RandomGenerator random) {
    var letters = new StringBuilder(LETTERS);
    for (int i = 0; i < LETTERS; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new TotpSeed(letters.toString());
  }

  /** The bytes that the letters stand for; bits that fill no byte are left out. */
  public byte[] bytes() {
    var bytes = new byte[base32.length() * BITS_PER_LETTER / Byte.SIZE];
    int bits = 0;
    int held = 0;
    int next = 0;
    for (int i = 0; i < base32.length(); i++) {
      bits = bits << BITS_PER_LETTER | ALPHABET.indexOf(base32.charAt(i));
      held += BITS_PER_LETTER;
      if (held >= Byte.SIZE) {
        held -= Byte.SIZE;
        bytes[next++] = (byte) (bits >> held);
      }
    }
    return bytes;
  }

  /** What authenticator programs read, also out of a QR code. */
  public String uri(String label) {
    var uri = new StringBuilder("otpauth://totp/");
    for (byte each : label.getBytes(UTF_8)) {
      if (PLAIN.indexOf(each) >= 0) {
        uri.append((char) each);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      }
    }
    return uri.append("?secret=").append(base32).toString();
  }

  @Override
  public String toString() {
    return "TotpSeed";
  }
}
