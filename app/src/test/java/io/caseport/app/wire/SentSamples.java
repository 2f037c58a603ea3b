package io.caseport.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Remembers the first call of each operation as it went over the wire. */
final class SentSamples implements ExecutionInterceptor {
  private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=([A-Za-z0-9]+)");
  private static final List<String> KEPT = List.of("Content-Type", "X-Amz-Target");

  private final Map<String, SampleCall> calls = new ConcurrentHashMap<>();
  private final Collection<String> operations;

  /**
   * @param operations what there is to be called
   */
  SentSamples(Collection<String> operations) {
    this.operations = operations;
  }

  Collection<SampleCall> calls() {
    return calls.values();
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    var request = (SdkHttpFullRequest) context.httpRequest();
    var body =
        context
            .requestBody()
            .map(RequestBody::contentStreamProvider)
            .or(request::contentStreamProvider)
            .map(content -> text(content.newStream()));
    var call = call(request, body.orElse(""));
    calls.putIfAbsent(call.operation(), call);
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private SampleCall call(SdkHttpRequest request, String body) {
    var headers = new TreeMap<String, String>();
    KEPT.forEach(
        name -> request.firstMatchingHeader(name).ifPresent(value -> headers.put(name, value)));
    var path = request.encodedPath().isEmpty() ? "/" : request.encodedPath();
    var query = request.encodedQueryParameters().map(text -> "?" + text).orElse("");
    var method = request.method().name();
    return new SampleCall(operation(request, headers, body), method, path + query, headers, body);
  }

  private String operation(SdkHttpRequest request, Map<String, String> headers, String body) {
    var action = ACTION.matcher(body);
    if (headers.containsKey("X-Amz-Target")) {
      return headers.get("X-Amz-Target");
    }
    return action.find()
        ? action.group(1)
        : operations.stream()
            .filter(name -> isCalledBy(name, request))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing is at " + request));
  }

  private static boolean isCalledBy(String operation, SdkHttpRequest request) {
    var called = request.method().name() + " " + request.encodedPath();
    return called.matches(operation.replaceAll("\\{[^}]+}", "[^/]+"));
  }
}
