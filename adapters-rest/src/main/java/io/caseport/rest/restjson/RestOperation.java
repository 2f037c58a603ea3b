package io.caseport.rest.restjson;

import io.caseport.rest.json.JsonOperation;
import java.util.Set;

/**
 * An operation of REST-JSON, and where it is called.
 *
 * @param method with {@code GET} and {@code DELETE}, the input is in the labels of the path and in
 *     the query; otherwise in the labels and in the body
 * @param path with labels, such as {@code /v1/recommendations/{recommendationIdentifier}}
 */
public record RestOperation<R extends Record>(
    String method, String path, JsonOperation<R> operation) {

  public static <R extends Record> RestOperation<R> get(String path, JsonOperation<R> operation) {
    return new RestOperation<>("GET", path, operation);
  }

  public static <R extends Record> RestOperation<R> put(String path, JsonOperation<R> operation) {
    return new RestOperation<>("PUT", path, operation);
  }

  public static <R extends Record> RestOperation<R> post(String path, JsonOperation<R> operation) {
    return new RestOperation<>("POST", path, operation);
  }

  public static <R extends Record> RestOperation<R> delete(
      String path, JsonOperation<R> operation) {
    return new RestOperation<>("DELETE", path, operation);
  }

  /** Whether the input is in the body, but for what the labels of the path have. */
  public boolean hasBody() {
    return switch (method) {
      case "GET", "DELETE" -> false;
      default -> true;
    };
  }

  /** The members of the input that the path has. */
  public Set<String> labels() {
    return PathTemplate.of(path).names();
  }
}
