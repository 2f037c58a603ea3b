package io.caseport.rest.query;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.http.WireRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request as a call of the Query protocol: parameters in the query string, the body or both. */
final class QueryRequest {
  private static final Pattern FORM =
      Pattern.compile(
          "application/x-www-form-urlencoded\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNED_SERVICE =
      Pattern.compile("Credential\\s*=\\s*[^/,\\s]+/[^/,\\s]+/[^/,\\s]+/([^/,\\s]+)/");
  private static final Pattern PRESIGNED_SERVICE =
      Pattern.compile("[^/]+/[^/]+/[^/]+/([^/]+)/[^/]+");

  private final WireRequest request;
  private final String path;
  private final String query;
  private @Nullable FormParameters parameters;

  QueryRequest(WireRequest request) {
    this.request = request;
    int mark = request.target().indexOf('?');
    this.path = mark < 0 ? request.target() : request.target().substring(0, mark);
    this.query = mark < 0 ? "" : request.target().substring(mark + 1);
  }

  boolean isAtRoot() {
    return path.equals("/");
  }

  /** Whether this looks like a form that somebody fills in, whatever is in it. */
  boolean isForm() {
    return isPost() ? hasFormBody() : isGet() && peek("Action").isPresent();
  }

  /** The parameter, if the parameters can be read at all. */
  Optional<String> peek(String name) {
    try {
      return read().find(name);
    } catch (QueryRefusal unreadable) {
      return Optional.empty();
    }
  }

  /** The service that the request says it is signed for. */
  Optional<String> scopedService() {
    Optional<String> header =
        request.header("authorization").flatMap(value -> firstGroup(SIGNED_SERVICE.matcher(value)));
    return header.or(
        () ->
            peek("X-Amz-Credential")
                .map(PRESIGNED_SERVICE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1)));
  }

  /**
   * @throws QueryRefusal if the request is no well-formed form
   */
  FormParameters parameters() {
    if (!isPost() && !isGet()) {
      throw new QueryRefusal(
          405, "MethodNotAllowed", "The method must be POST, or GET with a query string.");
    }
    if (isPost() && request.body().length > 0 && !hasFormBody()) {
      throw new QueryRefusal(
          415,
          "UnsupportedMediaType",
          "The content type must be application/x-www-form-urlencoded; charset=utf-8.");
    }
    return read();
  }

  /** Only when somebody asks for one: most requests tell in their head whom they are for. */
  private FormParameters read() {
    if (parameters == null) {
      parameters = FormParameters.parse(List.of(queryBytes(), formBody()));
    }
    return parameters;
  }

  /** The text that says all there is to the call, for one digest over it. */
  List<byte[]> content() {
    return query.isEmpty()
        ? List.of(request.body())
        : List.of(query.getBytes(UTF_8), "\n".getBytes(UTF_8), request.body());
  }

  private boolean isPost() {
    return request.method().equals("POST");
  }

  private boolean isGet() {
    return request.method().equals("GET");
  }

  private boolean hasFormBody() {
    return request
        .header("content-type")
        .filter(type -> FORM.matcher(type.strip()).matches())
        .isPresent();
  }

  private byte[] formBody() {
    return isPost() && hasFormBody() ? request.body() : new byte[0];
  }

  private byte[] queryBytes() {
    if (query.chars().anyMatch(c -> c <= 0x20 || c >= 0x7F)) {
      throw QueryRefusal.malformed(
          "The query string must be printable ASCII; percent-encode all other characters.");
    }
    return query.getBytes(US_ASCII);
  }

  private static Optional<String> firstGroup(Matcher matcher) {
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
