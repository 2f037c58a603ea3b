package io.caseport.app.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Opens streams of events, as who has a key. */
record SignedStream(URI uri, Clock clock) {

  HttpResponse<Stream<String>> open(
      String path, AwsCredentialsIdentity key, String service, AuthLocation where)
      throws IOException, InterruptedException {
    var unsigned =
        SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(uri.resolve(path)).build();
    var signed =
        AwsV4HttpSigner.create()
            .sign(
                request -> {
                  request
                      .identity(key)
                      .request(unsigned)
                      .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                      .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                      .putProperty(AwsV4HttpSigner.AUTH_LOCATION, where)
                      .putProperty(HttpSigner.SIGNING_CLOCK, clock);
                  if (where == AuthLocation.QUERY_STRING) {
                    request.putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, Duration.ofMinutes(5));
                  }
                })
            .request();
    var request = HttpRequest.newBuilder(URI.create(signed.getUri().toString()));
    signed
        .headers()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase("host")) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
  }
}
