package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is suggested can be run as it is printed. */
class SuggestionsTest {
  @TempDir private Path folder;
  private Path data;
  private Administrator admin;
  private String flags;

  @BeforeEach
  void name_the_folder_and_the_account_on_every_line() throws IOException {
    data = Files.createDirectory(folder.resolve("it's data"));
    admin = new Administrator(folder.resolve("other"));
    flags =
        " --data '"
            + data.toString().replace("'", "'\\''")
            + "' --account "
            + admin.root.accountId();
  }

  @Test
  void a_suggestion_has_the_flags_that_were_given_and_works() {
    succeeds("user create eve");
    succeeds("access-key create --user eve");

    var told = Told.commands(types("user delete eve").err());

    assertThat(told).hasSize(1).allMatch(command -> command.endsWith(flags));
    assertThat(admin.terminal.type(ShellWords.of(told.getFirst())).exitCode()).isZero();
    assertThat(admin.terminal.opened).containsOnly(data);
    succeeds("user delete eve");
  }

  @Test
  void hints_beside_an_answer_have_them_too() {
    assertThat(Told.commands(succeeds("user list").err()))
        .containsExactly("user create USER" + flags);
  }

  @Test
  void a_suggested_command_is_given_only_the_flags_that_it_knows() {
    assertThat(Told.commands(types("user show eve").err())).containsExactly("user list" + flags);

    var absent =
        admin.terminal.type(ShellWords.of("user list --account 000000000000 --data " + folder));
    assertThat(Told.commands(absent.err())).containsExactly("account list --data " + folder);
  }

  @Test
  void nothing_is_added_where_nothing_was_given() throws IOException {
    Files.createDirectory(folder.resolve("other"));

    assertThat(Told.commands(admin.types("user show eve").err())).containsExactly("user list");
  }

  private Terminal.Outcome types(String line) {
    return admin.terminal.type(ShellWords.of(line + flags));
  }

  private Terminal.Outcome succeeds(String line) {
    var outcome = types(line);
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return outcome;
  }
}
