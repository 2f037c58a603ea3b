package io.caseport.web.console;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.signin.ConsoleToken;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a page sends along with each of its calls: made from the token of its session, which other
 * sites can make a browser send, but cannot read.
 */
final class CsrfToken {
  static final String HEADER = "x-csrf-token";

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = "caseport console csrf".getBytes(US_ASCII);

  private CsrfToken() {}

  static String of(ConsoleToken session) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(session.value().getBytes(UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(PURPOSE));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
    }
  }

  static boolean isOf(ConsoleToken session, Optional<String> sent) {
    return sent.filter(
            text -> MessageDigest.isEqual(text.getBytes(US_ASCII), of(session).getBytes(US_ASCII)))
        .isPresent();
  }
}
