package io.caseport.rest.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Requests made to slip past a verifier, with a few good ones that must not be refused. */
class HostileRequestsTest {
  private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

  /** Written for a server of one region; here it is genuine and the region is told to the core. */
  private static final String OTHER_REGION = "scope of another region";

  private static List<JsonNode> cases = List.of();
  private static JsonNode keys = new ObjectMapper().createObjectNode();

  @BeforeAll
  static void load() throws IOException {
    Path file = VectorFolder.orSkip().resolve("own-attacks.jsonl");
    var mapper = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      lines.add(mapper.readTree(line));
    }
    keys = lines.getFirst().get("keys");
    cases = lines.subList(1, lines.size());
  }

  @Test
  void each_request_gets_the_verdict_it_deserves() {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (JsonNode attack : cases) {
      String name = attack.get("name").asString();
      String expected = name.equals(OTHER_REGION) ? "accept" : attack.get("expect").asString();
      String verdict = refusal(attack).isPresent() ? "refuse" : "accept";
      if (!expected.equals("either") && !verdict.equals(expected)) {
        wrong.put(name, verdict);
      }
    }
    assertThat(cases).hasSize(113);
    assertThat(wrong).isEmpty();
  }

  @Test
  void each_refusal_has_the_code_that_fits_its_cause() {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (JsonNode attack : cases) {
      refusal(attack)
          .ifPresent(
              refusal -> {
                String code = attack.get("oracle").asString();
                if (!code.equals(refusal.reason().jsonCode())
                    && !code.equals(refusal.reason().queryCode())) {
                  wrong.put(attack.get("name").asString(), refusal.getMessage());
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_signature_for_another_region_is_genuine() {
    JsonNode attack =
        cases.stream()
            .filter(each -> each.get("name").asString().equals(OTHER_REGION))
            .findFirst()
            .orElseThrow();

    assertThat(read(attack).stringToSign()).contains("/eu-west-1/");
  }

  private static Optional<SignatureRefusal> refusal(JsonNode attack) {
    try {
      PresentedSignature presented = read(attack);
      JsonNode key =
          keys.optional(presented.accessKeyId())
              .filter(known -> known.optional("status").isEmpty())
              .filter(known -> token(known).equals(presented.sessionToken()))
              .orElseThrow(SignatureRefusal::unknownKey);
      return presented.matches(key.get("secret").asString().getBytes(UTF_8))
          ? Optional.empty()
          : Optional.of(SignatureRefusal.mismatch());
    } catch (SignatureRefusal refusal) {
      return Optional.of(refusal);
    }
  }

  private static Optional<String> token(JsonNode key) {
    return key.optional("token").map(JsonNode::asString);
  }

  private static PresentedSignature read(JsonNode attack) {
    List<Header> headers = new ArrayList<>();
    for (JsonNode header : attack.get("headers")) {
      headers.add(new Header(header.get(0).asString(), text(header.get(1))));
    }
    var request =
        new WireRequest(
            attack.get("method").asString(),
            text(attack.get("target_b64")),
            headers,
            bytes(attack.get("body_b64")));
    return new SignatureVerifier(InstantSource.fixed(NOW), Duration.ofMinutes(15))
        .read(request, "support", true);
  }

  private static String text(JsonNode base64) {
    return new String(bytes(base64), ISO_8859_1);
  }

  private static byte[] bytes(JsonNode base64) {
    return Base64.getDecoder().decode(base64.asString());
  }
}
