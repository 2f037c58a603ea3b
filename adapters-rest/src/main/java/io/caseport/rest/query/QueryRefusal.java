package io.caseport.rest.query;

/** A call that is refused before it reaches a port. Expected, so it carries no stack trace. */
final class QueryRefusal extends RuntimeException {
  private final transient QueryError error;

  QueryRefusal(int status, String code, String message) {
    this(new QueryError(status, code, message));
  }

  QueryRefusal(QueryError error) {
    super(error.message(), null, false, false);
    this.error = error;
  }

  static QueryRefusal malformed(String message) {
    return new QueryRefusal(400, "MalformedQueryString", message);
  }

  QueryError error() {
    return error;
  }
}
