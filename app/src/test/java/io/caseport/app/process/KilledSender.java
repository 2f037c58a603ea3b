package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.faults.FaultSize;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each event reaches a receiver, in the order of its case, after any number of {@code kill -9}
 * between the commit of a change and the delivery of its event.
 */
record KilledSender(Program program, TestReporter reporter) {
  private static final int KILLS = FaultSize.of(50);
  private static final int WRITERS = 4;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final JsonMapper JSON = new JsonMapper();

  void isKilledOnTheWayToAReceiver() throws Exception {
    var random = new SplittableRandom(KilledServer.SEED);
    var account = OpenedAccount.open(program, "business");
    var writers = Writers.count(WRITERS, random);
    try (var receiver = EventReceiver.listen()) {
      receiver.expectSignaturesOf(webhook(receiver.url()));
      for (int kill = 0; kill < KILLS; kill++) {
        try (var server = program.serve();
            var calls = new SignedCalls(server.uri(), account.key())) {
          KilledServer.killUnderWriters(server, calls, writers, random);
        }
      }
      int beforeTheEnd = receiver.arrivals().size();
      try (var server = program.serve();
          var calls = new SignedCalls(server.uri(), account.key())) {
        for (var writer : writers.all()) {
          writer.settle(calls, () -> {});
        }
        awaitAll(receiver);
        assertThat(server.stop()).isZero();
      }
      requireWhole(receiver, writers);
      var arrivals = receiver.arrivals().stream().map(EventReceiver.Arrival::id).toList();
      reporter.publishEntry(
          Map.of(
              "seed", String.valueOf(KilledServer.SEED),
              "kills", String.valueOf(KILLS),
              "events", String.valueOf(Set.copyOf(arrivals).size()),
              "arrivals", String.valueOf(arrivals.size()),
              "arrivals before the last start", String.valueOf(beforeTheEnd)));
    }
  }

  private String webhook(String url) {
    var made = program.runHere("events", "webhook", "create", url, "--output", "json");
    assertThat(made.exitCode()).as(made.err()).isZero();
    return JSON.readTree(made.out()).at("/webhook/secret").asString();
  }

  private Set<String> logged() {
    var tail = program.runHere("events", "tail");
    assertThat(tail.exitCode()).as(tail.err()).isZero();
    return tail.out()
        .lines()
        .map(line -> JSON.readTree(line).get("id").asString())
        .collect(Collectors.toSet());
  }

  private void awaitAll(EventReceiver receiver) {
    var expected = logged();
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!ids(receiver).containsAll(expected)) {
      assertThat(System.nanoTime()).as("waiting for all events").isLessThan(deadline);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private static Set<String> ids(EventReceiver receiver) {
    return receiver.arrivals().stream().map(EventReceiver.Arrival::id).collect(Collectors.toSet());
  }

  private void requireWhole(EventReceiver receiver, Writers writers) {
    assertThat(ids(receiver)).isEqualTo(logged());
    var seen = new HashMap<String, Integer>();
    for (var arrival : receiver.arrivals()) {
      int before = seen.getOrDefault(arrival.caseId(), 0);
      assertThat(arrival.number())
          .as("the event of %s behind the %d. one", arrival.caseId(), before)
          .isLessThanOrEqualTo(before + 1);
      seen.put(arrival.caseId(), Math.max(before, arrival.number()));
    }
    assertThat(new HashSet<>(seen.keySet())).containsAll(certain(writers));
    assertThat(seen).hasSizeGreaterThan(KILLS);
  }

  private static List<String> certain(Writers writers) {
    return writers.all().stream()
        .flatMap(writer -> writer.cases().stream())
        .flatMap(written -> written.id.stream())
        .toList();
  }
}
