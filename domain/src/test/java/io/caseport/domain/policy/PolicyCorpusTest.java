package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Asks the labelled questions of a corpus, one JSON object a line, that is named by the system
 * property {@code caseport.iam.corpus}. Rows that need what is not evaluated yet are left out.
 */
class PolicyCorpusTest {
  private static final String PROPERTY = "caseport.iam.corpus";

  /** Allowed whatever policies say: the service does not ask. */
  private static final String NEEDS_NO_PERMISSION = "sts:GetCallerIdentity";

  private record Row(String line, JsonValue.Structure fields) {
    static Row of(String line) {
      return new Row(line, (JsonValue.Structure) JsonReader.read(line));
    }

    String text(String name) {
      return ((JsonValue.Text) fields.find(name).orElseThrow()).value();
    }

    List<String> policies() {
      return ((JsonValue.Array) fields.find("policies").orElseThrow())
          .items().stream().map(item -> line.substring(item.start(), item.end())).toList();
    }
  }

  @Test
  void every_row_within_the_language_so_far_gets_its_label() throws IOException {
    String file = System.getProperty(PROPERTY, "");
    assumeTrue(!file.isEmpty(), "no corpus: set -D" + PROPERTY + "=FILE to run it");
    int ran = 0;
    Map<String, Integer> leftOut = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(file))) {
      Row row = Row.of(line);
      String obstacle = obstacle(row);
      if (!obstacle.isEmpty()) {
        leftOut.merge(obstacle, 1, Integer::sum);
        continue;
      }
      ran++;
      Decision decision =
          PolicyEvaluation.decide(
              granted(row), Action.of(row.text("action")), row.text("resource"));
      if (!label(decision).equals(row.text("label"))) {
        wrong.add(decision + " for " + line);
      }
    }
    System.out.printf("Policy corpus: %d rows run, left out %s%n", ran, leftOut);
    assertThat(wrong).isEmpty();
    assertThat(ran).isGreaterThan(500);
  }

  private static String label(Decision decision) {
    return switch (decision) {
      case Decision.Allowed _, Decision.AllowedAsRoot _ -> "allowed";
      case Decision.ExplicitDeny _ -> "explicitDeny";
      case Decision.ImplicitDeny _ -> "implicitDeny";
    };
  }

  private static String obstacle(Row row) {
    if (row.text("conf").equals("ambiguous")) {
      return "ambiguous label";
    }
    if (row.fields().find("boundary").isPresent()) {
      return "permissions boundary";
    }
    if (row.text("action").equalsIgnoreCase(NEEDS_NO_PERMISSION)) {
      return "action that needs no permission";
    }
    try {
      granted(row);
      return "";
    } catch (MalformedPolicyDocument refusal) {
      assertThat(refusal).as(row.line()).hasMessageContaining("not supported yet");
      return "element not supported yet";
    }
  }

  private static List<GrantedPolicy> granted(Row row) {
    return row.policies().stream().map(json -> Policies.inline("p", json)).toList();
  }
}
