package io.caseport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no HTTP, or HTTP that two readers could read differently, gets no further. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestsTest {
  private HttpServer server;

  @BeforeAll
  void start() throws IOException {
    server = Servers.start(new EchoProtocol());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST / HTTP/1.1|Host: h|X-Echo: 1|Content-Length: 4|Transfer-Encoding: chunked||0||",
        "POST / HTTP/1.1|Host: h|X-Echo: 1|Content-Length: 4|Content-Length: 5||abcde",
        "POST / HTTP/1.1|Host: h|X-Echo: 1|Content-Length: -1||",
        "POST / HTTP/1.1|Host: h|X-Echo: 1|Content-Length: 4x||abcd",
        "POST / HTTP/1.1|Host: h|X-Echo: 1|Transfer-Encoding: gzip||",
        "POST / HTTP/1.1|X-Echo: 1||",
        "POST / HTTP/1.1|Host: h|Host: g|X-Echo: 1||",
        "POST / HTTP/1.1|Host: h|X-Echo: 1\0||",
        "POST / HTTP/1.1|Host: h|X-Echo : 1||",
        "POST / HTTP/1.1|Host: h|X-Echo: 1| folded||",
        "POST / HTTP/9.1|Host: h|X-Echo: 1||",
        "POST /../ HTTP/1.1|Host: h|X-Echo: 1||",
        "POST /zz/../ HTTP/1.1|Host: h|X-Echo: 1||",
        "POST /%2e%2e/ HTTP/1.1|Host: h|X-Echo: 1||",
        "POST /a%2Fb HTTP/1.1|Host: h|X-Echo: 1||",
        "POST /?a=\u00e9 HTTP/1.1|Host: h|X-Echo: 1||",
        "POST /%zz HTTP/1.1|Host: h|X-Echo: 1||",
        "P\0ST / HTTP/1.1|Host: h||",
        "no request at all||",
      })
  void a_malformed_request_is_refused_with_an_error_and_the_connection_ends(String request)
      throws IOException {
    try (var client = new RawClient(server)) {
      var answer = client.send(RawClient.crlf(request)).answer();
      assertThat(answer.status()).isBetween(400, 499).isNotIn(404);
      assertCarriesTheUsual(answer);
      assertThat(answer.header("Content-Type")).contains("application/x-amz-json-1.1");
      assertThat(answer.body())
          .startsWith("{\"__type\":\"MalformedHttpRequestException\",\"message\":\"")
          .doesNotContain("xception:", "org.eclipse", "at ");
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  @Test
  void a_tls_handshake_on_the_plain_port_is_refused_at_once() throws IOException {
    var hello =
        HexFormat.of()
            .parseHex("160301002f010000" + "2b0303" + "00".repeat(32) + "000004c02bc02f010000");
    try (var client = new RawClient(server)) {
      assertThat(client.send(hello).answer().status()).isEqualTo(400);
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"GET,/,404", "POST,/,404", "GET,/favicon.ico,404", "PUT,/,405", "DELETE,/x,405"})
  void what_no_protocol_speaks_is_not_found(String method, String path, int status)
      throws IOException {
    try (var client = new RawClient(server)) {
      var answer = client.send(method + " " + path + " HTTP/1.1\r\nHost: h\r\n\r\n").answer();
      assertThat(answer.status()).isEqualTo(status);
      assertCarriesTheUsual(answer);
      assertThat(answer.body())
          .startsWith("{\"__type\":\"UnknownOperationException\",\"message\":");
    }
  }

  @Test
  void a_good_request_is_handed_on_byte_by_byte() throws IOException {
    var seen = new AtomicReference<String>();
    try (var echo =
            Servers.start(
                new EchoProtocol(
                    request -> {
                      var text = new StringBuilder(request.method() + " " + request.target());
                      request
                          .headers()
                          .forEach(
                              h -> text.append("|").append(h.name()).append("=").append(h.value()));
                      seen.set(text.toString());
                      return request.body();
                    }));
        var client = new RawClient(echo)) {
      var head =
          RawClient.crlf(
              "POST /?b=%20a&a HTTP/1.1|hOST: h:80|X-Echo: a  b|x-echo: \u00e9"
                  + "|Content-Type: APPLICATION/Json; charset=utf-8|Content-Length: 3||");
      var answer = client.send((head + "\0\u00ff!").getBytes(ISO_8859_1)).answer();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("\0\u00ff!");
      assertThat(seen.get())
          .isEqualTo(
              "POST /?b=%20a&a|Host=h:80|X-Echo=a  b|x-echo=\u00e9"
                  + "|Content-Type=APPLICATION/Json; charset=utf-8|Content-Length=3");
      assertCarriesTheUsual(answer);
      assertThat(answer.header("Server")).isEmpty();
    }
  }

  @Test
  void a_connection_lives_on_until_the_client_asks_for_its_end() throws IOException {
    try (var client = new RawClient(server)) {
      for (int i = 0; i < 3; i++) {
        client.send("POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\nContent-Length: 1\r\n\r\n" + i);
        assertThat(client.answer().body()).isEqualTo("" + i);
      }
      client.send("POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\nConnection: close\r\n\r\n");
      assertThat(client.answer().header("Connection")).contains("close");
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  @Test
  void a_client_that_waits_to_send_its_body_is_told_to_go_on() throws IOException {
    try (var client = new RawClient(server)) {
      client.send(
          RawClient.crlf(
              "POST / HTTP/1.1|Host: h|X-Echo: 1|Content-Length: 2|Expect: 100-continue||"));
      assertThat(client.answer().status()).isEqualTo(100);
      client.send("hi");
      assertThat(client.answer().body()).isEqualTo("hi");
    }
  }

  private static void assertCarriesTheUsual(RawClient.Answer answer) {
    assertThat(answer.header("x-amzn-RequestId").orElse(""))
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    assertThat(answer.header("Date")).isPresent();
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
  }
}
