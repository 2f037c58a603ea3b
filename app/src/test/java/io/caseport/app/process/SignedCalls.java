package io.caseport.app.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls of the Support API as an SDK makes them, whose invocation id a test decides: an SDK makes
 * up one for each call, and a test of retries has to use one twice.
 */
final class SignedCalls implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();
  private static final Set<String> SET_BY_THE_CLIENT = Set.of("host", "content-length", "expect");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI uri;
  private final AwsCredentialsIdentity key;

  SignedCalls(URI uri, AwsCredentialsIdentity key) {
    this.uri = uri;
    this.key = key;
  }

  /** One call, however often it is sent. */
  record Call(String operation, String invocationId, String body) {
    Call(String operation, String invocationId, Map<String, Object> members) {
      this(operation, invocationId, JSON.writeValueAsString(members));
    }
  }

  /** An answer, whatever it is. */
  record Answer(int status, String body) {
    JsonNode json() {
      return JSON.readTree(body);
    }
  }

  /** A server that says that it cannot answer now: whether the call was done is in doubt. */
  static final class Unavailable extends IOException {
    private Unavailable(String message) {
      super(message);
    }
  }

  /** The answer to a call that is allowed and right, or an exception if none came. */
  JsonNode send(Call call) throws IOException, InterruptedException {
    var answer = ask(call);
    if (answer.status() == 503) {
      requireModelled(answer);
      throw new Unavailable(call + " was answered with " + answer);
    }
    if (answer.status() != 200) {
      throw new AssertionError(call + " was answered with " + answer);
    }
    return answer.json();
  }

  private static void requireModelled(Answer answer) {
    if (!answer.json().path("__type").asString("").equals("ServiceUnavailable")) {
      throw new AssertionError("not an answer of the service: " + answer);
    }
  }

  Answer ask(Call call) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(uri.resolve("/")).POST(BodyPublishers.ofString(call.body()));
    headers(call)
        .forEach(
            (name, values) -> {
              if (!SET_BY_THE_CLIENT.contains(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(UTF_8));
    return new Answer(response.statusCode(), response.body());
  }

  /** All headers of the signed request, their names in lower case. */
  Map<String, List<String>> headers(Call call) {
    var unsigned =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(uri.resolve("/"))
            .putHeader("content-type", "application/x-amz-json-1.1")
            .putHeader("x-amz-target", "AWSSupport_20130415." + call.operation())
            .putHeader("amz-sdk-invocation-id", call.invocationId())
            .build();
    var signed =
        SIGNER.sign(
            request ->
                request
                    .identity(key)
                    .request(unsigned)
                    .payload(ContentStreamProvider.fromUtf8String(call.body()))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "support")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1"));
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(signed.request().headers());
    var lowerCase = new TreeMap<String, List<String>>();
    headers.forEach(
        (name, values) -> lowerCase.put(name.toLowerCase(java.util.Locale.ROOT), values));
    return lowerCase;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
