package io.caseport.app.wire;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Sends all requests as attempts of one call. The SDK gives each call an id that no one can choose
 * and signs it, so each request gets another id here and is signed again.
 */
record OneCallHttp(
    SdkHttpClient network,
    AwsCredentialsIdentity identity,
    InstantSource clock,
    String invocationId)
    implements SdkHttpClient {
  private static final Pattern SERVICE = Pattern.compile("/([a-z]+)/aws4_request");

  OneCallHttp(AwsCredentialsIdentity identity, InstantSource clock, String invocationId) {
    this(UrlConnectionHttpClient.create(), identity, clock, invocationId);
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest signed) {
    var again =
        AwsV4HttpSigner.create()
            .sign(
                by ->
                    by.identity(identity)
                        .request(renamed(signed.httpRequest()))
                        .payload(signed.contentStreamProvider().orElse(null))
                        .putProperty(
                            AwsV4HttpSigner.SERVICE_SIGNING_NAME, service(signed.httpRequest()))
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                        .putProperty(
                            HttpSigner.SIGNING_CLOCK,
                            Clock.fixed(clock.instant(), ZoneOffset.UTC)));
    return network.prepareRequest(
        HttpExecuteRequest.builder()
            .request(again.request())
            .contentStreamProvider(again.payload().orElse(null))
            .build());
  }

  private SdkHttpRequest renamed(SdkHttpRequest request) {
    return request.copy(
        copy ->
            copy.putHeader("amz-sdk-invocation-id", invocationId).removeHeader("Authorization"));
  }

  private static String service(SdkHttpRequest request) {
    return request
        .firstMatchingHeader("Authorization")
        .flatMap(value -> SERVICE.matcher(value).results().findFirst())
        .map((MatchResult found) -> found.group(1))
        .orElseThrow();
  }

  @Override
  public void close() {
    network.close();
  }
}
