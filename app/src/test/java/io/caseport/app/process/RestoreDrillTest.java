package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.app.process.SignedCalls.Call;
import io.caseport.persistence.faults.FaultSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup that is taken under load has all that was answered before, is as good as new, and holds
 * up nobody who writes.
 */
@Tag("faults")
class RestoreDrillTest {
  private static final int WRITERS = 4;
  private static final int BACKUPS = FaultSize.of(2);
  private static final int CASES_BETWEEN = 60;

  /** Asked only where no other tests run at the same time. */
  private static final Duration LONGEST_STALL = Duration.ofMillis(250);

  /** The ids of cases that were answered for, with their subjects. */
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  private final Gaps gaps = new Gaps();
  private volatile CountDownLatch written = new CountDownLatch(CASES_BETWEEN);

  @TempDir Path folder;

  /** The longest time without an answer to any writer. */
  private static final class Gaps {
    private boolean begun;
    private long last;
    private long longest;

    synchronized void answered() {
      long now = System.nanoTime();
      last = begun ? last : now;
      begun = true;
      longest = Math.max(longest, now - last);
      last = now;
    }

    /** Of those since this was last asked. */
    synchronized Duration takeLongest() {
      answered();
      var taken = Duration.ofNanos(longest);
      longest = 0;
      return taken;
    }
  }

  private record Backup(Path file, Map<String, String> before) {}

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void every_case_that_was_answered_before_a_backup_began_is_there_when_it_is_restored(
      TestReporter reporter) throws Exception {
    var program = Program.in(folder);
    var data = folder.resolve("data");
    var account = OpenedAccount.open(program, data, "business");
    var backups = takenUnderLoad(program, data, account, reporter);
    var digests = digests(data.resolve("caseport.db"));

    for (var backup : backups) {
      var there = folder.resolve("restored-" + backup.file().getFileName());
      run(program, "backup", "verify", backup.file().toString(), "--data", data.toString());
      run(program, "restore", backup.file().toString(), "--data", there.toString());
      Files.copy(data.resolve("secret.key"), there.resolve("secret.key"));
      run(program, "doctor", "--full", "--data", there.toString());
      try (var server = program.serve("--data", there.toString());
          var calls = new SignedCalls(server.uri(), account.key())) {
        var found = FoundCase.all(calls);
        assertThat(found).extracting(FoundCase::id).doesNotHaveDuplicates();
        assertThat(found).allSatisfy(each -> assertThat(each.bodies()).containsExactly("Whole."));
        var subjects = new ConcurrentHashMap<String, String>();
        found.forEach(each -> subjects.put(each.id(), each.subject()));
        assertThat(subjects).containsAllEntriesOf(backup.before());
        assertThat(acknowledged.values()).containsAll(backup.before().values());
      }
      assertThat(digests).containsAllEntriesOf(digests(there.resolve("caseport.db")));
    }
  }

  private static Map<String, String> digests(Path file) throws SQLException {
    var digests = new HashMap<String, String>();
    try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = database.createStatement();
        var rows = statement.executeQuery("SELECT case_id, hex(digest) FROM support_case")) {
      while (rows.next()) {
        digests.put(rows.getString(1), rows.getString(2));
      }
    }
    assertThat(digests).isNotEmpty();
    return digests;
  }

  /** What the machine alone makes writers wait is measured before each backup. */
  private List<Backup> takenUnderLoad(
      Program program, Path data, OpenedAccount account, TestReporter reporter) throws Exception {
    var backups = new ArrayList<Backup>();
    try (var server = program.serve("--data", data.toString());
        var calls = new SignedCalls(server.uri(), account.key());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writers = startWriting(threads, calls);
      for (int number = 0; number < BACKUPS; number++) {
        assertThat(written.await(1, TimeUnit.MINUTES)).isTrue();
        var usual = gaps.takeLongest();
        var before = Map.copyOf(acknowledged);
        var file = folder.resolve("backup-" + number + ".db");
        run(program, "backup", "create", file.toString(), "--data", data.toString());
        var stall = gaps.takeLongest();
        reporter.publishEntry("longest gap", "%s before, %s meanwhile".formatted(usual, stall));
        if (FaultSize.IS_WHOLE) {
          assertThat(stall).isLessThan(LONGEST_STALL.plus(usual));
        }
        assertThat(acknowledged).hasSizeGreaterThan(before.size());
        backups.add(new Backup(file, before));
        written = new CountDownLatch(CASES_BETWEEN);
      }
      server.kill();
      for (var writer : writers) {
        writer.get();
      }
    }
    return backups;
  }

  private List<Future<?>> startWriting(ExecutorService threads, SignedCalls calls) {
    var writers = new ArrayList<Future<?>>();
    for (int writer = 0; writer < WRITERS; writer++) {
      var name = "writer " + writer;
      writers.add(threads.submit(() -> writeUntilGone(calls, name)));
    }
    return writers;
  }

  /** An answer that is no case ends a writer with an error. */
  private int writeUntilGone(SignedCalls calls, String name) throws InterruptedException {
    int number = 0;
    try {
      while (true) {
        write(calls, name + " case " + number);
        number++;
      }
    } catch (IOException _) {
      return number;
    }
  }

  private void write(SignedCalls calls, String subject) throws IOException, InterruptedException {
    var members = Map.<String, Object>of("subject", subject, "communicationBody", "Whole.");
    var answer = calls.send(new Call("CreateCase", UUID.randomUUID().toString(), members));
    acknowledged.put(answer.get("caseId").asString(), subject);
    gaps.answered();
    written.countDown();
  }

  private static void run(Program program, String... arguments) {
    var ended = program.runHere(arguments);
    assertThat(ended.exitCode()).as(ended.out() + ended.err()).isZero();
  }
}
