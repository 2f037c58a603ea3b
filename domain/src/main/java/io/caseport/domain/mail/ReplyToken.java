package io.caseport.domain.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.caseport.domain.text.Ascii;
import io.caseport.domain.text.Sha256;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * 160 bits of chance in an address. Whoever knows them may write on: they say which thread it is,
 * and for whom. Servers on the way may change the case of letters, so there are small ones only.
 */
public record ReplyToken(String value) {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 32;
  private static final Pattern FORM = Pattern.compile("[a-z2-7]{" + LENGTH + "}");
  private static final String PREFIX = "reply+";

  public ReplyToken {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no token of a reply address");
    }
  }

  public static ReplyToken generate(RandomGenerator random) {
    var text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ReplyToken(text.toString());
  }

  /** The token in an address of whatever domain, if there is one. */
  public static Optional<ReplyToken> in(String address) {
    var lower = Ascii.lower(address);
    int at = lower.lastIndexOf('@');
    if (at < 0 || !lower.startsWith(PREFIX)) {
      return Optional.empty();
    }
    var text = lower.substring(PREFIX.length(), at);
    return FORM.matcher(text).matches() ? Optional.of(new ReplyToken(text)) : Optional.empty();
  }

  /** What comes before the domain in the address. */
  public String mailbox() {
    return PREFIX + value;
  }

  /** By which it is found, and which does not tell it. */
  public String digest() {
    return HexFormat.of().formatHex(Sha256.digest().digest(value.getBytes(US_ASCII)));
  }

  /** Tells nobody who reads a log. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
