package io.caseport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTest {
  private final AtomicReference<Supplier<Map<String, Boolean>>> checks =
      new AtomicReference<>(() -> Map.of("store", true));
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        new HttpServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            List.of(),
            () -> checks.get().get(),
            Limits.defaults(),
            Proxies.NONE);
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void it_is_ready_when_every_check_holds() throws IOException {
    var answer = send("GET /readyz");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains("application/json");
    assertThat(answer.body())
        .isEqualTo("{\"status\":\"ready\",\"checks\":{\"accepting\":true,\"store\":true}}");
  }

  @Test
  void it_names_the_check_that_failed_and_lives_on() throws IOException {
    checks.set(() -> Map.of("store", false, "disk", true));
    var answer = send("GET /readyz");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body())
        .isEqualTo(
            "{\"status\":\"not ready\",\"checks\":"
                + "{\"accepting\":true,\"disk\":true,\"store\":false}}");
    assertThat(send("GET /healthz").status()).isEqualTo(200);
  }

  @Test
  void checks_that_cannot_be_made_have_failed() throws IOException {
    checks.set(
        () -> {
          throw new IllegalStateException("secret detail");
        });
    var answer = send("GET /readyz");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body()).contains("\"checks\":false").doesNotContain("secret");
  }

  @Test
  void only_reading_is_allowed() throws IOException {
    var answer = send("POST /readyz");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("GET, HEAD");
  }

  private RawClient.Answer send(String request) throws IOException {
    try (var client = new RawClient(server)) {
      return client.send(request + " HTTP/1.1\r\nHost: h\r\n\r\n").answer();
    }
  }
}
