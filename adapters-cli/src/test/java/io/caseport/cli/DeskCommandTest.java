package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.CaseId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskCommandTest {
  @TempDir private Path data;
  private Administrator admin;
  private CaseId printer;
  private CaseId smoke;

  @BeforeEach
  void open_two_cases_and_begin_to_work() {
    admin = new Administrator(data);
    var cases = admin.core.cases();
    printer = cases.createCase(admin.root, CaseRequests.create("Printer", "It\u001b[31m burns"));
    admin.core.advance(Duration.ofMinutes(1));
    smoke = cases.createCase(admin.root, CaseRequests.create("Smoke", "And smokes"));
    engineer("mai", "engineers");
    engineer("tom", "engineers");
    admin.terminal.environment.put("CASEPORT_ENGINEER", "mai");
  }

  private void engineer(String name, String group) {
    admin.succeeds(
        "desk engineer create --name %s --email %s@example.com --group %s"
            .formatted(name, name, group));
  }

  private String number(CaseId id) {
    return admin.json("desk show " + id).get("caseDetails").get("displayId").asString();
  }

  private String status(CaseId id) {
    return admin.json("desk show " + id).get("caseDetails").get("status").asString();
  }

  @Test
  void the_queue_shows_who_waits_for_how_long() {
    var queue = admin.json("desk queue").get("cases");
    assertThat(queue).hasSize(2);
    assertThat(queue.get(0).get("caseId").asString()).isEqualTo(printer.value());
    assertThat(queue.get(0).get("response").get("state").asString()).isEqualTo("on-time");
    assertThat(admin.succeeds("desk queue").out())
        .startsWith("displayId")
        .containsPattern(" in \\d+ h ")
        .contains("Printer", "Smoke");
    admin.core.advance(Duration.ofDays(3));
    assertThat(admin.succeeds("desk queue").out()).containsPattern("overdue by \\d+ d");
  }

  @Test
  void the_queue_is_narrowed() {
    admin.succeeds("desk claim " + printer);
    assertThat(admin.json("desk queue --mine").get("cases")).hasSize(1);
    assertThat(admin.json("desk queue --unclaimed").get("cases")).hasSize(1);
    assertThat(admin.json("desk queue --language ja").get("cases")).isEmpty();
    var limited = admin.succeeds("desk queue --limit 1");
    assertThat(limited.out()).contains("Printer").doesNotContain("Smoke");
    assertThat(limited.err()).contains("--limit N");
    assertThat(admin.types("desk queue --limit 0").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(admin.types("desk queue --mine --unclaimed").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_case_is_named_by_its_number_or_its_id() {
    var number = number(printer);
    var claimed = admin.json("desk claim " + number);
    assertThat(claimed.get("caseId").asString()).isEqualTo(printer.value());
    assertThat(claimed.get("assignee").get("userName").asString()).isEqualTo("mai");
    assertThat(
            admin
                .json("desk claim %s --account %s".formatted(number, admin.root.accountId()))
                .get("caseId")
                .asString())
        .isEqualTo(printer.value());
    assertThat(admin.refused("desk claim 123")).contains("123");
    assertThat(admin.refused("desk show case-111122223333-muen-2026-0")).contains("case-1111");
  }

  @Test
  void what_another_has_is_refused_unless_it_is_taken_over() {
    admin.succeeds("desk claim " + printer);
    assertThat(admin.refused("desk claim " + printer + " --as tom")).contains("mai", "--take-over");
    var taken = admin.json("desk claim " + printer + " --as tom --take-over");
    assertThat(taken.get("assignee").get("userName").asString()).isEqualTo("tom");
    admin.succeeds("desk release " + printer + " --as tom");
    assertThat(admin.refused("desk release " + printer)).contains("allowed are");
  }

  @Test
  void a_case_is_worked_on_to_its_end() throws Exception {
    assertThat(admin.succeeds("desk start " + printer).out()).contains("work-in-progress");
    admin.terminal.type("desk", "ask", printer.value(), "--body", "Which floor?");
    assertThat(status(printer)).isEqualTo("pending-customer-action");
    admin.terminal.piped = "We know\nthis one.\n";
    var note = admin.json("desk note " + printer + " --body-file -");
    assertThat(note.get("body").asString()).isEqualTo("We know\nthis one.");
    var answer = data.resolve("answer.txt");
    Files.writeString(answer, "Pull the plug.\n");
    assertThat(
            admin
                .json("desk reply %s --body-file %s --resolve".formatted(printer, answer))
                .get("status")
                .asString())
        .isEqualTo("resolved");
    var shown = admin.succeeds("desk show " + printer).out();
    assertThat(shown)
        .contains("note by mai, not for customers", "  this one.", "  Pull the plug.", "(mai)")
        .contains("reopen")
        .doesNotContain("\u001b");
    assertThat(admin.refused("desk resolve " + printer)).contains("allowed are", "reopen");
    admin.succeeds("desk reopen " + printer);
    assertThat(status(printer)).isEqualTo("reopened");
    assertThat(admin.json("desk set-severity " + printer + " high").get("severityCode").asString())
        .isEqualTo("high");
  }

  @Test
  void files_are_sent_with_replies_and_questions() throws Exception {
    var plan = Files.write(data.resolve("plan.pdf"), new byte[] {1, 2, 3});
    var map = Files.write(data.resolve("map.png"), new byte[] {4});
    admin.succeeds("desk ask %s --body Which? --attach %s".formatted(printer, map));
    admin.succeeds(
        "desk reply %s --body See --attach %s --attach %s".formatted(printer, plan, map));
    var messages = admin.json("desk show " + printer).get("messages");
    assertThat(messages.get(0).get("attachmentSet").findValuesAsString("fileName"))
        .containsExactly("plan.pdf", "map.png");
    assertThat(messages.get(1).get("attachmentSet").findValuesAsString("fileName"))
        .containsExactly("map.png");
  }

  @Test
  void too_many_or_too_large_files_are_refused_and_nothing_is_sent() throws Exception {
    var small = Files.write(data.resolve("small"), new byte[1]);
    var large = Files.write(data.resolve("large"), new byte[AttachmentSet.MOST_BYTES_PER_FILE + 1]);
    var four = (" --attach " + small).repeat(4);
    assertThat(admin.refused("desk reply %s --body See%s".formatted(printer, four)))
        .contains("3 files", "5242880 bytes");
    assertThat(admin.refused("desk ask %s --body See --attach %s".formatted(printer, large)))
        .contains("3 files", "5242880 bytes");
    var missing = admin.types("desk reply %s --body See --attach nowhere".formatted(printer));
    assertThat(missing.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(missing.err()).contains("there is no file nowhere");
    assertThat(admin.json("desk show " + printer).get("messages")).hasSize(1);
  }

  @Test
  void a_number_is_looked_for_in_the_account_that_is_named() {
    var number = number(printer);
    assertThat(admin.refused("desk claim %s --account 999999999999".formatted(number)))
        .contains(number);
  }

  @Test
  void cases_are_related_and_merged() throws Exception {
    admin.succeeds("desk relate %s %s".formatted(printer, number(smoke)));
    assertThat(admin.json("desk show " + smoke).get("related")).hasSize(1);
    var text = Files.writeString(data.resolve("merged.txt"), "It is one and the same.\n");
    var merged =
        admin.json(
            "desk merge %s --into %s --body-file %s".formatted(smoke, number(printer), text));
    assertThat(merged.get("duplicateOf").asString()).isEqualTo(printer.value());
    assertThat(admin.succeeds("desk show " + smoke).out())
        .contains("duplicateOf", "It is one and the same.");
  }

  @Test
  void replies_are_kept_and_filled() {
    engineer("ann", "administrators");
    admin.terminal.type(
        "desk", "canned", "create", "solved", "--body", "{displayId} is solved.", "--as", "ann");
    assertThat(admin.refused("desk canned create other --body x")).contains("ManageCannedReplies");
    assertThat(admin.json("desk canned list").get("cannedReplies")).hasSize(1);
    assertThat(admin.succeeds("desk canned render " + printer + " solved").out())
        .isEqualTo(number(printer) + " is solved." + System.lineSeparator());
    admin.succeeds("desk canned update solved --body Done. --as ann");
    assertThat(admin.json("desk canned render %s solved".formatted(printer)).get("body").asString())
        .isEqualTo("Done.");
    assertThat(admin.succeeds("desk canned delete solved --language en --as ann").err())
        .contains("Deleted");
    assertThat(admin.succeeds("desk canned list").err()).contains("desk canned create");
    assertThat(admin.refused("desk canned render " + printer + " solved"))
        .contains("desk canned list");
  }

  @Test
  void whoever_works_must_be_named_and_allowed() {
    engineer("eva", "readers");
    assertThat(admin.refused("desk claim " + printer + " --as eva")).contains("desk:ClaimCase");
    assertThat(admin.refused("desk queue --as nobody")).contains("no engineer nobody");
    admin.succeeds("desk engineer disable mai");
    assertThat(admin.refused("desk queue")).contains("explicit deny");
    admin.terminal.environment.remove("CASEPORT_ENGINEER");
    var nobody = admin.types("desk queue");
    assertThat(nobody.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(nobody.err()).contains("--as NAME", "CASEPORT_ENGINEER", "desk engineer list");
    admin.terminal.environment.put("CASEPORT_ENGINEER", "no name");
    assertThat(admin.types("desk queue").exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
  }

  @Test
  void a_text_comes_from_one_place() {
    assertThat(admin.types("desk reply " + printer).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(admin.types("desk reply %s --body x --body-file y".formatted(printer)).exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(admin.types("desk reply %s --body-file y".formatted(printer)).exitCode())
        .isEqualTo(ExitCode.ENVIRONMENT);
  }
}
