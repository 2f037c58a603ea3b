package io.caseport.app.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Outlives the servers that send to it, and takes what is signed with its secret. */
final class EventReceiver implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer http;
  private final List<Arrival> arrivals = new ArrayList<>();
  private volatile String secret = "";

  /** An event as it came, perhaps not for the first time. */
  record Arrival(String id, String caseId, int number) {}

  private EventReceiver(HttpServer http) {
    this.http = http;
  }

  static EventReceiver listen() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var receiver = new EventReceiver(HttpServer.create(address, 0));
    receiver.http.createContext("/", receiver::take);
    receiver.http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    receiver.http.start();
    return receiver;
  }

  String url() {
    return "http://127.0.0.1:" + http.getAddress().getPort() + "/";
  }

  void expectSignaturesOf(String newSecret) {
    secret = newSecret;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      boolean genuine = isGenuine(exchange, body);
      if (genuine) {
        note(body);
      }
      exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
    }
  }

  private boolean isGenuine(HttpExchange exchange, byte[] body) {
    var headers = exchange.getRequestHeaders();
    try {
      var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      var signed =
          headers.getFirst("webhook-id") + "." + headers.getFirst("webhook-timestamp") + ".";
      mac.update(signed.getBytes(UTF_8));
      var expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
      return Arrays.stream(headers.getFirst("webhook-signature").split(" ", -1))
          .anyMatch(one -> MessageDigest.isEqual(one.getBytes(UTF_8), expected.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private synchronized void note(byte[] body) {
    var event = JSON.readTree(body);
    arrivals.add(
        new Arrival(
            event.get("id").asString(),
            event.get("subject").asString(),
            Integer.parseInt(event.get("sequence").asString())));
  }

  synchronized List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
