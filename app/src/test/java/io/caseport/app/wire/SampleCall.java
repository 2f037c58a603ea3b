package io.caseport.app.wire;

import java.util.Map;

/**
 * A request that is right in its form, without who makes it.
 *
 * @param operation as {@link io.caseport.app.SessionReach} names it
 * @param target the path and the query, escaped
 */
record SampleCall(
    String operation, String method, String target, Map<String, String> headers, String body) {

  static SampleCall json(String operation, String body) {
    var headers = Map.of("Content-Type", "application/x-amz-json-1.1", "X-Amz-Target", operation);
    return new SampleCall(operation, "POST", "/", headers, body);
  }

  static SampleCall query(String operation, String version, String parameters) {
    var headers = Map.of("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
    var form = "Action=" + operation + "&Version=" + version + "&" + parameters;
    return new SampleCall(operation, "POST", "/", headers, form);
  }

  static SampleCall rest(String operation, String method, String target, String body) {
    return new SampleCall(
        operation, method, target, Map.of("Content-Type", "application/json"), body);
  }
}
