package io.caseport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** However many clients are slow, what is held for them has an end, and the others are served. */
class MemoryTest {
  private static final int KIB = 1024;
  private static final int MIB = 1024 * KIB;
  private static final String HEAD = "POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\n";

  @Test
  void large_answers_together_are_bounded_while_slow_clients_read_them() throws IOException {
    var sized = new EchoProtocol(request -> new byte[size(request)]);
    var memory = new Memory(MIB, MIB, MIB, 24 * MIB);
    try (var server = Servers.start(sized, limits(memory));
        var slow = new RawClient(server);
        var other = new RawClient(server)) {
      slow.send(asking(16 * MIB));
      assertThat(slow.isSilentFor(Duration.ofSeconds(10))).isFalse();

      var refused = other.send(asking(16 * MIB)).answer();
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.body())
          .isEqualTo("ServiceUnavailable: The server is busy. Try again later.");
      assertThat(refused.header("Retry-After")).contains("1");
      assertThat(other.send(asking(60 * KIB)).answer().status()).isEqualTo(200);

      assertThat(slow.answer().body()).hasSize(16 * MIB);
      assertThat(slow.send(asking(16 * MIB)).answer().status()).isEqualTo(200);
    }
  }

  @Test
  void large_operations_wait_for_memory_but_not_for_ever() throws Exception {
    var running = new Semaphore(0);
    var goOn = new Semaphore(0);
    var holding =
        new EchoProtocol(
            request -> {
              if (request.header("X-Hold").isPresent()) {
                running.release();
                goOn.acquireUninterruptibly();
              }
              return new byte[0];
            });
    var memory = new Memory(MIB, MIB, MIB, MIB);
    try (var server = Servers.start(holding, limits(memory));
        var first = new RawClient(server);
        var second = new RawClient(server)) {
      first.send(HEAD + "X-Work: 900000\r\nX-Hold: 1\r\n\r\n");
      running.acquire();
      assertThat(second.send(HEAD + "X-Work: 900000\r\n\r\n").answer().status()).isEqualTo(503);
      assertThat(second.send(HEAD + "\r\n").answer().status()).isEqualTo(200);
      goOn.release();
      assertThat(first.answer().status()).isEqualTo(200);
      assertThat(second.send(HEAD + "X-Work: 90000000\r\n\r\n").answer().status()).isEqualTo(200);
    }
  }

  @Test
  void a_body_takes_the_memory_of_what_has_come_and_not_of_what_is_announced() throws IOException {
    var memory = new Memory(4 * KIB, MIB, MIB, MIB);
    var announcing = new ArrayList<RawClient>();
    try (var server = Servers.start(new EchoProtocol(), limits(memory));
        var client = new RawClient(server)) {
      for (int i = 0; i < 20; i++) {
        announcing.add(new RawClient(server).send(HEAD + "Content-Length: 3000\r\n\r\nx"));
      }
      assertThat(client.send(HEAD + "Content-Length: 3\r\n\r\nabc").answer().body())
          .isEqualTo("abc");
      var refused = client.send(HEAD + "Content-Length: 6000\r\n\r\n" + "x".repeat(6000)).answer();
      assertThat(refused.body()).isEqualTo("ThrottlingException: Rate exceeded");
    } finally {
      for (var each : announcing) {
        each.close();
      }
    }
  }

  @Test
  void the_shares_leave_room_for_the_server_itself() {
    var heap = 185L * MIB;
    var memory = Memory.of(heap);
    assertThat(memory.small() + memory.bodies() + memory.work() + memory.answers())
        .isLessThan(heap * 3 / 4);
    assertThat(memory.bodies()).isGreaterThan(40 * MIB);
  }

  private static int size(WireRequest request) {
    return request.header("X-Size").map(Integer::parseInt).orElseThrow();
  }

  private static String asking(int size) {
    return HEAD + "X-Size: " + size + "\r\n\r\n";
  }

  private static Limits limits(Memory memory) {
    var times =
        new Limits.Times(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            1 << 20,
            Duration.ofSeconds(30),
            Duration.ofMillis(100),
            Duration.ofSeconds(5));
    return new Limits(Limits.Sizes.defaults(), times, memory, 1000, 64);
  }
}
