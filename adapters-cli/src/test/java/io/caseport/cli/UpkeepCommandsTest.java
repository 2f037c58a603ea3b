package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.cli.HealthCheck.Status;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Backups, exports and the doctor, as they are asked for and answered. */
class UpkeepCommandsTest {
  private static final HealthCheck FINE = new HealthCheck("disk", Status.OK, "9 MiB free", "");
  private static final HealthCheck ODD =
      new HealthCheck("rights", Status.WARNING, "others may read", "run `chmod`");
  private static final HealthCheck WRONG =
      new HealthCheck("rows", Status.FAILED, "1 of 9 do not match", "restore a backup");
  private static final HealthCheck UNKNOWN =
      new HealthCheck("secret key", Status.SKIPPED, "not at hand", "");

  private final Terminal terminal = new Terminal();
  private final RememberedUpkeep upkeep = new RememberedUpkeep();

  @BeforeEach
  void look() {
    terminal.upkeep = upkeep;
  }

  @Test
  void a_backup_is_made_where_the_data_is_said_to_be_and_the_key_is_spoken_of() {
    var outcome = terminal.type("backup", "create", "--data", "here", "b.db");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(upkeep.asked).containsExactly("create b.db");
    assertThat(terminal.opened).containsExactly(Path.of("here"));
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("Written: b.db", "the/secret.key", "is not in it");
  }

  @Test
  void attachments_that_are_elsewhere_are_spoken_of_by_what_makes_and_restores_backups() {
    upkeep.elsewhere = Optional.of("the folder files");
    var created = terminal.type("backup", "create", "--attachments-folder", "files", "b.db");
    assertThat(created.err()).contains("The bytes of attachments are in the folder files", "copy");
    var restored = terminal.type("restore", "--attachments-folder", "copy", "b.db");
    assertThat(restored.err())
        .contains("put the copy of that in place", "doctor --full --attachments-folder copy");
    assertThat(terminal.attachmentsFolders).containsExactly(Path.of("files"), Path.of("copy"));
    upkeep.elsewhere = Optional.empty();
    assertThat(terminal.type("backup", "create", "b.db").err()).doesNotContain("attachments");
  }

  @Test
  void a_backup_that_is_whole_is_a_yes_and_another_is_a_no() {
    upkeep.found = List.of(FINE, UNKNOWN, ODD);
    var whole = terminal.type("backup", "verify", "b.db");
    assertThat(whole.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(whole.out())
        .isEqualToNormalizingNewlines(
            """
            check       status   detail
            disk        ok       9 MiB free
            secret key  skipped  not at hand
            rights      warning  others may read

            rights: run `chmod`
            """);
    upkeep.found = List.of(FINE, WRONG);
    assertThat(terminal.type("backup", "verify", "b.db").exitCode()).isEqualTo(ExitCode.NO);
  }

  @Test
  void a_restore_says_how_to_go_on() {
    var outcome = terminal.type("restore", "b.db", "--data", "new");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(upkeep.asked).containsExactly("restore b.db");
    assertThat(outcome.err()).contains("Restored: b.db", "`caseport doctor --full --data new`");
  }

  @Test
  void an_export_goes_to_a_file_or_byte_for_byte_to_the_output() {
    assertThat(terminal.type("export", "all.jsonl").err()).contains("1,234 rows");
    assertThat(upkeep.asked).containsExactly("export all.jsonl");
    var outcome = terminal.type("export", "-");
    assertThat(outcome.out()).isEqualTo("{\"例\":1}\n");
    assertThat(outcome.err()).contains("1 rows");
    assertThat(terminal.type("export").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void an_import_comes_from_a_file_or_the_input(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("all.jsonl"), "from a file");
    assertThat(terminal.type("import", file.toString()).exitCode()).isZero();
    terminal.piped = "from a pipe";
    assertThat(terminal.type("import", "-").exitCode()).isZero();
    assertThat(upkeep.asked).containsExactly("import from a file", "import from a pipe");
    var none = terminal.type("import", folder.resolve("none").toString());
    assertThat(none.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(none.err()).contains("there is no file");
  }

  @Test
  void the_doctor_answers_for_people_and_for_programs() {
    upkeep.found = List.of(FINE, WRONG);
    var outcome = terminal.type("doctor", "--full", "--output", "json");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.NO);
    assertThat(new JsonMapper().readValue(outcome.out(), Object.class))
        .isEqualTo(
            Map.of(
                "passed",
                false,
                "checks",
                List.of(
                    Map.of("check", "disk", "status", "ok", "detail", "9 MiB free", "advice", ""),
                    Map.of(
                        "check", "rows",
                        "status", "failed",
                        "detail", "1 of 9 do not match",
                        "advice", "restore a backup"))));
    upkeep.found = List.of(FINE);
    assertThat(terminal.type("doctor").exitCode()).isEqualTo(ExitCode.OK);
    assertThat(upkeep.asked).containsExactly("examine all", "examine some");
  }

  @Test
  void progress_is_shown_to_those_who_watch_only() {
    assertThat(shown(Map.of("CASEPORT_STDERR_IS_TERMINAL", "true")))
        .startsWith("\r\033[Kchecked ")
        .endsWith(" rows\r\033[K");
    assertThat(shown(Map.of())).isEmpty();
  }

  /** What is written until anything would be shown on a terminal, or that should be. */
  private String shown(Map<String, String> environment) {
    var err = new StringWriter();
    var context =
        new CommandContext(
            terminal,
            new Settings(environment),
            System.in,
            new PrintWriter(new StringWriter()),
            OutputStream.nullOutputStream(),
            new PrintWriter(err),
            new Suggestions());
    try (var progress = new ProgressLine(context, 0)) {
      progress.at("checked", 5);
      progress.at("checked", 6);
    }
    return err.toString();
  }
}
