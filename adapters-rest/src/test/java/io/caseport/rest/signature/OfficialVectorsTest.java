package io.caseport.rest.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.signature.Attempt.AccessKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The signing test suites of aws-c-auth, botocore and smithy-rs. */
class OfficialVectorsTest {
  private static final Instant SUITE_TIME = Instant.parse("2015-08-30T12:36:00Z");
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
  private static final String TOKEN_ADDED_AFTER_SIGNING = "post-sts-header-after";

  private static final List<Vector> vectors = new ArrayList<>();

  private record Vector(String name, Attempt attempt, String canonicalRequest) {
    boolean hasUnsignedToken() {
      return name.contains(TOKEN_ADDED_AFTER_SIGNING);
    }
  }

  @BeforeAll
  static void load() {
    Path root = VectorFolder.orSkip();
    VectorFolder.folders(root.resolve("aws-c-auth/v4")).forEach(OfficialVectorsTest::addAwsCAuth);
    VectorFolder.named(root.resolve("botocore"), ".authz")
        .forEach(OfficialVectorsTest::addBotocore);
    addSmithy(root.resolve("smithy-rs/v4"));
  }

  @Test
  void the_suites_are_complete() {
    assertThat(vectors).hasSize(76 + 34 + 2);
    assertThat(vectors).filteredOn(Vector::hasUnsignedToken).hasSize(3);
  }

  @Test
  void every_vector_is_accepted_with_its_canonical_request_byte_for_byte() {
    for (Vector vector : vectors) {
      if (!vector.hasUnsignedToken()) {
        assertThat(vector.attempt().accept().canonicalRequest())
            .as(vector.name())
            .isEqualTo(vector.canonicalRequest());
      }
    }
  }

  @Test
  void a_token_added_after_signing_is_refused_and_without_it_the_vector_is_accepted() {
    for (Vector vector : vectors) {
      if (vector.hasUnsignedToken()) {
        assertThat(vector.attempt().accepted()).as(vector.name()).isFalse();
        assertThat(withoutToken(vector.attempt()).accept().canonicalRequest())
            .as(vector.name())
            .isEqualTo(vector.canonicalRequest());
      }
    }
  }

  @Test
  void every_single_change_to_an_accepted_vector_is_refused() {
    int refused = 0;
    for (Vector vector : vectors) {
      if (!vector.hasUnsignedToken()) {
        for (var change : SingleChanges.of(vector.attempt()).entrySet()) {
          assertThat(change.getValue().accepted())
              .as("%s: %s", vector.name(), change.getKey())
              .isFalse();
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThanOrEqualTo(975);
  }

  private static void addAwsCAuth(Path folder) {
    JsonNode context =
        new ObjectMapper().readTree(VectorFolder.read(folder.resolve("context.json")));
    JsonNode credentials = context.get("credentials");
    var key =
        new AccessKey(
            credentials.get("access_key_id").asString(),
            credentials.get("secret_access_key").asString(),
            credentials.optional("token").map(JsonNode::asString));
    for (String form : List.of("header", "query")) {
      var attempt =
          new Attempt(
              VectorFolder.request(VectorFolder.read(folder.resolve(form + "-signed-request.txt"))),
              context.get("service").asString(),
              Instant.parse(context.get("timestamp").asString()),
              key,
              context.get("normalize").asBoolean() ? CanonicalPath::of : CanonicalPath::asSent);
      vectors.add(
          new Vector(
              "aws-c-auth " + folder.getFileName() + " " + form,
              attempt,
              VectorFolder.read(folder.resolve(form + "-canonical-request.txt"))));
    }
  }

  /** The signature is taken from .authz: the signed request of one case has an outdated one. */
  private static void addBotocore(Path authorization) {
    String base = authorization.toString().replaceFirst("\\.authz$", "");
    WireRequest signed = VectorFolder.request(VectorFolder.read(Path.of(base + ".sreq")));
    var headers = new ArrayList<Header>();
    for (Header header : signed.headers()) {
      boolean isAuthorization = header.name().equalsIgnoreCase("Authorization");
      headers.add(
          isAuthorization ? new Header(header.name(), VectorFolder.read(authorization)) : header);
    }
    var request = new WireRequest(signed.method(), signed.target(), headers, signed.body());
    vectors.add(
        new Vector(
            "botocore " + Path.of(base).getFileName(),
            attempt(request, SUITE_TIME, "service", "AKIDEXAMPLE", SECRET),
            VectorFolder.read(Path.of(base + ".creq"))));
  }

  /** Two requests whose path must be encoded twice; the first states another date than it has. */
  private static void addSmithy(Path folder) {
    Path encodePath = folder.resolve("double-encode-path");
    vectors.add(
        new Vector(
            "smithy-rs double-encode-path",
            attempt(
                VectorFolder.request(
                    VectorFolder.read(encodePath.resolve("header-signed-request.txt"))),
                SUITE_TIME,
                "service",
                "ANOTREAL",
                "notrealrnrELgWzOk3IfjzDKtFBhDby"),
            VectorFolder.read(encodePath.resolve("header-canonical-request.txt"))
                .replace("20210511T154045Z", "20150830T123600Z")));
    Path encodeUrl = folder.resolve("double-url-encode");
    vectors.add(
        new Vector(
            "smithy-rs double-url-encode",
            attempt(
                VectorFolder.request(
                    VectorFolder.read(encodeUrl.resolve("header-signed-request.txt"))),
                Instant.parse("2021-05-11T15:40:45Z"),
                "lambda",
                "AKIDEXAMPLE",
                SECRET),
            VectorFolder.read(encodeUrl.resolve("header-canonical-request.txt"))));
  }

  private static Attempt attempt(
      WireRequest request, Instant now, String service, String keyId, String secret) {
    Optional<String> token =
        request.headers().stream()
            .filter(header -> header.name().equalsIgnoreCase("X-Amz-Security-Token"))
            .map(Header::value)
            .findFirst();
    return new Attempt(
        request, service, now, new AccessKey(keyId, secret, token), CanonicalPath::of);
  }

  private static Attempt withoutToken(Attempt attempt) {
    WireRequest request = attempt.request();
    var bare =
        new WireRequest(
            request.method(),
            request.target().replaceFirst("&X-Amz-Security-Token=[^&]*", ""),
            request.headers().stream()
                .filter(header -> !header.name().equals("X-Amz-Security-Token"))
                .toList(),
            request.body());
    AccessKey key = attempt.key();
    return attempt.with(bare).with(new AccessKey(key.id(), key.secret(), Optional.empty()));
  }
}
