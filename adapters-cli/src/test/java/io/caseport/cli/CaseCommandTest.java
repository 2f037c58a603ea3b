package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.domain.cases.CaseId;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandTest {
  @TempDir private Path data;
  private Administrator admin;
  private CaseId printer;
  private CaseId smoke;

  @BeforeEach
  void open_two_cases() {
    admin = new Administrator(data);
    var cases = admin.core.cases();
    printer =
        cases.createCase(admin.root, CaseRequests.create("Printer", "It\u001b[31m burns\nwell"));
    admin.core.advance(Duration.ofMinutes(1));
    smoke = cases.createCase(admin.root, CaseRequests.create("Smoke", "プリンターから煙, printer"));
  }

  @Test
  void search_finds_by_subject_and_message_newest_first() {
    var found = admin.json("case search PRINTER").get("cases");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).get("caseId").asString()).isEqualTo(smoke.value());
    assertThat(found.get(1).get("caseId").asString()).isEqualTo(printer.value());
    assertThat(admin.succeeds("case search ﾌﾟﾘﾝﾀｰ").out())
        .contains("Smoke")
        .doesNotContain("Printer");
    var words = admin.terminal.type("case", "search", "burns well printer");
    assertThat(words.out()).contains("Printer").doesNotContain("Smoke");
  }

  @Test
  void a_search_without_hits_or_words_says_so() {
    var none = admin.succeeds("case search kettle");
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("No case has this in it");
    assertThat(admin.terminal.type("case", "search", " ").err()).contains("at least one word");
  }

  @Test
  void resolved_cases_are_left_out_on_request_and_lists_are_limited() {
    admin.core.cases().resolveCase(admin.root, smoke);
    assertThat(admin.json("case list").get("cases")).hasSize(2);
    assertThat(admin.succeeds("case list --unresolved").out())
        .contains("Printer")
        .doesNotContain("Smoke");
    assertThat(admin.json("case search printer --unresolved").get("cases")).hasSize(1);
    assertThat(admin.json("case list --language ja").get("cases")).isEmpty();
    var limited = admin.succeeds("case list --limit 1");
    assertThat(limited.out()).contains("Smoke").doesNotContain("Printer");
    assertThat(limited.err()).contains("--limit N");
    assertThat(admin.types("case list --limit 0").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void show_tells_a_case_with_its_messages_and_does_not_steer_the_terminal() {
    admin.core.cases().addCommunication(admin.root, CaseRequests.reply(printer, "Still burning"));
    var shown = admin.json("case show " + printer);
    assertThat(shown.get("communications")).hasSize(2);
    assertThat(shown.get("communications").get(0).get("body").asString())
        .isEqualTo("Still burning");
    var displayed = admin.succeeds("case show " + shown.get("displayId").asString());
    assertThat(displayed.out())
        .contains("Printer", "  Still burning", "  It [31m burns", "  well")
        .doesNotContain("\u001b");
    assertThat(admin.refused("case show case-123")).contains("case-123");
    assertThat(admin.refused("case show 123")).contains("123");
  }
}
