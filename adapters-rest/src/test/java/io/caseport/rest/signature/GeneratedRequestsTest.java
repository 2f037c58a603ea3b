package io.caseport.rest.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.signature.Attempt.AccessKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Requests of every shape, signed by the AWS SDK for Java itself. */
class GeneratedRequestsTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
  private static final List<String> SERVICES = List.of("support", "trustedadvisor", "iam", "sts");
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
  private static final String ANY = PLAIN + " !\"#$&'()*+,/:;<=>?@[]^`{|}%\u00e9\u1234";

  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void what_the_sdk_signs_is_accepted_and_every_single_change_to_it_refused(long seed) {
    var random = new SplittableRandom(seed);
    for (int round = 0; round < 150; round++) {
      Attempt good = signed(random, AuthLocation.HEADER);
      assertThatCode(good::accept)
          .as("round %d of seed %d", round, seed)
          .doesNotThrowAnyException();
      SingleChanges.of(good)
          .forEach(
              (change, bad) ->
                  assertThat(bad.accepted()).as("%s, of %s", change, good.request()).isFalse());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void what_the_sdk_presigns_is_accepted_and_every_single_change_to_it_refused(long seed) {
    var random = new SplittableRandom(seed);
    for (int round = 0; round < 150; round++) {
      Attempt good = signed(random, AuthLocation.QUERY_STRING);
      assertThatCode(good::accept)
          .as("round %d of seed %d", round, seed)
          .doesNotThrowAnyException();
      SingleChanges.of(good)
          .forEach(
              (change, bad) ->
                  assertThat(bad.accepted()).as("%s, of %s", change, good.request()).isFalse());
    }
  }

  @Test
  void the_owner_of_the_keys_learns_who_signed_for_what() {
    PresentedSignature presented = signed(new SplittableRandom(7), AuthLocation.HEADER).accept();

    assertThat(presented.accessKeyId()).startsWith("A");
    assertThat(presented.stringToSign()).contains("/us-east-1/");
    assertThat(presented.canonicalRequest()).contains("\nhost:");
  }

  @ParameterizedTest
  @EnumSource(AuthLocation.class)
  void damage_leads_to_a_refusal_and_to_nothing_worse(AuthLocation location) {
    var random = new SplittableRandom(8);
    Attempt good = signed(random, location);
    for (int round = 0; round < 5000; round++) {
      Attempt damaged = good.with(damaged(random, good.request()));
      assertThatCode(damaged::accepted)
          .as("round %d: %s", round, damaged.request())
          .doesNotThrowAnyException();
    }
  }

  private static WireRequest damaged(SplittableRandom random, WireRequest request) {
    String target = request.target();
    var headers = new ArrayList<>(request.headers());
    int victim = random.nextInt(headers.size() + 1);
    if (victim == headers.size()) {
      target = damaged(random, target);
    } else {
      Header header = headers.get(victim);
      headers.set(
          victim,
          random.nextInt(8) == 0
              ? new Header(damaged(random, header.name()), header.value())
              : new Header(header.name(), damaged(random, header.value())));
    }
    return new WireRequest(request.method(), target, headers, request.body());
  }

  private static String damaged(SplittableRandom random, String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(4));
    return text.substring(0, from) + text(random, ANY + "\0\t\n", 0, 3) + text.substring(to);
  }

  private Attempt signed(SplittableRandom random, AuthLocation location) {
    boolean session = random.nextBoolean();
    var key =
        new AccessKey(
            (session ? "ASIA" : "AKIA") + text(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16, 16),
            text(random, PLAIN + "/+=", 40, 40),
            session ? Optional.of(text(random, PLAIN + "/+=", 1, 400)) : Optional.empty());
    String service = SERVICES.get(random.nextInt(SERVICES.size()));
    byte[] body = new byte[random.nextInt(4) == 0 ? 0 : random.nextInt(2000)];
    random.nextBytes(body);
    SdkHttpRequest unsigned = unsigned(random);
    SdkHttpRequest request =
        signer
            .sign(
                call ->
                    call.identity(identity(key))
                        .request(unsigned)
                        .payload(ContentStreamProvider.fromByteArray(body))
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                        .putProperty(AwsV4FamilyHttpSigner.AUTH_LOCATION, location)
                        .putProperty(
                            AwsV4FamilyHttpSigner.EXPIRATION_DURATION,
                            location == AuthLocation.HEADER ? null : Duration.ofMinutes(5))
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)))
            .request();
    return new Attempt(onTheWire(request, body), service, NOW, key, CanonicalPath::of);
  }

  private static AwsCredentialsIdentity identity(AccessKey key) {
    return key.token().isPresent()
        ? AwsSessionCredentialsIdentity.create(key.id(), key.secret(), key.token().get())
        : AwsCredentialsIdentity.create(key.id(), key.secret());
  }

  private static SdkHttpRequest unsigned(SplittableRandom random) {
    var request =
        SdkHttpFullRequest.builder()
            .protocol("https")
            .host(text(random, "abcdefgh", 1, 10) + ".example.com")
            .method(random.nextBoolean() ? SdkHttpMethod.POST : SdkHttpMethod.GET)
            .encodedPath(path(random));
    if (random.nextBoolean()) {
      request.port(random.nextInt(1024, 65_536));
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      request.appendRawQueryParameter(text(random, ANY, 1, 8), text(random, ANY, 0, 20));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      String prefix = random.nextBoolean() ? "X-Amz-" : "My-";
      request.putHeader(prefix + text(random, PLAIN, 1, 8), text(random, PLAIN + "   ,=", 0, 40));
    }
    if (random.nextBoolean()) {
      request.putHeader("Repeated", List.of("b", "a  c", "b"));
    }
    return request.build();
  }

  private static String path(SplittableRandom random) {
    var path = new StringBuilder("/");
    for (int i = random.nextInt(5); i > 0; i--) {
      path.append(text(random, PLAIN.replace(".", ""), 1, 10));
      path.append(random.nextInt(4) == 0 ? "%3A%2f%C3%A9" : "").append(i > 1 ? "/" : "");
    }
    return path.toString();
  }

  private static WireRequest onTheWire(SdkHttpRequest request, byte[] body) {
    var headers = new ArrayList<Header>();
    request.forEachHeader(
        (name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
    String target =
        request.encodedPath() + request.encodedQueryParameters().map(q -> "?" + q).orElse("");
    return new WireRequest(request.method().name(), target, headers, body);
  }

  private static String text(SplittableRandom random, String alphabet, int least, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(least, most + 1); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
