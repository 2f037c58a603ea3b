package io.caseport.app.process;

import static io.caseport.app.process.WrittenCase.Resolved.PERHAPS;
import static io.caseport.app.process.WrittenCase.Resolved.YES;
import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is there after any number of {@code kill -9}, once and whole. */
@Order(1)
class CrashTest {
  private static final long SEED = Long.getLong("caseport.crash.seed", 20_130_415);
  private static final int KILLS = Integer.getInteger("caseport.crash.kills", 20);
  private static final int WRITERS = 8;

  /** What is lost stays lost, so that not every start needs to be searched for it. */
  private static final int KILLS_BETWEEN_SEARCHES = 5;

  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void no_kill_loses_doubles_or_halves_a_write(TestReporter reporter) throws Exception {
    var random = new SplittableRandom(SEED);
    var program = Program.in(folder);
    var data = folder.resolve("data");
    var account = OpenedAccount.open(program, data, "business");
    var writers =
        IntStream.range(0, WRITERS).mapToObj(n -> new Writer("w" + n, random.split())).toList();

    for (int kill = 0; kill < KILLS; kill++) {
      try (var server = program.serve("--data", data.toString());
          var calls = new SignedCalls(server.uri(), account.key())) {
        if (kill % KILLS_BETWEEN_SEARCHES == 0) {
          compare(writers, FoundCase.all(calls));
        }
        killUnderWriters(server, calls, writers, random);
      }
    }

    try (var server = program.serve("--data", data.toString());
        var calls = new SignedCalls(server.uri(), account.key())) {
      for (var writer : writers) {
        writer.settle(calls, () -> {});
      }
      compare(writers, FoundCase.all(calls));
      assertThat(server.stop()).isZero();
    }
    assertThat(integrity(data)).isEqualTo("ok");
    reporter.publishEntry(
        Map.of(
            "seed", String.valueOf(SEED),
            "acknowledged", String.valueOf(sum(writers, Writer::acknowledged)),
            "in doubt", String.valueOf(sum(writers, Writer::inDoubt)),
            "repeated", String.valueOf(sum(writers, Writer::repeated))));
    assertThat(sum(writers, Writer::acknowledged)).isGreaterThan(25 * KILLS);
    assertThat(sum(writers, Writer::inDoubt)).isGreaterThan(KILLS);
    assertThat(sum(writers, Writer::repeated)).isGreaterThan(KILLS / 2);
  }

  /** The moment of the kill is a number of answers from the start, and a little later. */
  private static void killUnderWriters(
      RunningServer server, SignedCalls calls, List<Writer> writers, SplittableRandom random)
      throws Exception {
    var answers = new CountDownLatch(random.nextInt(1, 160));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing = new ArrayList<Future<?>>();
      for (var writer : writers) {
        writing.add(
            threads.submit(
                () -> {
                  writer.writeUntilGone(calls, answers::countDown);
                  return writer;
                }));
      }
      var written = answers.await(1, TimeUnit.MINUTES);
      server.runFor(random.nextInt(25));
      server.kill();
      for (var writer : writing) {
        writer.get();
      }
      assertThat(written).isTrue();
    }
  }

  private static void compare(List<Writer> writers, List<FoundCase> found) {
    var written =
        writers.stream()
            .flatMap(writer -> writer.cases().stream())
            .collect(Collectors.toMap(aCase -> aCase.subject, identity()));
    assertThat(found).extracting(FoundCase::subject).doesNotHaveDuplicates();
    assertThat(written.keySet()).containsAll(found.stream().map(FoundCase::subject).toList());
    assertThat(found)
        .extracting(FoundCase::id)
        .containsAll(
            written.values().stream()
                .filter(WrittenCase::isCertain)
                .map(aCase -> aCase.id.orElseThrow())
                .toList());
    for (var aCase : found) {
      compare(Objects.requireNonNull(written.get(aCase.subject())), aCase);
    }
  }

  private static void compare(WrittenCase written, FoundCase found) {
    assertThat(found.id()).isEqualTo(written.id.orElse(found.id()));
    assertThat(found.bodies()).doesNotHaveDuplicates();
    assertThat(found.bodies().stream().filter(body -> !written.perhapsBodies.contains(body)))
        .as("communications of %s", written.subject)
        .containsExactlyElementsOf(written.bodies);
    assertThat(found.files()).containsExactlyElementsOf(written.file.stream().toList());
    if (written.resolved != PERHAPS) {
      assertThat(found.status().equals("resolved")).isEqualTo(written.resolved == YES);
    }
  }

  private static String integrity(Path data) throws Exception {
    try (var database = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("caseport.db"));
        var statement = database.createStatement();
        var results = statement.executeQuery("PRAGMA integrity_check")) {
      return results.getString(1);
    }
  }

  private static int sum(List<Writer> writers, ToIntFunction<Writer> count) {
    return writers.stream().mapToInt(count).sum();
  }
}
