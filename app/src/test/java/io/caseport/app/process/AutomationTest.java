package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.app.process.SignedCalls.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Engineers by rule, in time that moves, as who tests software against a desk starts them. */
class AutomationTest {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final String RULES =
      """
      rules:
        - name: which printer
          engineer: tom
          when: {event: case-created, subject: (?i)printer}
          after: 3d
          claim: true
          note: By rule.
          reply: "About {displayId}, {subject}: which model is it?"
          then: ask
      """;

  @TempDir Path folder;

  @Test
  void an_engineer_answers_when_time_has_moved_on_whichever_server_runs_then() throws Exception {
    var rules = Files.writeString(folder.resolve("rules.yaml"), RULES).toString();
    var program = Program.in(folder).with("CASEPORT_DATA", folder.resolve("data").toString());
    String other;
    String late;
    OpenedAccount account;
    try (var server = program.serve("--test-clock", "--automation", rules)) {
      account = OpenedAccount.open(program, "business");
      run(program, "desk", "engineer", "create", "--name", "tom", "--email", "tom@desk.example");
      try (var calls = new SignedCalls(server.uri(), account.key())) {
        other = open(calls, "My scanner");
        var id = open(calls, "My Printer burns");
        run(program, "clock", "advance", "3d");
        var messages = awaitAnswer(calls, id);
        assertThat(messages.getLast().get("body").asString())
            .matches("About [0-9]+, My Printer burns: which model is it\\?");
        assertThat(between(messages)).isGreaterThanOrEqualTo(Duration.ofDays(3));
        assertThat(status(calls, id)).isEqualTo("pending-customer-action");
        assertRecorded(program);
        late = open(calls, "Another printer");
      }
      assertThat(server.stop()).isZero();
    }
    run(program, "clock", "advance", "3d");
    try (var server = program.serve("--test-clock", "--automation", rules);
        var calls = new SignedCalls(server.uri(), account.key())) {
      assertThat(awaitAnswer(calls, late)).hasSize(2);
      assertThat(messages(calls, other)).hasSize(1);
      assertThat(server.stop()).isZero();
    }
  }

  /** In the desk's own trail, without what was written. */
  private static void assertRecorded(Program program) {
    for (var operation : List.of("ClaimCase", "AddNote", "ReplyToCase")) {
      var listed =
          program.runHere("audit", "list", "--operator", "--event", operation, "--output", "json");
      assertThat(listed.out())
          .contains("caseport-automation", "user/tom")
          .doesNotContain("By rule", "which model");
    }
  }

  private static void run(Program program, String... arguments) {
    var ended = program.runHere(arguments);
    assertThat(ended.exitCode()).as(ended.err()).isZero();
  }

  private static JsonNode ask(SignedCalls calls, String operation, Map<String, Object> members)
      throws IOException, InterruptedException {
    return calls.send(new Call(operation, UUID.randomUUID().toString(), members));
  }

  private static String open(SignedCalls calls, String subject)
      throws IOException, InterruptedException {
    var members = Map.<String, Object>of("subject", subject, "communicationBody", "Help.");
    return ask(calls, "CreateCase", members).get("caseId").asString();
  }

  private static String status(SignedCalls calls, String id)
      throws IOException, InterruptedException {
    var found = ask(calls, "DescribeCases", Map.of("caseIdList", List.of(id)));
    return found.at("/cases/0/status").asString();
  }

  /** The oldest first. */
  private static List<JsonNode> messages(SignedCalls calls, String id)
      throws IOException, InterruptedException {
    var messages = new ArrayList<JsonNode>();
    ask(calls, "DescribeCommunications", Map.of("caseId", id))
        .get("communications")
        .forEach(messages::add);
    return messages.reversed();
  }

  private static List<JsonNode> awaitAnswer(SignedCalls calls, String id)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    var messages = messages(calls, id);
    while (messages.size() < 2) {
      assertThat(System.nanoTime()).as("waiting for an answer").isLessThan(deadline);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      messages = messages(calls, id);
    }
    return messages;
  }

  private static Duration between(List<JsonNode> messages) {
    return Duration.between(at(messages.getFirst()), at(messages.getLast()));
  }

  private static Instant at(JsonNode message) {
    return Instant.parse(message.get("timeCreated").asString());
  }
}
