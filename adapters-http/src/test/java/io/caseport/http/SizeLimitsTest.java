package io.caseport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever a client sends, it can take so much and no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SizeLimitsTest {
  private static final String HEAD = "POST / HTTP/1.1\r\nHost: h\r\nX-Echo: ";
  private static final int BODY = 64 * 1024;
  private static final int LARGE_BODY = 1024 * 1024;
  private static final Limits LIMITS =
      new Limits(
          new Limits.Sizes(16 * 1024, 100, 8 * 1024, BODY, LARGE_BODY),
          Limits.Times.defaults(),
          new Memory(LARGE_BODY, 3 * LARGE_BODY / 2, LARGE_BODY, 2 * LARGE_BODY),
          1000,
          64);

  private HttpServer server;

  @BeforeAll
  void start() throws IOException {
    server = Servers.start(new EchoProtocol(), LIMITS);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_body_of_exactly_the_limit_is_taken() throws IOException {
    assertThat(send(HEAD + "1\r\nContent-Length: " + BODY + "\r\n\r\n" + "x".repeat(BODY)))
        .matches(answer -> answer.status() == 200 && answer.body().length() == BODY);
    var chunk = "10000\r\n" + "x".repeat(BODY) + "\r\n0\r\n\r\n";
    assertThat(send(HEAD + "1\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk))
        .matches(answer -> answer.status() == 200 && answer.body().length() == BODY);
  }

  @Test
  void a_body_that_is_announced_as_too_large_is_refused_before_it_comes() throws IOException {
    try (var client = new RawClient(server)) {
      var answer = client.send(HEAD + "1\r\nContent-Length: 10000000000\r\n\r\n").answer();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.body()).startsWith("RequestEntityTooLargeException: ").contains("65536");
      assertThat(answer.header("Connection")).contains("close");
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  @Test
  void a_chunked_body_is_refused_once_it_is_too_large() throws IOException {
    try (var client = new RawClient(server)) {
      client.send(HEAD + "1\r\nTransfer-Encoding: chunked\r\n\r\n");
      client.send("10001\r\n" + "x".repeat(BODY + 1) + "\r\n");
      assertThat(client.answer().status()).isEqualTo(413);
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  @Test
  void an_operation_with_large_bodies_has_a_larger_limit() throws IOException {
    var body = "x".repeat(LARGE_BODY);
    assertThat(send(HEAD + "large\r\nContent-Length: " + LARGE_BODY + "\r\n\r\n" + body).body())
        .isEqualTo(body);
    assertThat(send(HEAD + "large\r\nContent-Length: " + (LARGE_BODY + 1) + "\r\n\r\n").status())
        .isEqualTo(413);
  }

  @Test
  void large_bodies_together_take_no_more_than_their_budget_and_give_it_back() throws Exception {
    var held = new CountDownLatch(1);
    var arrived = new Semaphore(0);
    var holding =
        new EchoProtocol(
            request -> {
              arrived.release();
              try {
                held.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
              return new byte[0];
            });
    var request = HEAD + "large\r\nContent-Length: " + LARGE_BODY + "\r\n\r\n";
    var body = "x".repeat(LARGE_BODY);
    try (var small = Servers.start(holding, LIMITS);
        var first = new RawClient(small);
        var second = new RawClient(small);
        var third = new RawClient(small)) {
      first.send(request + body);
      arrived.acquire();
      var refused = second.send(request + body.substring(0, LARGE_BODY / 4 + 9000)).answer();
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body()).isEqualTo("ThrottlingException: Rate exceeded");
      held.countDown();
      assertThat(first.answer().status()).isEqualTo(200);
      assertThat(third.send(request + body).answer().status()).isEqualTo(200);
    }
  }

  @Test
  void a_long_target_is_refused() throws IOException {
    var target = "/" + "a".repeat(8 * 1024);
    var request = "POST " + target + " HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\n\r\n";
    assertThat(send(request).status()).isEqualTo(414);
    assertThat(send(request.replace("/aa", "/" + "a".repeat(16 * 1024))).status()).isEqualTo(414);
    assertThat(send(request.replace("/aa", "/a")).status()).isEqualTo(200);
  }

  @Test
  void a_large_header_section_is_refused() throws IOException {
    assertThat(send(HEAD + "a".repeat(17 * 1024) + "\r\n\r\n").status()).isEqualTo(431);
    assertThat(send(HEAD + "a".repeat(15 * 1024) + "\r\n\r\n").status()).isEqualTo(200);
  }

  @Test
  void too_many_headers_are_refused() throws IOException {
    assertThat(send(HEAD + "1\r\n" + "a: b\r\n".repeat(98) + "\r\n").status()).isEqualTo(200);
    assertThat(send(HEAD + "1\r\n" + "a: b\r\n".repeat(99) + "\r\n").status()).isEqualTo(431);
  }

  @Test
  void a_compressed_body_is_refused_unopened() throws IOException {
    var refused = send(HEAD + "1\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc");
    assertThat(refused.status()).isEqualTo(415);
    assertThat(refused.body()).startsWith("UnsupportedMediaTypeException: ");
    assertThat(send(HEAD + "1\r\nContent-Encoding: Identity\r\nContent-Length: 3\r\n\r\nabc"))
        .matches(answer -> answer.status() == 200 && answer.body().equals("abc"));
  }

  @Test
  void connections_beyond_the_limit_wait_until_one_ends() throws IOException {
    var one =
        new Limits(Limits.Sizes.defaults(), Limits.Times.defaults(), Memory.of(1 << 30), 1, 64);
    try (var small = Servers.start(new EchoProtocol(), one);
        var first = new RawClient(small)) {
      assertThat(first.send(HEAD + "1\r\n\r\n").answer().status()).isEqualTo(200);
      try (var second = new RawClient(small)) {
        second.send(HEAD + "1\r\nContent-Length: 2\r\n\r\nhi");
        assertThat(second.isSilentFor(Duration.ofMillis(300))).isTrue();
        first.close();
        assertThat(second.answer().body()).isEqualTo("hi");
      }
    }
  }

  private RawClient.Answer send(String request) throws IOException {
    try (var client = new RawClient(server)) {
      return client.send(request).answer();
    }
  }
}
