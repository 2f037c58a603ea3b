package io.caseport.rest.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;

/**
 * A signature that is well formed, current and meant for this service: only the secret key can tell
 * whether it is genuine. It has no text form, since it would show the session token.
 */
public final class PresentedSignature {
  private static final byte[] PREFIX = {'A', 'W', 'S', '4'};

  private final CredentialScope scope;
  private final Optional<String> sessionToken;
  private final String canonicalRequest;
  private final String stringToSign;
  private final String signature;

  PresentedSignature(
      CredentialScope scope,
      SigningTime time,
      SignatureClaim claim,
      String canonicalRequest,
      String canonicalHash) {
    this.scope = scope;
    this.sessionToken = claim.sessionToken();
    this.canonicalRequest = canonicalRequest;
    this.signature = claim.signature();
    var text = new StringBuilder(192);
    text.append(SignatureClaim.ALGORITHM).append('\n').append(time.text()).append('\n');
    scope.append(text);
    this.stringToSign = text.append('\n').append(canonicalHash).toString();
  }

  /**
   * Whether this secret makes the same signature. Takes the same time for every secret, right or
   * wrong, so an unknown key is answered alike by trying any other secret.
   */
  public boolean matches(byte[] secretKey) {
    byte[] seed = Arrays.copyOf(PREFIX, PREFIX.length + secretKey.length);
    System.arraycopy(secretKey, 0, seed, PREFIX.length, secretKey.length);
    Mac mac = Sha256.hmac();
    byte[] key = Sha256.hmac(mac, seed, scope.day().getBytes(ISO_8859_1));
    Arrays.fill(seed, (byte) 0);
    key = Sha256.hmac(mac, key, scope.region().getBytes(ISO_8859_1));
    key = Sha256.hmac(mac, key, scope.service().getBytes(ISO_8859_1));
    key = Sha256.hmac(mac, key, scope.end().getBytes(ISO_8859_1));
    byte[] expected = Sha256.hmac(mac, key, stringToSign.getBytes(ISO_8859_1));
    return MessageDigest.isEqual(
        Sha256.hex(expected).getBytes(ISO_8859_1), signature.getBytes(ISO_8859_1));
  }

  public String accessKeyId() {
    return scope.accessKeyId();
  }

  /** What the request is signed for, such as {@code support}. */
  public String service() {
    return scope.service();
  }

  /** Where the request is signed for: any text that the client chose. */
  public String region() {
    return scope.region();
  }

  /** The session token, covered by the signature; whether it belongs to the key is not known. */
  public Optional<String> sessionToken() {
    return sessionToken;
  }

  /** The text that was signed, one char per byte. It may hold the session token: never log it. */
  String canonicalRequest() {
    return canonicalRequest;
  }

  String stringToSign() {
    return stringToSign;
  }
}
