package io.caseport.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signed calls of what has no client in the SDK, or only in a later version of it. */
final class RawCalls implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();
  private static final Set<String> SET_BY_THE_CLIENT = Set.of("Host", "Content-Length", "Expect");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI uri;
  private final Clock clock;

  RawCalls(URI uri, Clock clock) {
    this.uri = uri;
    this.clock = clock;
  }

  record Answer(int status, String errorType, String body) {
    JsonNode json() {
      return JSON.readTree(body);
    }
  }

  /** A text as a label of a path. */
  static String label(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** The answer to a call that is allowed and right. */
  JsonNode get(
      AwsCredentialsIdentity key, String service, String path, Map<String, String> parameters) {
    var answer = ask(key, service, "GET", path, parameters, "");
    if (answer.status() != 200) {
      throw AdvisorRefusals.of(answer.errorType(), answer.json().path("message").asString(""));
    }
    return answer.json();
  }

  /** A call of a service that speaks AWS JSON 1.1. */
  Answer call(AwsCredentialsIdentity key, String service, String target, String body) {
    var headers = Map.of("Content-Type", "application/x-amz-json-1.1", "X-Amz-Target", target);
    return ask(key, service, "POST", "/", Map.of(), headers, body);
  }

  Answer ask(
      AwsCredentialsIdentity key,
      String service,
      String method,
      String path,
      Map<String, String> parameters,
      String body) {
    var headers = Map.of("Content-Type", "application/json");
    return ask(key, service, method, path, parameters, headers, body);
  }

  /** A call without the service and the credentials, by somebody with them. */
  Answer make(AwsCredentialsIdentity key, String service, SampleCall call) {
    var target = URI.create(call.target());
    var parameters = new TreeMap<String, String>();
    if (target.getRawQuery() != null) {
      for (var pair : target.getRawQuery().split("&", -1)) {
        var named = pair.split("=", 2);
        parameters.put(named[0], URLDecoder.decode(named[1], UTF_8));
      }
    }
    return ask(
        key, service, call.method(), target.getRawPath(), parameters, call.headers(), call.body());
  }

  /** A call of somebody who has no key. */
  Answer askUnsigned(String method, String path, String body) {
    return send(
        HttpRequest.newBuilder(uri.resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .build());
  }

  private Answer ask(
      AwsCredentialsIdentity key,
      String service,
      String method,
      String path,
      Map<String, String> parameters,
      Map<String, String> headers,
      String body) {
    var unsigned =
        SdkHttpRequest.builder().method(SdkHttpMethod.fromValue(method)).uri(uri).encodedPath(path);
    headers.forEach(unsigned::putHeader);
    parameters.forEach(unsigned::putRawQueryParameter);
    var signed =
        SIGNER
            .sign(
                request ->
                    request
                        .identity(key)
                        .request(unsigned.build())
                        .payload(ContentStreamProvider.fromUtf8String(body))
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1"))
            .request();
    var request =
        HttpRequest.newBuilder(signed.getUri()).method(method, BodyPublishers.ofString(body));
    signed
        .headers()
        .forEach(
            (name, values) -> {
              if (!SET_BY_THE_CLIENT.contains(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return send(request.build());
  }

  private Answer send(HttpRequest request) {
    try {
      var answer = http.send(request, BodyHandlers.ofString(UTF_8));
      var type = answer.headers().firstValue("x-amzn-ErrorType").orElse("");
      return new Answer(answer.statusCode(), type, answer.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
