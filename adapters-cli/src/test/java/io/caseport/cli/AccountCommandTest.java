package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.plan.SupportPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountCommandTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private Path data;
  private final Terminal terminal = new Terminal();

  @BeforeEach
  void work_on_a_folder_that_exists() {
    terminal.environment.put("CASEPORT_DATA", data.toString());
  }

  @Test
  void create_prints_what_is_needed_to_sign_in_under_the_documented_keys() {
    var outcome = create("root@example.com", "--output", "json");

    assertThat(outcome.exitCode()).isZero();
    JsonNode account = JSON.readTree(outcome.out());
    assertThat(account.propertyStream().map(Map.Entry::getKey))
        .containsExactly(
            "accountId", "rootEmail", "rootPassword", "accessKeyId", "secretAccessKey");
    assertThat(account.propertyStream().map(e -> e.getValue().asString()))
        .containsExactly(
            "100000000001", "root@example.com", "pass word", "AKIAEXAMPLE", "s3cr3t+/");
  }

  @Test
  void create_prints_a_table_unless_told_otherwise() {
    var outcome = create("root@example.com");

    assertThat(outcome.out().lines())
        .containsExactly(
            "accountId        100000000001",
            "rootEmail        root@example.com",
            "rootPassword     pass word",
            "accessKeyId      AKIAEXAMPLE",
            "secretAccessKey  s3cr3t+/");
    assertThat(outcome.err()).contains("not shown again").doesNotContain("s3cr3t");
  }

  @ParameterizedTest
  @EnumSource
  void every_plan_can_be_named(SupportPlan plan) {
    terminal.type(
        "account", "create", "--name", "A", "--email", "a@example.com", "--plan", plan.code());

    var shown = terminal.type("account", "show", "100000000001", "--output", "json");

    assertThat(JSON.readTree(shown.out()).get("plan").asString()).isEqualTo(plan.code());
  }

  @Test
  void create_opens_the_named_folder_even_if_it_is_not_there_yet() {
    var folder = data.resolve("new");

    var outcome = create("root@example.com", "--data", folder.toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(terminal.opened).containsExactly(folder);
    assertThat(terminal.closed).isEqualTo(1);
  }

  @Test
  void the_data_folder_comes_from_the_flag_then_the_environment_then_the_working_folder() {
    create("a@example.com", "--data", "flag");
    create("b@example.com");
    terminal.environment.put("CASEPORT_DATA", "");
    create("c@example.com");

    assertThat(terminal.opened).containsExactly(Path.of("flag"), data, Path.of("data"));
  }

  @Test
  void create_needs_name_and_email_and_plan() {
    var outcome = terminal.type("account", "create", "--name", "A");

    assertThat(outcome.exitCode()).isEqualTo(252);
    assertThat(outcome.err().lines())
        .containsExactly(
            "error: missing required options: '--email=EMAIL', '--plan=PLAN'",
            "hint: `caseport account create --help` shows what is allowed");
    assertThat(terminal.opened).isEmpty();
  }

  @Test
  void a_value_that_means_nothing_is_refused_with_what_is_allowed() {
    var badMail = create("nobody");
    var badPlan =
        terminal.type("account", "create", "--name", "A", "--email", "a@b.c", "--plan", "busines");
    var badName =
        terminal.type("account", "create", "--name", " ", "--email", "a@b.c", "--plan", "basic");

    assertThat(List.of(badMail.exitCode(), badPlan.exitCode(), badName.exitCode()))
        .containsOnly(252);
    assertThat(badMail.err())
        .startsWith("error: invalid value for option '--email': 'nobody': must be an e-mail");
    assertThat(badPlan.err())
        .contains("enterprise-on-ramp", "unified-operations", "did you mean business?");
    assertThat(badName.err()).contains("1 to 50 characters");
    assertThat(terminal.opened).isEmpty();
  }

  @Test
  void create_refuses_an_address_that_another_account_has() {
    create("root@example.com");

    var outcome = create("root@example.com");

    assertThat(outcome.exitCode()).isEqualTo(254);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .containsExactly(
            "error: the root email root@example.com is taken",
            "hint: give another --email; `caseport account list` shows the accounts");
    assertThat(terminal.closed).isEqualTo(2);
  }

  @Test
  void list_shows_a_row_for_each_account_under_the_names_of_the_columns() {
    terminal.accounts.createAccount(
        new AccountName("株式会社"), new EmailAddress("a@example.com"), SupportPlan.BASIC);
    terminal.accounts.createAccount(
        new AccountName("Ex"), new EmailAddress("longer@example.com"), SupportPlan.BUSINESS_PLUS);

    assertThat(terminal.type("account", "list").out().lines())
        .containsExactly(
            "accountId     name      rootEmail           plan           createdAt            "
                + " state",
            "100000000001  株式会社  a@example.com       basic          2026-11-21T10:15:30Z  open",
            "100000000002  Ex        longer@example.com  business-plus  2026-11-21T10:15:30Z "
                + " open");
  }

  @Test
  void list_reads_to_the_last_page() {
    for (int i = 0; i < 250; i++) {
      terminal.accounts.createAccount(
          new AccountName("A"), new EmailAddress("root" + i + "@example.com"), SupportPlan.BASIC);
    }

    var accounts =
        JSON.readTree(terminal.type("account", "list", "--output", "json").out()).get("accounts");

    assertThat(accounts.valueStream().map(a -> a.get("rootEmail").asString()).distinct())
        .hasSize(250);
    assertThat(accounts.get(0).propertyStream().map(Map.Entry::getKey))
        .containsExactly("accountId", "name", "rootEmail", "plan", "createdAt", "state");
  }

  @Test
  void an_empty_list_is_an_answer_and_says_what_to_do_beside_it() {
    var table = terminal.type("account", "list");
    var json = terminal.type("account", "list", "--output", "json");

    assertThat(table.exitCode()).isZero();
    assertThat(table.out()).isEmpty();
    assertThat(table.err()).contains("caseport account create");
    assertThat(JSON.readTree(json.out()).get("accounts").isEmpty()).isTrue();
  }

  @Test
  void show_prints_one_account() {
    create("root@example.com");

    assertThat(terminal.type("account", "show", "100000000001").out().lines())
        .containsExactly(
            "accountId  100000000001",
            "name       Example",
            "rootEmail  root@example.com",
            "plan       basic",
            "createdAt  2026-11-21T10:15:30Z",
            "state      open");
  }

  @Test
  void no_command_but_create_tells_a_secret() {
    create("root@example.com");

    for (var line :
        List.of(
            "account show 100000000001", "account list", "account set-plan 100000000001 basic")) {
      for (var format : OutputFormat.codes()) {
        assertThat(terminal.type((line + " --output " + format).split(" ")).out())
            .contains("root@example.com")
            .doesNotContain("pass word", "s3cr3t", "AKIA", "hash");
      }
    }
  }

  @Test
  void set_plan_changes_the_plan_and_prints_the_account() {
    create("root@example.com");

    var outcome =
        terminal.type("account", "set-plan", "100000000001", "enterprise", "--output", "json");

    assertThat(JSON.readTree(outcome.out()).get("plan").asString()).isEqualTo("enterprise");
    assertThat(terminal.type("account", "show", "100000000001").out()).contains("enterprise");
  }

  @Test
  void an_account_is_closed_and_reopened_and_shows_its_state() {
    create("root@example.com");

    var closed = terminal.type("account", "close", "100000000001", "--output", "json");
    assertThat(JSON.readTree(closed.out()).get("state").asString()).isEqualTo("closed");
    assertThat(JSON.readTree(closed.out()).get("closedAt").asString())
        .isEqualTo("2026-11-21T10:15:30Z");
    assertThat(terminal.type("account", "list").out()).contains("closed").doesNotContain("open");

    var reopened = terminal.type("account", "reopen", "100000000001");
    assertThat(reopened.exitCode()).isZero();
    assertThat(reopened.out()).contains("open").doesNotContain("closedAt");
  }

  @Test
  void a_forgotten_root_password_is_replaced_by_one_that_is_shown_once() {
    create("a@example.com");
    var reset = terminal.type("account", "reset-root-password", "100000000001");
    assertThat(reset.out().lines())
        .containsExactly(
            "accountId     100000000001",
            "rootEmail     a@example.com",
            "rootPassword  new pass word");
    assertThat(reset.err()).contains("not shown again");
  }

  @Test
  void commands_in_a_closed_account_say_that_it_is_closed() {
    create("root@example.com");
    terminal.type("account", "close", "100000000001");

    for (var line : List.of("user list", "user list --account 100000000001")) {
      var outcome = terminal.type(line.split(" "));
      assertThat(outcome.exitCode()).isEqualTo(254);
      assertThat(outcome.err().lines())
          .containsExactly(
              "error: the account 100000000001 is closed",
              "hint: `caseport account reopen 100000000001` opens it again");
    }
  }

  @Test
  void only_a_closed_account_is_erased_and_all_of_it_in_as_many_steps_as_it_takes() {
    create("root@example.com");

    var open = terminal.type("account", "erase", "100000000001", "--yes");
    assertThat(open.exitCode()).isEqualTo(254);
    assertThat(open.err()).contains("100000000001 is open", "caseport account close 100000000001");

    terminal.type("account", "close", "100000000001");
    var erased = terminal.type("account", "erase", "100000000001", "--yes", "--output", "json");
    assertThat(erased.exitCode()).isZero();
    assertThat(JSON.readTree(erased.out()).get("accountId").asString()).isEqualTo("100000000001");
    assertThat(JSON.readTree(erased.out()).get("erased").asInt()).isEqualTo(2_001);
    assertThat(terminal.type("account", "show", "100000000001").exitCode()).isEqualTo(254);
  }

  @Test
  void erasing_asks_for_the_id_where_somebody_can_type_it_and_needs_yes_elsewhere() {
    create("root@example.com");
    terminal.type("account", "close", "100000000001");

    terminal.piped = "100000000001\n";
    var unasked = terminal.type("account", "erase", "100000000001");
    assertThat(unasked.exitCode()).isEqualTo(252);
    assertThat(unasked.err()).contains("--yes");

    terminal.environment.put("CASEPORT_STDERR_IS_TERMINAL", "true");
    terminal.environment.put("CASEPORT_STDIN_IS_TERMINAL", "true");
    for (var typed : List.of("", "y\n", "100000000002\n")) {
      terminal.piped = typed;
      var refused = terminal.type("account", "erase", "100000000001");
      assertThat(refused.exitCode()).isEqualTo(254);
      assertThat(refused.err())
          .contains("(root@example.com) for good. Type 100000000001 to go on: ")
          .contains("error: nothing was changed");
    }
    assertThat(terminal.type("account", "show", "100000000001").out()).contains("closed");

    terminal.piped = "100000000001\r\n";
    assertThat(terminal.type("account", "erase", "100000000001").exitCode()).isZero();
  }

  @Test
  void an_unknown_account_is_a_refusal() {
    var shown = terminal.type("account", "show", "999999999999");
    var changed = terminal.type("account", "set-plan", "999999999999", "basic");

    assertThat(shown.exitCode()).isEqualTo(254);
    assertThat(changed).isEqualTo(shown);
    assertThat(shown.err().lines())
        .containsExactly(
            "error: there is no account 999999999999",
            "hint: `caseport account list` shows the accounts");
  }

  @Test
  void a_text_that_is_no_account_id_is_a_bad_parameter() {
    var outcome = terminal.type("account", "show", "12345");

    assertThat(outcome.exitCode()).isEqualTo(252);
    assertThat(outcome.err()).contains("'12345'", "exactly 12 digits");
  }

  @Test
  void to_read_from_a_folder_that_is_not_there_is_a_mistake() {
    var missing = data.resolve("misspelt").toString();

    for (var line :
        List.of(
            "account list", "account show 100000000001", "account set-plan 100000000001 basic")) {
      var outcome = terminal.type((line + " --data " + missing).split(" "));
      assertThat(outcome.exitCode()).isEqualTo(253);
      assertThat(outcome.err()).contains("error: there is no data folder " + missing);
    }
    assertThat(terminal.opened).isEmpty();
  }

  private Terminal.Outcome create(String email, String... more) {
    var line =
        new ArrayList<>(
            List.of("account", "create", "--name", "Example", "--email", email, "--plan", "basic"));
    line.addAll(List.of(more));
    return terminal.type(line.toArray(String[]::new));
  }
}
