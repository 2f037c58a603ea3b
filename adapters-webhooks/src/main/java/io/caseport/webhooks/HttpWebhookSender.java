package io.caseport.webhooks;

import io.caseport.application.port.out.WebhookSender;
import io.caseport.domain.webhook.ReceiverRules;
import io.caseport.domain.webhook.WebhookUrl;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One POST for each attempt. Whatever a receiver answers beside its status is thrown away.
 *
 * <p>A host is looked up and its addresses are judged before each attempt. The client then looks it
 * up by itself, and gets the same from the memory of the JVM, which keeps addresses for 30 seconds.
 */
public final class HttpWebhookSender implements WebhookSender {
  /** Caseport's own name, by which receivers may know whom they owe the messages to. */
  private static final String USER_AGENT = "Caseport-Webhooks/1";

  /** Bytes of an answer that are read, so that its connection can be used again. */
  private static final int MOST_OF_AN_ANSWER = 64 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ReceiverRules rules;
  private final Duration patience;
  private final JsonMapper json = JsonMapper.builder().build();

  public HttpWebhookSender(ReceiverRules rules) {
    this(rules, PATIENCE);
  }

  /**
   * @param patience for the head of an answer
   */
  HttpWebhookSender(ReceiverRules rules, Duration patience) {
    this.rules = rules;
    this.patience = patience;
  }

  /** Made when it is first needed: most commands never send anything. */
  private static final class Client {
    static final HttpClient HTTP =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private Client() {}
  }

  @Override
  public Outcome send(Message message) {
    return obstacle(message.url())
        .<Outcome>map(Outcome.Unreached::new)
        .orElseGet(() -> post(message));
  }

  private Optional<String> obstacle(WebhookUrl url) {
    try {
      return rules.allow(url, List.of(InetAddress.getAllByName(url.host())))
          ? Optional.empty()
          : Optional.of("the host has no public address, and is not trusted");
    } catch (UnknownHostException _) {
      return Optional.of("the host is not known");
    }
  }

  private Outcome post(Message message) {
    var body = json.writeValueAsBytes(message.members());
    var request =
        HttpRequest.newBuilder(message.url().uri())
            .timeout(patience)
            .header("content-type", message.contentType())
            .header("user-agent", USER_AGENT)
            .header(StandardWebhooks.ID, message.id())
            .header(StandardWebhooks.TIMESTAMP, StandardWebhooks.timestamp(message.at()))
            .header(
                StandardWebhooks.SIGNATURE,
                StandardWebhooks.signatures(message.secrets(), message.id(), message.at(), body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return outcome(request);
  }

  /** The client's own timeout ends with the head of the answer; that is all that is asked for. */
  private Outcome outcome(HttpRequest request) {
    var status = new CompletableFuture<Integer>();
    var exchange =
        Client.HTTP.sendAsync(
            request,
            head -> {
              status.complete(head.statusCode());
              return BodySubscribers.limiting(BodySubscribers.discarding(), MOST_OF_AN_ANSWER);
            });
    try {
      exchange.get(2 * patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      return answered(status, inWords(failed));
    } catch (TimeoutException _) {
      exchange.cancel(true);
      return answered(status, "no answer in time");
    } catch (InterruptedException _) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      return answered(status, "this server was stopped");
    }
    return answered(status, "no answer");
  }

  private static Outcome answered(CompletableFuture<Integer> status, String otherwise) {
    int seen = status.getNow(0);
    return seen == 0 ? new Outcome.Unreached(otherwise) : new Outcome.Answered(seen);
  }

  private static String inWords(ExecutionException failed) {
    return switch (failed.getCause()) {
      case HttpConnectTimeoutException _ -> "no connection in time";
      case HttpTimeoutException _ -> "no answer in time";
      case ConnectException _ -> "no connection";
      case SSLException _ -> "no trusted TLS connection";
      case null, default -> "the connection broke off";
    };
  }
}
