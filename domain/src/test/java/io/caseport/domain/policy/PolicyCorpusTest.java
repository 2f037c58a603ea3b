package io.caseport.domain.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Asks the labelled questions of a corpus, one JSON object a line: two evaluators made apart from
 * this one, and of each other, gave every label, or AWS's documentation did where they differ.
 */
class PolicyCorpusTest {
  private static final String PROPERTY = "caseport.iam.corpus";
  private static final int ROWS = 9_933;

  @Test
  void every_question_gets_its_label() throws IOException {
    Map<String, List<String>> wrong = new TreeMap<>();
    int ran = 0;
    int open = 0;
    for (String line : committed()) {
      CorpusRow row = CorpusRow.of(line);
      Decision decision = row.decision();
      ran++;
      open += decision.openRules().isEmpty() ? 0 : 1;
      if (!label(decision).equals(row.text("label"))) {
        wrong.computeIfAbsent(row.text("feature"), _ -> new ArrayList<>()).add(decision + line);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(ran).isEqualTo(ROWS);
    assertThat(open).as("answers that rest on an open rule").isLessThan(ROWS / 100);
  }

  @Test
  void every_document_prints_to_what_reads_the_same() throws IOException {
    for (String line : committed()) {
      for (GrantedPolicy policy : CorpusRow.of(line).policies().identity()) {
        assertThat(PrintedDocuments.reread(policy.document().print()))
            .as(line)
            .isEqualTo(PrintedDocuments.of(policy.document()));
      }
    }
  }

  /** The questions whose answer the documentation leaves open are told, and bind nobody. */
  @Test
  void a_named_corpus_gets_its_labels_where_they_bind() throws IOException {
    String file = System.getProperty(PROPERTY, "");
    assumeTrue(!file.isEmpty(), "no corpus: set -D" + PROPERTY + "=FILE to run it");
    Map<String, Integer> ambiguous = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(file))) {
      CorpusRow row = CorpusRow.of(line);
      Decision decision = row.decision();
      boolean right = label(decision).equals(row.text("label"));
      if (row.isAmbiguous()) {
        ambiguous.merge(
            decision.openRules() + (right ? " as proposed" : " otherwise"), 1, Integer::sum);
      } else if (!right) {
        wrong.add(decision + " for " + line);
      }
    }
    System.out.printf("Policy corpus: open questions %s%n", ambiguous);
    assertThat(wrong).isEmpty();
  }

  private static List<String> committed() throws IOException {
    try (var file =
            Objects.requireNonNull(PolicyCorpusTest.class.getResourceAsStream("corpus.jsonl.gz"));
        var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(file), UTF_8))) {
      return lines.lines().toList();
    }
  }

  private static String label(Decision decision) {
    return switch (decision) {
      case Decision.Allowed _, Decision.AllowedAsRoot _, Decision.AllowedToAll _ -> "allowed";
      case Decision.ExplicitDeny _ -> "explicitDeny";
      case Decision.ImplicitDeny _ -> "implicitDeny";
    };
  }
}
