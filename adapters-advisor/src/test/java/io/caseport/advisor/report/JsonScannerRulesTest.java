package io.caseport.advisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.advisor.catalogue.JsonAdvisorCatalog;
import io.caseport.application.contract.ScannerRulesContract;
import io.caseport.application.port.out.ScannerRules;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonScannerRulesTest implements ScannerRulesContract {
  private static final Set<String> COMPUTED =
      Set.of(
          "7DAFEmoDos",
          "zXCkfM1nI3",
          "Yw2K9puPzl",
          "DqdJqYeRm5",
          "12Fnkpl8Y5",
          "sU7XX0l7J9",
          "pR7UU0l7J9",
          "oQ7TT0l7J9",
          "qS7VV0l7J9");

  @TempDir private Path folder;

  @Override
  public ScannerRules scannerRules() {
    return new JsonScannerRules();
  }

  @Test
  void rules_belong_to_checks_of_the_catalogue_that_are_not_computed() {
    var known = new JsonAdvisorCatalog().checks().stream().map(CheckDefinition::id).toList();
    assertThat(scannerRules().checks().values())
        .isSubsetOf(known)
        .noneMatch(check -> COMPUTED.contains(check.value()))
        .noneMatch(check -> check.value().startsWith("caseport-"));
  }

  @Test
  void a_file_adds_rules_and_moves_known_ones() throws IOException {
    var rules = with("{\"BueAdJ7NrP\": [\"my_rule\", \"s3.2\"], \"own-check\": [\"other\"]}");
    assertThat(rules.checks())
        .containsEntry("my_rule", new CheckId("BueAdJ7NrP"))
        .containsEntry("s3.2", new CheckId("BueAdJ7NrP"))
        .doesNotContainKey("S3.2")
        .containsEntry("other", new CheckId("own-check"))
        .containsEntry("s3_bucket_public_access", new CheckId("Pfx0RwqBli"));
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    var missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> new JsonScannerRules(missing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(missing + ": there is no such file");
  }

  @Test
  void a_syntax_error_is_told_with_its_line() {
    assertThatThrownBy(() -> with("{\n  \"Pfx0RwqBli\": [\"a\",]\n}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rules.json, line 2: ");
    assertThatThrownBy(() -> with("{\"a\": [],\n \"a\": []}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rules.json, line 2: ")
        .hasMessageContaining("\"a\"");
  }

  @Test
  void what_is_wrong_is_told_with_its_place() {
    assertThatThrownBy(() -> with("[]")).hasMessageContaining("the file must be an object");
    assertThatThrownBy(() -> with("")).hasMessageContaining("the file must be an object");
    assertThatThrownBy(() -> with("{\"a b\": []}"))
        .hasMessageContaining("\"a b\" must be the id of a check");
    assertThatThrownBy(() -> with("{\"a\": \"b\"}"))
        .hasMessageContaining("the value of a must be an array");
    assertThatThrownBy(() -> with("{\"a\": [\"b c\"]}"))
        .hasMessageContaining("rule \"b c\" of a must be a text");
    assertThatThrownBy(() -> with("{\"a\": [\"r\"], \"b\": [\"R\"]}"))
        .hasMessageContaining("rule \"R\" of b must be in one place only, and is at a");
  }

  private ScannerRules with(String text) throws IOException {
    return new JsonScannerRules(Files.writeString(folder.resolve("rules.json"), text));
  }
}
