package io.caseport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A client that keeps the server waiting is let go, also if it sends a byte now and then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeLimitsTest {
  private static final String HEAD = "POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\n";

  private HttpServer server;

  @BeforeAll
  void start() throws IOException {
    server = Servers.start(new EchoProtocol(), Servers.impatient());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_connection_without_a_request_is_closed() throws IOException {
    try (var client = new RawClient(server)) {
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  @Test
  void a_head_that_comes_byte_by_byte_is_cut_off() throws IOException {
    try (var client = new RawClient(server);
        var drip = new Drip(client, HEAD + "X-More: " + "x".repeat(500))) {
      assertThat(client.isClosedByServer()).isTrue();
      assertThat(drip.isUnfinished()).isTrue();
    }
  }

  @Test
  void a_second_head_that_comes_byte_by_byte_is_cut_off_too() throws IOException {
    try (var client = new RawClient(server)) {
      assertThat(client.send(HEAD + "\r\n").answer().status()).isEqualTo(200);
      try (var drip = new Drip(client, HEAD + "X-More: " + "x".repeat(500))) {
        assertThat(client.isClosedByServer()).isTrue();
        assertThat(drip.isUnfinished()).isTrue();
      }
    }
  }

  @Test
  void half_a_body_and_then_silence_is_answered_and_closed() throws IOException {
    try (var client = new RawClient(server)) {
      var answer = client.send(HEAD + "Content-Length: 10\r\n\r\nhello").answer();
      assertThat(answer.status()).isEqualTo(408);
      assertThat(answer.body()).startsWith("RequestTimeoutException: ");
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  @Test
  void a_body_that_comes_byte_by_byte_is_answered_and_closed() throws IOException {
    try (var client = new RawClient(server)) {
      client.send(HEAD + "Content-Length: 1000\r\n\r\n");
      try (var drip = new Drip(client, "x".repeat(500))) {
        assertThat(client.answer().status()).isEqualTo(408);
        assertThat(client.isClosedByServer()).isTrue();
        assertThat(drip.isUnfinished()).isTrue();
      }
    }
  }

  @Test
  void a_chunk_of_no_length_is_refused() throws IOException {
    try (var client = new RawClient(server)) {
      client.send(HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n");
      var answer = client.answer();
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).startsWith("MalformedHttpRequestException: ");
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  @Test
  void a_body_may_come_in_pieces_within_its_time() throws IOException {
    try (var client = new RawClient(server)) {
      client.send(HEAD + "Content-Length: 3\r\n\r\n").send("a").send("b").send("c");
      assertThat(client.answer().body()).isEqualTo("abc");
    }
  }

  @Test
  void an_idle_connection_is_closed() throws IOException {
    try (var client = new RawClient(server)) {
      assertThat(client.send(HEAD + "\r\n").answer().status()).isEqualTo(200);
      assertThat(client.isClosedByServer()).isTrue();
    }
  }

  @Test
  void a_large_answer_that_is_read_slowly_is_cut_off() throws IOException {
    var size = 64 * 1024 * 1024;
    var hurried =
        new Limits.Times(
            Duration.ofSeconds(5),
            Duration.ofMillis(300),
            1 << 30,
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5));
    var limits = new Limits(Limits.Sizes.defaults(), hurried, Memory.of(1 << 30), 10, 10);
    try (var generous = Servers.start(new EchoProtocol(_ -> new byte[size]), limits);
        var client = new RawClient(generous)) {
      assertThat(client.send(HEAD + "\r\n").readSlowly()).isLessThan(size);
    }
  }

  /** Sends a text byte by byte in the background, as long as the connection takes it. */
  private static final class Drip implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private int sent;

    Drip(RawClient client, String text) {
      var _ = timer.scheduleAtFixedRate(() -> sendNext(client, text), 0, 50, TimeUnit.MILLISECONDS);
    }

    private synchronized void sendNext(RawClient client, String text) {
      try {
        client.send(text.substring(sent, sent + 1));
        sent++;
      } catch (IOException closed) {
        timer.shutdown();
      }
    }

    synchronized boolean isUnfinished() {
      return sent < 400;
    }

    @Override
    public void close() {
      timer.shutdownNow();
    }
  }
}
