package io.caseport.rest.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.caseport.http.WireRequest;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Verifies a request's Signature V4 up to the point where the secret key is needed. The checks come
 * in the order in which AWS reports them.
 */
public final class SignatureVerifier {
  private final SigningWindow window;
  private final Function<String, CanonicalPath> paths;

  public SignatureVerifier(InstantSource clock, Duration allowedSkew) {
    this(clock, allowedSkew, CanonicalPath::of);
  }

  SignatureVerifier(
      InstantSource clock, Duration allowedSkew, Function<String, CanonicalPath> paths) {
    this.window = new SigningWindow(clock, allowedSkew);
    this.paths = paths;
  }

  /**
   * Reads the signature that a request presents for a service.
   *
   * @throws SignatureRefusal if no secret could make it acceptable
   */
  public PresentedSignature read(
      WireRequest request, String expectedService, boolean presignedAllowed) {
    String target = request.target();
    if (!target.startsWith("/")) {
      throw SignatureRefusal.malformed("The request target must be a path that starts with '/'.");
    }
    int mark = target.indexOf('?');
    String rawPath = mark < 0 ? target : target.substring(0, mark);
    PercentEncoding.requireEscapes(rawPath);
    CanonicalPath path = paths.apply(rawPath);
    CanonicalQuery query = CanonicalQuery.of(mark < 0 ? "" : target.substring(mark + 1));
    var headers = new RequestHeaders(request.headers());

    SignatureClaim claim = claim(headers, query, presignedAllowed);
    headers.requireSigned(claim.signedHeaders());
    SigningTime time = SigningTime.parse(claim.date());
    window.require(time, claim.lifetime());
    CredentialScope scope = CredentialScope.parse(claim.credential());
    scope.require(expectedService, time);
    if (claim.sessionToken().filter(String::isEmpty).isPresent()) {
      throw SignatureRefusal.unknownKey();
    }

    MessageDigest digest = Sha256.digest();
    String payload = PayloadHash.of(request.body(), headers, query, digest);
    var canonical = new StringBuilder(512);
    canonical.append(request.method()).append('\n').append(path.encoded()).append('\n');
    boolean presigned = claim.lifetime().isPresent();
    (presigned ? query.without(PresignedQuery.SIGNATURE) : query).append(canonical);
    canonical.append('\n');
    claim.signedHeaders().append(canonical, headers);
    String text = canonical.append(payload).toString();
    String hash = Sha256.hex(digest.digest(text.getBytes(ISO_8859_1)));
    return new PresentedSignature(scope, time, claim, text, hash);
  }

  private static SignatureClaim claim(
      RequestHeaders headers, CanonicalQuery query, boolean presignedAllowed) {
    Optional<String> authorization = headers.single("authorization");
    boolean presigned = query.has(PresignedQuery.ALGORITHM);
    if (authorization.isPresent() && presigned) {
      throw SignatureRefusal.invalid(
          "The request is signed twice: send either an Authorization header or 'X-Amz-Algorithm'"
              + " and the other query-string parameters, not both.");
    }
    if (authorization.isPresent()) {
      return AuthorizationHeader.claim(authorization.get(), headers);
    }
    if (presigned && presignedAllowed) {
      return PresignedQuery.claim(query, headers);
    }
    throw SignatureRefusal.missing(
        presigned
            ? "Request is missing Authentication Token: presigned requests are not accepted here,"
                + " sign with an Authorization header."
            : "Request is missing Authentication Token");
  }
}
