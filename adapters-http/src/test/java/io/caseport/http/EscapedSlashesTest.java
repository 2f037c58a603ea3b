package io.caseport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where segments are text, a slash in one is told from a slash between two, and no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapedSlashesTest {
  private HttpServer taking;
  private HttpServer others;

  @BeforeAll
  void start() throws IOException {
    taking =
        Servers.start(new EchoProtocol(request -> request.target().getBytes(ISO_8859_1), true));
    others = Servers.start(new EchoProtocol());
  }

  @AfterAll
  void stop() {
    taking.close();
    others.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/arn%3Aaws%3Atrustedadvisor%3A%3A%3Acheck%2Fx",
        "/v1/a%2fb/c",
        "/v1/a%2F%2E%2E%2Fb",
        "/v1/100%25",
        "/v1/a%252Fb?c%2F",
        "/v1/%C3%A9%20%2B%3B%3F%23",
      })
  void a_path_is_handed_on_as_it_came(String path) throws IOException {
    try (var client = new RawClient(taking)) {
      var answer = client.send(request(path)).answer();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/a%2Fb", "/v1/a%2fb", "/v1/100%25"})
  void other_protocols_have_no_such_paths(String path) throws IOException {
    assertRefused(others, request(path));
    assertRefused(taking, request(path).replace("X-Echo", "X-Other"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/../a%2Fb", "/v1/%2e%2e/a", "/v1/%2e/a", "/v1/%zz", "/v1/%00"})
  void what_is_never_a_path_is_none_here(String path) throws IOException {
    assertRefused(taking, request(path));
  }

  private static void assertRefused(HttpServer server, String request) throws IOException {
    try (var client = new RawClient(server)) {
      var answer = client.send(request).answer();
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).contains("MalformedHttpRequestException");
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  private static String request(String path) {
    return RawClient.crlf("GET " + path + " HTTP/1.1|Host: h|X-Echo: 1||");
  }
}
