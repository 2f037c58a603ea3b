package io.caseport.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.caseport.application.port.out.StoreFailure;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** What goes wrong, and that requests came, is told to the operator and not to the client. */
class FailureTest {
  private final ListAppender<ILoggingEvent> failures = new ListAppender<>();
  private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
  private final ListAppender<ILoggingEvent> access =
      new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
          lines.add(event.getFormattedMessage());
        }
      };

  @BeforeEach
  void listen() {
    failures.start();
    access.start();
    logger(Router.class.getName()).addAppender(failures);
    logger(Router.class.getName()).setAdditive(false);
    logger("io.caseport.access").addAppender(access);
    logger("io.caseport.access").setAdditive(false);
    logger("io.caseport.access").setLevel(Level.INFO);
  }

  @AfterEach
  void leave() {
    logger(Router.class.getName()).detachAppender(failures);
    logger(Router.class.getName()).setAdditive(true);
    logger("io.caseport.access").detachAppender(access);
    logger("io.caseport.access").setLevel(Level.OFF);
  }

  @Test
  void an_exception_is_logged_with_the_request_id_and_kept_from_the_client() throws IOException {
    var failing =
        new EchoProtocol(
            request -> {
              throw new IllegalStateException("secret detail");
            });
    try (var server = Servers.start(failing);
        var client = new RawClient(server)) {
      var answer = client.send("POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\n\r\n").answer();
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.body())
          .startsWith("InternalServerError: ")
          .doesNotContain("secret", "Illegal");
      var id = answer.header("x-amzn-RequestId").orElseThrow();
      assertThat(failures.list)
          .extracting(ILoggingEvent::getFormattedMessage)
          .anyMatch(line -> line.contains(id));
    }
  }

  @Test
  void a_store_that_is_away_is_worth_a_line_and_another_try() throws IOException {
    var failing =
        new EchoProtocol(
            request -> {
              throw new StoreFailure.Unavailable("cannot write", new IOException("disk full"));
            });
    try (var server = Servers.start(failing);
        var client = new RawClient(server)) {
      var answer = client.send("POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\n\r\n").answer();
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.body())
          .startsWith("ServiceUnavailable: ")
          .doesNotContain("disk full", "write:");
      assertThat(answer.header("Retry-After")).contains("1");
      var event = failures.list.getFirst();
      assertThat(event.getLevel()).isEqualTo(Level.WARN);
      assertThat(event.getThrowableProxy()).isNull();
      assertThat(event.getFormattedMessage())
          .contains(answer.header("x-amzn-RequestId").orElseThrow(), "cannot write: disk full");
    }
  }

  @ParameterizedTest
  @MethodSource
  void what_is_wrong_in_the_store_is_a_defect(StoreFailure failure) throws IOException {
    var failing =
        new EchoProtocol(
            request -> {
              throw failure;
            });
    try (var server = Servers.start(failing);
        var client = new RawClient(server)) {
      var answer = client.send("POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\n\r\n").answer();
      assertThat(answer.status()).isEqualTo(500);
      assertThat(failures.list.getFirst().getLevel()).isEqualTo(Level.ERROR);
    }
  }

  static List<StoreFailure> what_is_wrong_in_the_store_is_a_defect() {
    return List.of(
        new StoreFailure.Damaged("x"),
        new StoreFailure.Stale("x"),
        new StoreFailure.IdentifierTaken("x"));
  }

  @Test
  void a_virtual_machine_error_is_kept_from_the_client_too() throws IOException {
    var failing =
        new EchoProtocol(
            request -> {
              throw new StackOverflowError("secret detail");
            });
    try (var server = Servers.start(failing);
        var client = new RawClient(server)) {
      var answer = client.send("POST / HTTP/1.1\r\nHost: h\r\nX-Echo: 1\r\n\r\n").answer();
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.body())
          .startsWith("{\"__type\":\"InternalServerError\",")
          .doesNotContain("secret", "StackOverflow");
    }
  }

  @Test
  void each_request_is_one_line_without_what_is_secret_or_forged() throws IOException {
    List<RawClient.Answer> answers;
    try (var server = Servers.start(new EchoProtocol());
        var good = new RawClient(server);
        var bad = new RawClient(server)) {
      answers =
          List.of(
              good.send(
                      RawClient.crlf(
                          "POST /?X-Amz-Signature=secret HTTP/1.1|Host: h|X-Echo: 1"
                              + "|X-Amz-Target: A.Do\tIt status=200|Authorization: secret||"))
                  .answer(),
              good.send("GET /x?token=secret HTTP/1.1\r\nHost: h\r\n\r\n").answer(),
              bad.send("nonsense\r\n\r\n").answer());
    }
    var logged = List.copyOf(lines);
    assertThat(logged).hasSize(3).noneMatch(line -> line.contains("secret"));
    for (var answer : answers) {
      var id = answer.header("x-amzn-RequestId").orElseThrow();
      assertThat(logged)
          .filteredOn(
              line -> line.startsWith("requestId=" + id + " status=" + answer.status() + " "))
          .hasSize(1);
    }
    assertThat(logged)
        .anyMatch(
            line -> line.matches(".* operation=Do\\?It\\?status\\?200 ms=[0-9]+ source=127.0.0.1"))
        .anyMatch(line -> line.matches(".* method=GET path=/x ms=[0-9]+ source=127.0.0.1"));
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
