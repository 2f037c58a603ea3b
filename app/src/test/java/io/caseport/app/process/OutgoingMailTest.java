package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.caseport.persistence.faults.FaultSize;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each mail reaches its reader, in the order of its case, after any number of {@code kill -9}
 * between the commit of a change and the sending of what tells of it.
 */
@Order(5)
@Tag("faults")
class OutgoingMailTest {
  private static final int KILLS = FaultSize.of(20);
  private static final int WRITERS = 2;
  private static final int ANSWERS_BETWEEN = 40;
  private static final String DOMAIN = "support.example";
  private static final String OPENED_BY = "business@example.com";
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  private final GreenMail mailServer =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  /** A mail as readers tell it from others. */
  private record Mail(String to, String id) {
    static Mail of(MimeMessage message) {
      try {
        return new Mail(
            message.getRecipients(RecipientType.TO)[0].toString(), message.getMessageID());
      } catch (MessagingException e) {
        throw new AssertionError(e);
      }
    }
  }

  @BeforeEach
  void start() {
    mailServer.start();
  }

  @AfterEach
  void stop() {
    mailServer.stop();
  }

  @Test
  @Timeout(3_600)
  void no_kill_loses_a_mail_or_breaks_the_order_of_a_case(TestReporter reporter) throws Exception {
    var random = new SplittableRandom(KilledServer.SEED);
    var program = program();
    var writers = Writers.count(WRITERS, random);
    var account = opened(program);
    for (int kill = 0; kill < KILLS; kill++) {
      try (var server = program.serve("--test-clock");
          var calls = new SignedCalls(server.uri(), account.key())) {
        KilledServer.killUnderWriters(server, calls, writers, random, ANSWERS_BETWEEN);
      }
    }
    int beforeTheEnd = arrived().size();
    try (var server = program.serve("--test-clock");
        var calls = new SignedCalls(server.uri(), account.key())) {
      for (var writer : writers.all()) {
        writer.settle(calls, () -> {});
      }
      // Whatever a killed server has begun to send is left alone for some minutes.
      assertThat(program.runHere("clock", "advance", "20m").exitCode()).isZero();
      awaitAll(wanted(program));
      assertThat(server.stop()).isZero();
    }
    var arrived = arrived();
    assertThat(Set.copyOf(arrived)).isEqualTo(wanted(program));
    assertThat(firstOfEach(arrived)).isEqualTo(inTheirOrder(wanted(program)));
    reporter.publishEntry(
        Map.of(
            "seed", String.valueOf(KilledServer.SEED),
            "kills", String.valueOf(KILLS),
            "mails", String.valueOf(Set.copyOf(arrived).size()),
            "arrivals", String.valueOf(arrived.size()),
            "arrivals before the last start", String.valueOf(beforeTheEnd)));
    assertThat(Set.copyOf(arrived)).hasSizeGreaterThan(KILLS);
  }

  private Program program() {
    return Program.in(folder)
        .with("CASEPORT_DATA", folder.resolve("data").toString())
        .with("CASEPORT_SMTP_URL", "smtp://127.0.0.1:" + mailServer.getSmtp().getPort())
        .with("CASEPORT_MAIL_FROM", "desk@" + DOMAIN)
        .with("CASEPORT_BASE_URL", "https://" + DOMAIN);
  }

  /** An account in time that can be moved, which the first server begins. */
  private static OpenedAccount opened(Program program) throws Exception {
    try (var server = program.serve("--test-clock")) {
      var account = OpenedAccount.open(program, "business");
      assertThat(server.stop()).isZero();
      return account;
    }
  }

  private List<Mail> arrived() {
    return Arrays.stream(mailServer.getReceivedMessages()).map(Mail::of).toList();
  }

  private void awaitAll(Set<Mail> wanted) {
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!Set.copyOf(arrived()).containsAll(wanted)) {
      assertThat(System.nanoTime()).as("waiting for all mails").isLessThan(deadline);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  /** What the log of events is to be told of, by mail, in its order. */
  private static Set<Mail> wanted(Program program) {
    var tail = program.runHere("events", "tail");
    assertThat(tail.exitCode()).as(tail.err()).isZero();
    return tail.out()
        .lines()
        .map(JSON::readTree)
        .flatMap(OutgoingMailTest::mails)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<Mail> mails(JsonNode event) {
    var of = event.get("subject").asString();
    var number = "." + Integer.parseInt(event.get("sequence").asString());
    return switch (event.get("type").asString()) {
      case "io.caseport.case.created" -> to(of, OPENED_BY, Writer.COPIED_TO);
      case "io.caseport.case.communication-added" -> to(of + number, Writer.COPIED_TO);
      case "io.caseport.case.resolved" -> to(of + number, OPENED_BY, Writer.COPIED_TO);
      default -> Stream.empty();
    };
  }

  private static Stream<Mail> to(String name, String... readers) {
    return Stream.of(readers).map(reader -> new Mail(reader, "<" + name + "@" + DOMAIN + ">"));
  }

  private static Map<String, List<Mail>> firstOfEach(List<Mail> arrived) {
    return inTheirOrder(new LinkedHashSet<>(arrived));
  }

  /** By case and reader. */
  private static Map<String, List<Mail>> inTheirOrder(Set<Mail> mails) {
    return mails.stream()
        .collect(
            Collectors.groupingBy(
                mail -> mail.id().replaceFirst("(\\.[0-9]+)?@.*", " to ") + mail.to(),
                HashMap::new,
                Collectors.toList()));
  }
}
