package io.caseport.rest.signature;

/**
 * The answer to a request whose sender could not be established. Thrown without a stack trace: it
 * is an expected outcome that strangers can cause at any rate.
 */
public final class SignatureRefusal extends RuntimeException {

  /** What was wrong, with the error code that each wire protocol has for it. */
  public enum Reason {
    /** No signature of a kind this endpoint accepts. */
    MISSING_TOKEN("MissingAuthenticationTokenException", "MissingAuthenticationToken"),
    /** A signature is there, but its form is wrong or a part is missing. */
    INCOMPLETE("IncompleteSignatureException", "IncompleteSignature"),
    /** The signature is complete and does not cover this request, this endpoint or this moment. */
    INVALID_SIGNATURE("InvalidSignatureException", "SignatureDoesNotMatch"),
    /** The access key, or the session token beside it, is not one that is known and active. */
    INVALID_TOKEN("UnrecognizedClientException", "InvalidClientTokenId"),
    /** The request cannot be canonicalised, so no signature could ever cover it. */
    MALFORMED_REQUEST("MalformedHttpRequestException", "MalformedQueryString");

    private final String jsonCode;
    private final String queryCode;

    Reason(String jsonCode, String queryCode) {
      this.jsonCode = jsonCode;
      this.queryCode = queryCode;
    }

    /** The error type of the JSON protocols (Support, Trusted Advisor). */
    public String jsonCode() {
      return jsonCode;
    }

    /** The error code of the Query protocol (IAM, STS). */
    public String queryCode() {
      return queryCode;
    }
  }

  private final Reason reason;

  public SignatureRefusal(Reason reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  /** The key is known and its secret gives another signature. */
  public static SignatureRefusal mismatch() {
    return new SignatureRefusal(
        Reason.INVALID_SIGNATURE,
        "The request signature we calculated does not match the signature you provided. Check your"
            + " AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.");
  }

  /** The key is unknown or inactive, or the session token does not fit it; never say which. */
  public static SignatureRefusal unknownKey() {
    return new SignatureRefusal(
        Reason.INVALID_TOKEN, "The security token included in the request is invalid.");
  }

  static SignatureRefusal missing(String message) {
    return new SignatureRefusal(Reason.MISSING_TOKEN, message);
  }

  static SignatureRefusal incomplete(String message) {
    return new SignatureRefusal(Reason.INCOMPLETE, message);
  }

  static SignatureRefusal invalid(String message) {
    return new SignatureRefusal(Reason.INVALID_SIGNATURE, message);
  }

  static SignatureRefusal malformed(String message) {
    return new SignatureRefusal(Reason.MALFORMED_REQUEST, message);
  }

  public Reason reason() {
    return reason;
  }
}
