package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which account a command works. */
class AccountAccessTest {
  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void sit_down() {
    admin = new Administrator(data);
  }

  @Test
  void where_there_are_several_accounts_one_must_be_named() {
    admin.terminal.accounts = admin.core.accounts();

    var outcome = admin.types("user list");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("--account ID", "`caseport account list`");
    assertThat(admin.terminal.closed).isEqualTo(1);
  }

  @Test
  void the_named_account_is_the_one_that_is_worked_in() {
    admin.terminal.accounts = admin.core.accounts();
    admin.succeeds("user create eve --account " + admin.root.accountId());

    assertThat(admin.succeeds("user list --account " + admin.root.accountId()).out())
        .contains("eve");
    var other = admin.core.businessRoot().accountId();
    assertThat(admin.succeeds("user list --account " + other).out()).doesNotContain("eve");
  }

  @Test
  void an_unknown_account_is_refused() {
    assertThat(admin.refused("user list --account 999999999999"))
        .contains("no account 999999999999", "`caseport account list`");
    var outcome = admin.types("user list --account 12");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("exactly 12 digits");
  }

  @Test
  void a_folder_without_accounts_says_how_to_open_one() {
    admin.terminal.accounts = new AccountsInMemory();

    var outcome = admin.types("user list");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(outcome.err()).contains("no account in the folder " + data, "account create");
  }

  @Test
  void a_folder_that_is_not_there_is_not_made() {
    var missing = data.resolve("misspelt");

    for (var line : new String[] {"user list", "user delete eve"}) {
      var outcome = admin.types(line + " --data " + missing);
      assertThat(outcome.exitCode()).isEqualTo(ExitCode.ENVIRONMENT);
      assertThat(outcome.err()).contains("there is no data folder " + missing);
    }
    assertThat(admin.terminal.opened).isEmpty();
  }
}
