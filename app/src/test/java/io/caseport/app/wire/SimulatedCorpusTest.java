package io.caseport.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.PolicyDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the server the labelled questions of a corpus, one JSON object a line. The system property
 * {@code caseport.iam.corpus} names another than the one that lies with the policy language; its
 * questions whose answer the documentation leaves open are passed over.
 */
class SimulatedCorpusTest {
  private static final String COMMITTED = "corpus.jsonl.gz";
  private static final int COMMITTED_ROWS = 9_933;
  private static final int CLIENTS = 4;

  @RegisterExtension static final Server SERVER = new Server();

  @Test
  void every_question_is_answered_over_the_wire_as_its_label_says()
      throws IOException, InterruptedException {
    var questions = questions();
    var tenants = SERVER.tenants();
    var customer = Customer.of(tenants, tenants.businessRoot());

    assertThat(wrong(questions, customer)).isEmpty();
    assertThat(questions).hasSizeGreaterThanOrEqualTo(COMMITTED_ROWS);
  }

  private static List<String> wrong(List<SimulatedQuestion> questions, Customer customer)
      throws InterruptedException {
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var answers =
          clients.invokeAll(
              questions.stream()
                  .map(
                      question -> (Callable<Optional<String>>) () -> question.wrongAnswer(customer))
                  .toList());
      return answers.stream().map(Future::resultNow).flatMap(Optional::stream).toList();
    }
  }

  private static List<SimulatedQuestion> questions() throws IOException {
    var json = new JsonMapper();
    return lines().stream()
        .map(line -> new SimulatedQuestion(json.readTree(line)))
        .filter(SimulatedQuestion::isSettled)
        .toList();
  }

  private static List<String> lines() throws IOException {
    var named = System.getProperty("caseport.iam.corpus", "");
    if (!named.isEmpty()) {
      return Files.readAllLines(Path.of(named));
    }
    try (var file =
            Objects.requireNonNull(PolicyDocument.class.getResourceAsStream(COMMITTED), COMMITTED);
        var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), UTF_8))) {
      return lines.lines().toList();
    }
  }
}
