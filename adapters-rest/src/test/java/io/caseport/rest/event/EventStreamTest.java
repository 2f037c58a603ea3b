package io.caseport.rest.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.event.Audience;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.HttpServer;
import io.caseport.http.Limits;
import io.caseport.http.Proxies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real server whose clients were proved to be who they say, over a store in memory. */
@Timeout(60)
class EventStreamTest {
  private static final StreamTimes HASTY =
      new StreamTimes(
          Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(50), Duration.ZERO);

  private final CoreInProcess core = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));
  private final EventStreams streams = new EventStreams(core.eventFeed(), HASTY);
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile Caller caller = signed(core.businessRoot());
  private volatile boolean keyIsGood = true;
  private HttpServer server;

  private static Caller signed(Caller caller) {
    return Caller.throughApi(
        caller.principal(), RequestFacts.signedWith(new AccessKeyId("AKIAIOSFODNN7EXAMPLE")));
  }

  @BeforeEach
  void start() throws IOException {
    var api =
        new EventApi(
            (_, _, _) -> caller,
            new SignedPresence(
                (_, _, _) -> {
                  if (!keyIsGood) {
                    throw new Refusal.InvalidCredential();
                  }
                  return caller.principal();
                }),
            core.eventFeed(),
            streams);
    server =
        new HttpServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            List.of(api),
            Map::of,
            Limits.defaults(),
            Proxies.NONE);
    server.start();
  }

  @AfterEach
  void stop() {
    http.shutdownNow();
    streams.close();
    server.close();
  }

  private HttpResponse<InputStream> get(String query, String... headers)
      throws IOException, InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + server.port() + "/events" + query);
    var request = HttpRequest.newBuilder(uri);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return http.send(request.build(), BodyHandlers.ofInputStream());
  }

  private static BufferedReader lines(HttpResponse<InputStream> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type")).contains("text/event-stream");
    return new BufferedReader(new InputStreamReader(response.body(), UTF_8));
  }

  /** The next line that begins so. */
  private static String next(BufferedReader lines, String start) throws IOException {
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(start)) {
        return line.substring(start.length());
      }
    }
    throw new AssertionError("the stream has ended");
  }

  private CaseId open(Caller by) {
    var id = core.cases().createCase(by, CaseRequests.about("A case"));
    while (core.eventPublishing().publishSome()) {}
    return id;
  }

  @Test
  void a_listener_is_told_of_its_own_cases_as_it_happens() throws Exception {
    open(core.businessRoot());
    var lines = lines(get(""));
    next(lines, "retry: ");
    open(core.strangerRoot());
    var opened = open(core.businessRoot());
    assertThat(next(lines, "id: ")).isEqualTo("3");
    assertThat(next(lines, "data: "))
        .contains(
            "\"specversion\":\"1.0\"", opened.value(), "\"type\":\"io.caseport.case.created\"");
  }

  @Test
  void a_sign_of_life_comes_when_nothing_else_does() throws Exception {
    var lines = lines(get(""));
    next(lines, "retry: ");
    assertThat(next(lines, ":")).isEmpty();
    assertThat(next(lines, ":")).isEmpty();
  }

  @Test
  void who_comes_back_goes_on_behind_the_last_event_it_has_got() throws Exception {
    for (int i = 0; i < 450; i++) {
      core.advance(Duration.ofHours(1));
      open(core.businessRoot());
    }
    var lines = lines(get("", "Last-Event-ID", "2"));
    for (int position = 3; position <= 450; position++) {
      assertThat(next(lines, "id: ")).isEqualTo(Integer.toString(position));
    }
    open(core.businessRoot());
    assertThat(next(lines, "id: ")).isEqualTo("451");
    var ofPage = lines(get("?format=eventbridge&last-event-id=450"));
    assertThat(next(ofPage, "id: ")).isEqualTo("451");
    assertThat(next(ofPage, "data: ")).contains("\"source\":\"aws.support\"");
  }

  @Test
  void a_stream_ends_when_its_key_does_not_open_it_any_more() throws Exception {
    var lines = lines(get(""));
    next(lines, "retry: ");
    keyIsGood = false;
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> next(lines, "id: "));
  }

  @Test
  void a_stream_ends_when_its_caller_may_not_listen_any_more() throws Exception {
    var lines = lines(get(""));
    next(lines, "retry: ");
    core.accounts().closeAccount(core.businessRoot().accountId());
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> next(lines, "id: "));
  }

  @Test
  void nothing_is_told_any_more_to_who_may_not_listen_any_more() throws Exception {
    var seldom =
        new StreamTimes(
            Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1), Duration.ZERO);
    try (var others = new EventStreams(core.eventFeed(), seldom)) {
      var listener = others.open(Audience.in(core.businessRoot().accountId()));
      open(core.businessRoot());
      core.eventFeed().after(0, Audience.DESK, 10).events().forEach(listener::offer);
      var told = new ArrayList<String>();
      new Listening(
              others,
              listener,
              core.eventFeed(),
              EventFormat.CLOUDEVENTS,
              Optional.empty(),
              () -> {
                throw new Refusal.InvalidCredential();
              })
          .writeTo(part -> told.add(new String(part, UTF_8)));
      assertThat(told).containsExactly("retry: 2000\n\n");
    }
  }

  @Test
  void a_server_that_stops_ends_its_streams() throws Exception {
    var lines = lines(get(""));
    next(lines, "retry: ");
    streams.close();
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> next(lines, "id: "));
  }

  @Test
  void only_so_many_listen_for_an_account_and_who_leaves_makes_room() throws Exception {
    var open = new ArrayList<HttpResponse<InputStream>>();
    for (int i = 0; i < EventStreams.MOST_OF_AN_ACCOUNT; i++) {
      open.add(get(""));
    }
    assertThat(get("").statusCode()).isEqualTo(429);
    caller = signed(core.strangerRoot());
    assertThat(get("").statusCode()).isEqualTo(200);
    caller = signed(core.businessRoot());
    open.getFirst().body().close();
    int status = 429;
    while (status == 429) {
      status = get("").statusCode();
    }
    assertThat(status).isEqualTo(200);
  }

  @Test
  void who_may_not_listen_is_told_why() throws Exception {
    caller = signed(core.userWithoutPolicy());
    var denied = get("");
    assertThat(denied.statusCode()).isEqualTo(403);
    assertThat(new String(denied.body().readAllBytes(), UTF_8)).contains("support:DescribeCases");
    caller = signed(core.businessRoot());
    assertThat(get("?format=xml").statusCode()).isEqualTo(400);
    assertThat(get("", "Last-Event-ID", "-1").statusCode()).isEqualTo(400);
  }

  @Test
  void who_is_too_slow_is_cut_off() {
    var account = core.businessRoot().accountId();
    var listener = streams.open(Audience.in(account));
    var stranger = new Listener(Audience.in(new AccountId("999999999999")), 0);
    for (int i = 0; i < 1_001; i++) {
      core.advance(Duration.ofHours(1));
      open(core.businessRoot());
    }
    for (var event : core.eventFeed().after(0, Audience.DESK, 2_000).events()) {
      listener.offer(event);
      stranger.offer(event);
    }
    assertThat(stranger.isOverrun()).isFalse();
    var listening =
        new Listening(
            streams,
            listener,
            core.eventFeed(),
            EventFormat.CLOUDEVENTS,
            Optional.empty(),
            () -> {});
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> listening.writeTo(_ -> {}))
        .withMessageContaining("slow");
  }
}
