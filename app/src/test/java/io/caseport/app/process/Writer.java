package io.caseport.app.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.app.process.SignedCalls.Call;
import io.caseport.app.process.SignedCalls.Unavailable;
import io.caseport.app.process.WrittenCase.Resolved;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;

/**
 * A client that writes one thing after the other until the server is gone. Of what was not answered
 * it mostly asks again when there is a server again, as an SDK does, and sometimes it gives up.
 */
final class Writer {
  /** Who gets copies of all. */
  static final String COPIED_TO = "bob@example.com";

  private static final Duration BACK_OFF = Duration.ofMillis(20);
  private static final int MOST_REPLIES = 12;
  private static final int ONE_IN_SO_MANY_IS_GIVEN_UP = 4;

  private final String name;
  private final SplittableRandom random;
  private final Set<WrittenCase> cases = new LinkedHashSet<>();
  private final List<WrittenCase> open = new ArrayList<>();
  private Optional<Step> unanswered = Optional.empty();
  private Optional<Upload> upload = Optional.empty();
  private int serial;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger inDoubt = new AtomicInteger();
  private int repeated;
  private int unavailable;
  private volatile long lastFailure = System.nanoTime();

  /** Something to do: what is in doubt once it is sent, and certain once it is answered. */
  private record Step(Call call, Runnable sent, Consumer<JsonNode> answered) {}

  /** A file that waits in an attachment set for its case. */
  private record Upload(String file, String set) {}

  Writer(String name, SplittableRandom random) {
    this.name = name;
    this.random = random;
  }

  Set<WrittenCase> cases() {
    return cases;
  }

  int acknowledged() {
    return acknowledged.get();
  }

  int inDoubt() {
    return inDoubt.get();
  }

  /** How often a server said that it cannot answer, of those that were to be killed. */
  int unavailable() {
    return unavailable;
  }

  int repeated() {
    return repeated;
  }

  /** Returns when the server is gone. */
  void writeUntilGone(SignedCalls calls, Runnable onAnswer) throws InterruptedException {
    try {
      settle(calls, onAnswer);
      while (true) {
        perform(next(), calls, onAnswer);
      }
    } catch (ConnectException _) {
      // It was gone before the call was sent.
    } catch (Unavailable _) {
      inDoubt.incrementAndGet();
      unavailable++;
    } catch (IOException _) {
      inDoubt.incrementAndGet();
    }
  }

  /**
   * Goes on while servers are away, as an SDK does: it backs off, asks the next server, and counts
   * the calls that were not answered.
   *
   * @param servers the one to ask after so many failures
   */
  void writeWhile(BooleanSupplier goingOn, IntFunction<SignedCalls> servers)
      throws InterruptedException {
    while (goingOn.getAsBoolean()) {
      var calls = servers.apply(inDoubt.get());
      try {
        settle(calls, () -> {});
        perform(next(), calls, () -> {});
      } catch (IOException _) {
        lastFailure = System.nanoTime();
        inDoubt.incrementAndGet();
        LockSupport.parkNanos(BACK_OFF.toNanos());
      }
    }
  }

  /** When a call was last not answered, as {@link System#nanoTime} has it. */
  long lastFailure() {
    return lastFailure;
  }

  /** Asks again for what was not answered, or gives it up. */
  void settle(SignedCalls calls, Runnable onAnswer) throws IOException, InterruptedException {
    if (unanswered.isEmpty()) {
      return;
    }
    if (random.nextInt(ONE_IN_SO_MANY_IS_GIVEN_UP) == 0) {
      unanswered = Optional.empty();
    } else {
      repeated++;
      perform(unanswered.get(), calls, onAnswer);
    }
  }

  private void perform(Step step, SignedCalls calls, Runnable onAnswer)
      throws IOException, InterruptedException {
    unanswered = Optional.of(step);
    step.sent().run();
    var answer = calls.send(step.call());
    unanswered = Optional.empty();
    acknowledged.incrementAndGet();
    step.answered().accept(answer);
    onAnswer.run();
  }

  private Step next() {
    if (upload.isPresent()) {
      var ready = upload.get();
      upload = Optional.empty();
      return openCase(Optional.of(ready));
    }
    return switch (random.nextInt(10)) {
      case 0 -> uploadFile();
      case 1, 2, 3 -> openCase(Optional.empty());
      case 4 -> open.isEmpty() ? openCase(Optional.empty()) : resolve(takeOpen());
      default -> open.isEmpty() ? openCase(Optional.empty()) : reply(anyOpen());
    };
  }

  private WrittenCase anyOpen() {
    return open.get(random.nextInt(open.size()));
  }

  private WrittenCase takeOpen() {
    return open.remove(random.nextInt(open.size()));
  }

  private Step uploadFile() {
    var file = marker();
    var data = Base64.getEncoder().encodeToString(file.getBytes(UTF_8));
    var attachment = Map.of("fileName", file + ".txt", "data", data);
    return step(
        "AddAttachmentsToSet",
        Map.of("attachments", List.of(attachment)),
        () -> {},
        answer -> upload = Optional.of(new Upload(file, answer.get("attachmentSetId").asString())));
  }

  private Step openCase(Optional<Upload> withFile) {
    var written = new WrittenCase(marker(), withFile.map(Upload::file));
    var members = new HashMap<String, Object>();
    members.put("subject", written.subject);
    members.put("communicationBody", written.bodies.getFirst());
    members.put("ccEmailAddresses", List.of(COPIED_TO));
    withFile.ifPresent(file -> members.put("attachmentSetId", file.set()));
    return step(
        "CreateCase",
        members,
        () -> cases.add(written),
        answer -> {
          written.id = Optional.of(answer.get("caseId").asString());
          open.add(written);
        });
  }

  private Step reply(WrittenCase written) {
    var body = marker();
    if (written.bodies.size() >= MOST_REPLIES) {
      open.remove(written);
    }
    return step(
        "AddCommunicationToCase",
        Map.of("caseId", written.id.orElseThrow(), "communicationBody", body),
        () -> written.perhapsBodies.add(body),
        _ -> {
          written.perhapsBodies.remove(body);
          written.bodies.add(body);
        });
  }

  private Step resolve(WrittenCase written) {
    return step(
        "ResolveCase",
        Map.of("caseId", written.id.orElseThrow()),
        () -> written.resolved = Resolved.PERHAPS,
        _ -> written.resolved = Resolved.YES);
  }

  private Step step(
      String operation, Map<String, Object> members, Runnable sent, Consumer<JsonNode> answered) {
    var id = new UUID(random.nextLong(), random.nextLong()).toString();
    return new Step(new Call(operation, id, members), sent, answered);
  }

  private String marker() {
    serial++;
    return name + "-" + serial;
  }
}
