package io.caseport.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.caseport.application.contract.WebhookSenderContract;
import io.caseport.application.port.out.WebhookSender;
import io.caseport.application.port.out.WebhookSender.Message;
import io.caseport.application.port.out.WebhookSender.Outcome;
import io.caseport.application.port.out.WebhookSender.Outcome.Answered;
import io.caseport.application.port.out.WebhookSender.Outcome.Unreached;
import io.caseport.domain.webhook.ReceiverRules;
import io.caseport.domain.webhook.WebhookSecret;
import io.caseport.domain.webhook.WebhookUrl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class HttpWebhookSenderTest implements WebhookSenderContract {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1");

  private final List<Letter> letters = Collections.synchronizedList(new ArrayList<>());
  private HttpWebhookSender sender;
  private HttpServer server;
  private volatile int status = 200;

  @BeforeEach
  void listen() throws IOException {
    sender = new HttpWebhookSender(new ReceiverRules(LOOPBACK));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/hook", this::take);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    letters.add(Received.from(exchange));
    exchange.getResponseHeaders().add("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Override
  public WebhookSender sender() {
    return sender;
  }

  @Override
  public Receiver receiver() {
    return new Receiver() {
      @Override
      public WebhookUrl url() {
        return at("/hook");
      }

      @Override
      public void answer(int newStatus) {
        status = newStatus;
      }

      @Override
      public void leave() {
        server.stop(0);
      }

      @Override
      public List<Letter> letters() {
        return List.copyOf(letters);
      }
    };
  }

  private WebhookUrl at(String path) {
    return new WebhookUrl("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static Message to(WebhookUrl url) {
    return new Message(
        url, "id", Instant.EPOCH, "application/json", new LinkedHashMap<>(), List.of(SECRET));
  }

  @Test
  void a_redirect_is_not_followed() {
    status = 308;
    var elsewhere = new ArrayList<String>();
    server.createContext("/elsewhere", exchange -> elsewhere.add(exchange.getRequestMethod()));
    assertThat(sender.send(to(at("/hook")))).isEqualTo(new Answered(308));
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void an_answer_without_end_counts_by_its_beginning() {
    var endless = new byte[64 * 1024];
    Arrays.fill(endless, (byte) 'a');
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(202, 0);
          try (var out = exchange.getResponseBody()) {
            while (true) {
              out.write(endless);
            }
          }
        });
    assertThat(sender.send(to(at("/endless")))).isEqualTo(new Answered(202));
  }

  @Test
  void a_receiver_that_says_nothing_is_given_up() throws IOException {
    var hasty = new HttpWebhookSender(new ReceiverRules(LOOPBACK), Duration.ofMillis(100));
    try (var silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      var url = new WebhookUrl("http://127.0.0.1:" + silent.getLocalPort() + "/");
      assertThat(hasty.send(to(url))).isEqualTo(new Unreached("no answer in time"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1:%d/",
        "https://localhost:%d/",
        "https://[::1]:%d/",
        "https://[::ffff:127.0.0.1]:%d/",
        "https://0.0.0.0:%d/",
        "https://169.254.169.254/latest/meta-data/",
        "https://10.1.2.3/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://100.64.0.1/",
        "https://[fe80::1]/",
        "https://[fd00:ec2::254]/",
        "https://[::]/",
        "http://127.0.0.1:%d/"
      })
  void nothing_goes_to_an_address_inside(String url) throws IOException {
    var strict = new HttpWebhookSender(new ReceiverRules(Set.of()));
    try (var listening = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      listening.setSoTimeout(1);
      Outcome outcome =
          strict.send(to(new WebhookUrl(url.replace("%d", "" + listening.getLocalPort()))));
      assertThat(outcome)
          .isEqualTo(new Unreached("the host has no public address, and is not trusted"));
      assertThat(connectionTo(listening)).isEmpty();
    }
  }

  private static Optional<String> connectionTo(ServerSocket listening) {
    try (var accepted = listening.accept()) {
      return Optional.of(accepted.toString());
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  @Test
  void a_host_that_is_not_known_is_told() {
    assertThat(sender.send(to(new WebhookUrl("https://nobody.invalid/"))))
        .isEqualTo(new Unreached("the host is not known"));
  }

  /** As a receiver reads it that has only the document of Standard Webhooks. */
  private record Received(
      String id, String timestamp, String signatures, String contentType, byte[] body)
      implements Letter {
    static Received from(HttpExchange exchange) throws IOException {
      var headers = exchange.getRequestHeaders();
      return new Received(
          headers.getFirst("webhook-id"),
          headers.getFirst("webhook-timestamp"),
          headers.getFirst("webhook-signature"),
          headers.getFirst("content-type"),
          exchange.getRequestBody().readAllBytes());
    }

    @Override
    public Instant at() {
      return Instant.ofEpochSecond(Long.parseLong(timestamp));
    }

    @Override
    public SequencedMap<String, Object> members() {
      return JsonMapper.builder()
          .build()
          .readValue(body, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    @Override
    public boolean isSignedWith(WebhookSecret secret) {
      var key = Base64.getDecoder().decode(secret.text().substring("whsec_".length()));
      return Arrays.stream(signatures.split(" ", -1))
          .map(one -> Base64.getDecoder().decode(one.substring("v1,".length())))
          .anyMatch(signature -> MessageDigest.isEqual(signature, hmac(key)));
    }

    private byte[] hmac(byte[] key) {
      try {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
        return mac.doFinal(body);
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
