package io.caseport.http;

/** What the HTTP layer itself refuses, in the names that AWS's common errors have for it. */
record HttpRefusal(int status, String code, String message) {

  static HttpRefusal malformed(int status, String message) {
    return new HttpRefusal(status, "MalformedHttpRequestException", message);
  }

  static HttpRefusal targetTooLong(int most) {
    return malformed(414, "The path and query must have at most " + most + " characters.");
  }

  static HttpRefusal notAscii() {
    return malformed(400, "The path and query must have ASCII characters and escapes only.");
  }

  static HttpRefusal dotSegment() {
    return malformed(400, "The path must not have a segment '.' or '..'.");
  }

  static HttpRefusal escapedSlash() {
    return malformed(400, "The path must not have escapes of slashes or percent signs here.");
  }

  static HttpRefusal tooManyHeaders(int most) {
    return malformed(431, "The request must have at most " + most + " headers.");
  }

  static HttpRefusal headerSectionTooLarge() {
    return malformed(431, "The header section of the request is too large.");
  }

  static HttpRefusal bodyTooLarge(int most) {
    return new HttpRefusal(
        413,
        "RequestEntityTooLargeException",
        "The body of this request must have at most " + most + " bytes.");
  }

  static HttpRefusal bodyTooSlow() {
    return new HttpRefusal(
        408, "RequestTimeoutException", "The body of the request did not arrive in time.");
  }

  static HttpRefusal bodyIncomplete() {
    return malformed(400, "The body of the request is malformed or ended early.");
  }

  static HttpRefusal overBudget() {
    return new HttpRefusal(400, "ThrottlingException", "Rate exceeded");
  }

  static HttpRefusal busy() {
    return new HttpRefusal(503, "ServiceUnavailable", "The server is busy. Try again later.");
  }

  static HttpRefusal encoded() {
    return new HttpRefusal(
        415,
        "UnsupportedMediaTypeException",
        "The body must be sent without a Content-Encoding other than identity.");
  }

  static HttpRefusal unknownOperation() {
    return new HttpRefusal(
        404,
        "UnknownOperationException",
        "No operation is served here. The AWS Support API is at POST / with the header"
            + " X-Amz-Target, IAM and STS are at POST / with a form that names Action and"
            + " Version, Trusted Advisor is at paths under /v1/, and findings are imported with"
            + " POST /findings/import.");
  }

  static HttpRefusal methodNotAllowed(String allowed) {
    return new HttpRefusal(
        405, "UnknownOperationException", "The method must be one of: " + allowed + ".");
  }

  static HttpRefusal internal() {
    return new HttpRefusal(
        500, "InternalServerError", "An internal error occurred. Try again later.");
  }

  static HttpRefusal unavailable() {
    return new HttpRefusal(
        503,
        "ServiceUnavailable",
        "The service cannot be reached or written now. Try again later.");
  }

  static HttpRefusal stopping() {
    return new HttpRefusal(503, "ServiceUnavailable", "The server is stopping. Try again later.");
  }
}
