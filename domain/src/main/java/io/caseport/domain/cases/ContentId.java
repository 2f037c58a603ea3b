package io.caseport.domain.cases;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The name that the bytes of a file give themselves: their SHA-256, in 64 small hex digits. */
public record ContentId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if it is not of that form
   */
  public ContentId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no SHA-256 in hex: " + value);
    }
  }

  public static ContentId of(byte[] content) {
    return ofDigest(sha256().digest(content));
  }

  /** The name of bytes whose SHA-256 is known. */
  public static ContentId ofDigest(byte[] sha256) {
    return new ContentId(HexFormat.of().formatHex(sha256));
  }

  /** What the bytes go through, where they are not all at hand at once. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
