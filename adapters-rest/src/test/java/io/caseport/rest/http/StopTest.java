package io.caseport.rest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopTest {
  private static final String REQUEST = "POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\n\r\n";

  @Test
  void requests_in_flight_are_finished_and_new_ones_are_turned_away() throws Exception {
    var begun = new CountDownLatch(1);
    var finish = new CountDownLatch(1);
    var slow =
        new EchoProtocol(
            request -> {
              begun.countDown();
              try {
                return Boolean.toString(finish.await(10, TimeUnit.SECONDS)).getBytes(UTF_8);
              } catch (InterruptedException stopped) {
                return "interrupted".getBytes(UTF_8);
              }
            });
    var server = Servers.start(slow);
    try (var inFlight = new RawClient(server);
        var waiting = new RawClient(server)) {
      assertThat(waiting.send(get("/readyz")).answer().status()).isEqualTo(200);
      inFlight.send(REQUEST);
      begun.await();
      var port = server.port();
      var stopping = Thread.ofVirtual().start(server::close);
      awaitRefusal(port);
      var turnedAway = waiting.send(get("/readyz")).answer();
      assertThat(turnedAway.status()).isEqualTo(503);
      assertThat(turnedAway.header("x-amzn-RequestId")).isPresent();
      assertThat(turnedAway.header("Connection")).contains("close");
      assertThat(stopping.isAlive()).isTrue();
      finish.countDown();
      assertThat(inFlight.answer().body()).isEqualTo("true");
      stopping.join();
    }
  }

  @Test
  void a_taken_port_is_told() throws Exception {
    try (var server = Servers.start(new EchoProtocol())) {
      var taken = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
      try (var second = new HttpServer(taken, List.of(), Map::of, Limits.defaults())) {
        assertThatThrownBy(second::start)
            .isInstanceOf(IOException.class)
            .hasMessageContaining(String.valueOf(server.port()));
      }
    }
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\n\r\n";
  }

  /** The listener closes first, so a refused connection shows that stopping has begun. */
  private static void awaitRefusal(int port) throws IOException {
    while (true) {
      try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
        Thread.onSpinWait();
      } catch (ConnectException refused) {
        return;
      }
    }
  }
}
