package io.caseport.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class StopTest {
  private static final String REQUEST = "POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\n\r\n";

  @Test
  void requests_in_flight_are_finished_and_new_ones_are_turned_away() throws Exception {
    var held = new Held();
    var server = Servers.start(held.protocol());
    try (var inFlight = new RawClient(server)) {
      var waiting = new ArrayList<RawClient>();
      for (int i = 0; i < 8; i++) {
        waiting.add(new RawClient(server));
        assertThat(waiting.get(i).send(get("/readyz")).answer().status()).isEqualTo(200);
      }
      inFlight.send(REQUEST);
      held.awaitBegun();
      var port = server.port();
      var stopping = Thread.ofVirtual().start(server::close);
      awaitRefusal(port);
      assertTurnedAway(waiting);
      assertThat(stopping.isAlive()).isTrue();
      held.finish();
      assertThat(inFlight.answer().body()).isEqualTo("true");
      inFlight.close();
      stopping.join();
    }
  }

  /** A few of the connections that wait for their next request are ended without an answer. */
  private static void assertTurnedAway(List<RawClient> waiting) throws IOException {
    int turnedAway = 0;
    for (var client : waiting) {
      try (client) {
        var answer = client.send(get("/readyz")).answer();
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("x-amzn-RequestId")).isPresent();
        assertThat(answer.header("Connection")).contains("close");
        turnedAway++;
      } catch (IOException _) {
        // It was ended.
      }
    }
    assertThat(turnedAway).isPositive();
  }

  @RepeatedTest(20)
  void no_connection_that_comes_while_it_stops_is_left_waiting() throws Exception {
    var held = new Held();
    var server = Servers.start(held.protocol());
    try (var inFlight = new RawClient(server)) {
      inFlight.send(REQUEST);
      held.awaitBegun();
      var port = server.port();
      var stopping = Thread.ofVirtual().start(server::close);
      while (isAnswered(port)) {
        Thread.onSpinWait();
      }
      held.finish();
      assertThat(inFlight.answer().body()).isEqualTo("true");
      inFlight.close();
      stopping.join();
    }
  }

  @Test
  void a_taken_port_is_told() throws Exception {
    try (var server = Servers.start(new EchoProtocol())) {
      var taken = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
      try (var second =
          new HttpServer(taken, List.of(), Map::of, Limits.defaults(), Proxies.NONE)) {
        assertThatThrownBy(second::start)
            .isInstanceOf(IOException.class)
            .hasMessageContaining(String.valueOf(server.port()));
      }
    }
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\n\r\n";
  }

  /**
   * Whether a new connection is answered; false when it is refused or closed.
   *
   * @throws java.net.SocketTimeoutException if it is left waiting
   */
  private static boolean isAnswered(int port) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(2_000);
      socket.getOutputStream().write(get("/readyz").getBytes(US_ASCII));
      return socket.getInputStream().read() >= 0;
    } catch (SocketException _) {
      return false;
    }
  }

  /** The listener closes first, so a refused connection shows that stopping has begun. */
  private static void awaitRefusal(int port) throws IOException {
    while (true) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        Thread.onSpinWait();
      } catch (SocketException refused) {
        return;
      }
    }
  }

  /** Keeps a request in flight until it may finish. */
  private static final class Held {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    EchoProtocol protocol() {
      return new EchoProtocol(
          _ -> {
            begun.countDown();
            try {
              return Boolean.toString(finish.await(10, TimeUnit.SECONDS)).getBytes(UTF_8);
            } catch (InterruptedException stopped) {
              return "interrupted".getBytes(UTF_8);
            }
          });
    }

    void awaitBegun() throws InterruptedException {
      begun.await();
    }

    void finish() {
      finish.countDown();
    }
  }
}
