package io.caseport.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.sql.Session;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitQueueTest {
  private static final int MOST_WAITING = 1_024;

  private final List<Throwable> failStops = new CopyOnWriteArrayList<>();
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private Path file;
  private Session session;
  private CommitQueue queue;

  @BeforeEach
  void open(@TempDir Path folder) throws SQLException {
    file = folder.resolve("test.db");
    RawDatabase.update(file, "CREATE TABLE note (text TEXT NOT NULL UNIQUE)");
    RawDatabase.text(file, "PRAGMA journal_mode = WAL");
    session = new SqliteConnections(file).openWriter();
    queue = new CommitQueue(session, failStops::add);
    queue.start();
  }

  @AfterEach
  void close() {
    queue.close();
    session.close();
    callers.close();
  }

  @Test
  void writes_that_wait_together_are_committed_together() {
    var hold = new Hold();
    var first = submit(note("first"));
    var second =
        submit(
            writer -> {
              insert(writer, "second");
              return notesOfAnotherConnection();
            });
    hold.release();
    assertThat(second.join()).isEqualTo("");
    first.join();
    assertThat(notesOfAnotherConnection()).isEqualTo("first,second");
  }

  @Test
  void a_write_that_fails_leaves_the_others_of_its_commit() {
    var boom = new IllegalStateException("boom");
    var hold = new Hold();
    var first = submit(note("first"));
    var failing =
        submit(
            writer -> {
              insert(writer, "never");
              throw boom;
            });
    var last = submit(note("last"));
    hold.release();
    first.join();
    last.join();
    assertThatThrownBy(failing::join).isInstanceOf(CompletionException.class).hasCause(boom);
    assertThat(notesOfAnotherConnection()).isEqualTo("first,last");
  }

  @Test
  void a_write_that_swallows_an_error_of_the_database_is_not_committed() {
    assertThatThrownBy(
            () ->
                queue.submit(
                    writer -> {
                      insert(writer, "before");
                      try {
                        writer.update("INSERT INTO no_such_table VALUES (1)");
                      } catch (StoreFailure _) {
                        return "carried on";
                      }
                      return "no error";
                    }))
        .isInstanceOf(StoreFailure.Unavailable.class);
    assertThat(notesOfAnotherConnection()).isEmpty();
    queue.submit(note("after"));
    assertThat(notesOfAnotherConnection()).isEqualTo("after");
  }

  @Test
  void a_statement_that_failed_once_can_succeed_later() {
    queue.submit(note("twice"));
    assertThatThrownBy(() -> queue.submit(note("twice"))).isInstanceOf(StoreFailure.Stale.class);
    assertThatThrownBy(() -> queue.submit(note("twice"))).isInstanceOf(StoreFailure.Stale.class);
    queue.submit(note("once"));
    assertThat(notesOfAnotherConnection()).isEqualTo("once,twice");
  }

  @Test
  void a_full_disk_refuses_writes_until_there_is_room_and_stops_nothing() {
    queue.submit(note("before"));
    assertThatThrownBy(
            () ->
                queue.submit(
                    writer -> {
                      limitPages(writer, 1);
                      return insert(writer, "x".repeat(100_000));
                    }))
        .isInstanceOf(StoreFailure.Unavailable.class)
        .hasMessageContaining("SQLITE_FULL");
    assertThat(notesOfAnotherConnection()).isEqualTo("before");
    queue.submit(
        writer -> {
          limitPages(writer, 1_000_000);
          return insert(writer, "after");
        });
    assertThat(notesOfAnotherConnection()).isEqualTo("after,before");
    assertThat(failStops).isEmpty();
  }

  @Test
  void a_damaged_file_stops_the_process_after_all_who_wait_were_refused() {
    var hold = new Hold();
    var waiting = new ArrayList<CompletableFuture<?>>();
    waiting.add(
        submit(
            writer -> {
              writer.update("PRAGMA writable_schema = ON");
              writer.update("UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'note'");
              writer.update("PRAGMA writable_schema = RESET");
              return insert(writer, "nowhere");
            }));
    waiting.add(submit(note("behind")));
    hold.release();
    assertThat(waiting)
        .allSatisfy(
            write -> assertThatThrownBy(write::join).hasCauseInstanceOf(StoreFailure.class));
    assertThat(notesOfAnotherConnection()).isEmpty();
    queue.close();
    assertThat(failStops).singleElement().isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> queue.submit(note("later")))
        .isInstanceOf(StoreFailure.Unavailable.class);
    assertThatThrownBy(queue::requireWriter).isInstanceOf(StoreFailure.Unavailable.class);
  }

  @Test
  void more_writes_than_can_wait_are_refused_and_the_others_are_done() throws Exception {
    int tooMany = 10;
    var refused = new CountDownLatch(tooMany);
    var hold = new Hold();
    var writes = new ArrayList<CompletableFuture<?>>();
    for (int i = 0; i < MOST_WAITING + tooMany; i++) {
      var name = "note " + i;
      writes.add(
          CompletableFuture.runAsync(
              () -> {
                try {
                  queue.submit(note(name));
                } catch (StoreFailure.Unavailable _) {
                  refused.countDown();
                }
              },
              callers));
    }
    refused.await();
    assertThatThrownBy(queue::requireWriter).isInstanceOf(StoreFailure.Unavailable.class);
    hold.release();
    writes.forEach(CompletableFuture::join);
    queue.requireWriter();
    assertThat(RawDatabase.text(file, "SELECT count(*) FROM note"))
        .isEqualTo(Integer.toString(MOST_WAITING));
  }

  @Test
  void a_work_that_marks_its_thread_as_interrupted_disturbs_nobody() {
    queue.submit(
        writer -> {
          Thread.currentThread().interrupt();
          return insert(writer, "first");
        });
    queue.submit(note("second"));
    assertThat(notesOfAnotherConnection()).isEqualTo("first,second");
    assertThat(failStops).isEmpty();
  }

  @Test
  void closing_finishes_the_writes_that_wait() {
    var hold = new Hold();
    var waiting = submit(note("waiting"));
    var closing = CompletableFuture.runAsync(queue::close, callers);
    hold.release();
    closing.join();
    waiting.join();
    assertThat(notesOfAnotherConnection()).isEqualTo("waiting");
    assertThatThrownBy(() -> queue.submit(note("late")))
        .isInstanceOf(StoreFailure.Unavailable.class);
  }

  private static Function<Session, Integer> note(String text) {
    return writer -> insert(writer, text);
  }

  private static int insert(Session writer, String text) {
    return writer.update("INSERT INTO note VALUES (?)", text);
  }

  private static void limitPages(Session writer, int pages) {
    writer.list("PRAGMA max_page_count = " + pages, row -> row.number());
  }

  private String notesOfAnotherConnection() {
    return RawDatabase.text(
        file,
        "SELECT coalesce(group_concat(text, ','), '') FROM (SELECT text FROM note ORDER BY text)");
  }

  /** A write from another thread, which has taken its place in the queue on return. */
  private <T> CompletableFuture<T> submit(Function<Session, T> work) {
    int before = queue.waiting();
    var result = CompletableFuture.supplyAsync(() -> queue.submit(work), callers);
    while (queue.waiting() == before && !result.isDone()) {
      Thread.onSpinWait();
    }
    return result;
  }

  /** Keeps the writer busy, so that what is submitted meanwhile waits. */
  private final class Hold {
    private final CountDownLatch held = new CountDownLatch(1);

    Hold() {
      var started = new CountDownLatch(1);
      var _ =
          callers.submit(
              () ->
                  queue.submit(
                      _ -> {
                        started.countDown();
                        awaitOn(held);
                        return true;
                      }));
      awaitOn(started);
    }

    void release() {
      held.countDown();
    }

    private static void awaitOn(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
