package io.caseport.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the process lives ({@code /healthz}) and takes requests ({@code /readyz}). */
final class Health {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  private final Supplier<Map<String, Boolean>> checks;
  private volatile boolean stopping;

  Health(Supplier<Map<String, Boolean>> checks) {
    this.checks = checks;
  }

  /** From here on the server is not ready, whatever the checks say. */
  void stopping() {
    stopping = true;
  }

  boolean answers(String path) {
    return path.equals("/healthz") || path.equals("/readyz");
  }

  void answer(Exchange exchange) {
    switch (exchange.request().getMethod()) {
      case "GET", "HEAD" ->
          exchange.answer(
              exchange.request().getHttpURI().getPath().equals("/readyz") ? ready() : alive());
      default -> {
        exchange.headers().put(HttpHeader.ALLOW, "GET, HEAD");
        exchange.closeAfterwards();
        exchange.refuse(HttpRefusal.methodNotAllowed("GET, HEAD"));
      }
    }
  }

  private static WireAnswer alive() {
    return json(200, "{\"status\":\"alive\"}");
  }

  WireAnswer ready() {
    var results = new TreeMap<>(check());
    results.put("accepting", !stopping);
    var ready = results.values().stream().allMatch(passed -> passed);
    var listed =
        results.entrySet().stream()
            .map(check -> "\"" + check.getKey() + "\":" + check.getValue())
            .collect(Collectors.joining(",", "{", "}"));
    return json(
        ready ? 200 : 503,
        "{\"status\":\"" + (ready ? "ready" : "not ready") + "\",\"checks\":" + listed + "}");
  }

  private Map<String, Boolean> check() {
    try {
      return checks.get();
    } catch (RuntimeException failure) {
      LOG.error("readiness checks failed", failure);
      return Map.of("checks", false);
    }
  }

  private static WireAnswer json(int status, String body) {
    return new WireAnswer(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
  }
}
