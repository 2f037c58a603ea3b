package io.caseport.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** A call of AWS Support as the AWS SDK for Java sends it, signed by the SDK's own signer. */
final class SignedBySdk {
  static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
  static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  private static final String ACCESS_KEY = "AKIAIOSFODNN7EXAMPLE";

  private SignedBySdk() {}

  /** CreateCase with a body of exactly so many bytes. */
  static WireRequest createCase(int bodySize) {
    var frame = "{\"subject\":\"Slow queue\",\"communicationBody\":\"%s\"}";
    byte[] body = frame.formatted("x".repeat(bodySize - frame.length() + 2)).getBytes(UTF_8);
    var identity = AwsCredentialsIdentity.create(ACCESS_KEY, SECRET);
    var signed =
        AwsV4HttpSigner.create()
            .sign(
                call ->
                    call.identity(identity)
                        .request(unsigned(body))
                        .payload(ContentStreamProvider.fromByteArray(body))
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "support")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)));
    var headers = new ArrayList<Header>();
    signed
        .request()
        .forEachHeader(
            (name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
    return new WireRequest("POST", "/", headers, body);
  }

  private static SdkHttpRequest unsigned(byte[] body) {
    return SdkHttpFullRequest.builder()
        .protocol("http")
        .host("localhost")
        .port(8080)
        .method(SdkHttpMethod.POST)
        .encodedPath("/")
        .putHeader("Content-Type", "application/x-amz-json-1.1")
        .putHeader("Content-Length", Integer.toString(body.length))
        .putHeader("X-Amz-Target", "AWSSupport_20130415.CreateCase")
        .putHeader("amz-sdk-invocation-id", "5f0cbf9d-5d0a-4a4d-8f3c-0b5e0f5f7c11")
        .putHeader("amz-sdk-request", "attempt=1; max=3")
        .putHeader("User-Agent", "aws-sdk-java/2.x md/io#sync md/http#Apache ua/2.1")
        .build();
  }
}
