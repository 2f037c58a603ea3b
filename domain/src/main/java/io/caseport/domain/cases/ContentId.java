package io.caseport.domain.cases;

import io.caseport.domain.text.Sha256;
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
    return ofDigest(Sha256.digest().digest(content));
  }

  /** The name of bytes whose SHA-256 is known. */
  public static ContentId ofDigest(byte[] sha256) {
    return new ContentId(HexFormat.of().formatHex(sha256));
  }

  @Override
  public String toString() {
    return value;
  }
}
