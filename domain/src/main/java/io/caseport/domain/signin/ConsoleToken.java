package io.caseport.domain.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.text.Sha256;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What a browser shows to be let in: 256 random bits in base64url. Only the digest is kept, so that
 * who reads the store cannot use it; any other text is a token that was never given out.
 */
public record ConsoleToken(String value) {
  private static final int BYTES = 32;

  public static ConsoleToken generate(RandomGenerator random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new ConsoleToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /**
   * SHA-256 in hexadecimal. It is looked up, and how long that takes tells nothing of the token.
   */
  public String digest() {
    return HexFormat.of().formatHex(Sha256.digest().digest(value.getBytes(UTF_8)));
  }

  @Override
  public String toString() {
    return "ConsoleToken";
  }
}
