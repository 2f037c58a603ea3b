package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.app.process.Program.Ended;
import io.caseport.app.process.SignedCalls.Call;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts on the command line, on a data folder with and without a server. */
class CommandLineTest {
  private static final int REFUSED = 254;
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void accounts_are_created_listed_shown_and_changed_without_a_server() throws Exception {
    var created =
        json(
            accountOfAnotherProcess(
                "create",
                "--name",
                "例 Inc.",
                "--email",
                "root@example.com",
                "--plan",
                "basic",
                "--output",
                "json"));
    assertThat(created.propertyNames())
        .containsExactly(
            "accountId", "rootEmail", "rootPassword", "accessKeyId", "secretAccessKey");
    var id = created.get("accountId").asString();
    assertThat(id).matches("\\d{12}");

    var changed = account("set-plan", id, "business", "--output", "table");
    assertThat(changed.exitCode()).as(changed.err()).isZero();
    assertThat(changed.out()).containsPattern("plan +business").contains("例 Inc.", id);

    var shown = json(account("show", id, "--output", "json"));
    assertThat(shown.get("plan").asString()).isEqualTo("business");
    var listed = json(account("list", "--output", "json"));
    assertThat(listed.get("accounts")).containsExactly(shown);

    var again =
        account("create", "--name", "Other", "--email", "ROOT@example.com", "--plan", "basic");
    assertThat(again.exitCode()).isEqualTo(REFUSED);
    assertThat(again.err()).startsWith("error: ").contains("ROOT@example.com");
    var absent = account("show", "000000000000");
    assertThat(absent.exitCode()).isEqualTo(REFUSED);
    assertThat(absent.err()).startsWith("error: ").contains("000000000000");
  }

  @Test
  void a_running_server_sees_changes_at_once() throws Exception {
    var program = Program.in(folder).with("CASEPORT_DATA", folder.resolve("data").toString());
    try (var server = program.serve()) {
      var account = OpenedAccount.open(program, folder.resolve("data"), "basic");
      try (var calls = new SignedCalls(server.uri(), account.key())) {
        var refused = calls.ask(describe("1"));
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().get("__type").asString())
            .isEqualTo("SubscriptionRequiredException");

        var changed = program.run("account", "set-plan", account.accountId(), "business");
        assertThat(changed.exitCode()).as(changed.err()).isZero();

        assertThat(calls.send(describe("2")).get("severityLevels")).isNotEmpty();
      }
    }
  }

  private static Call describe(String call) {
    return new Call(
        "DescribeSeverityLevels",
        "5f9d1c1e-0000-4000-8000-00000000000" + call,
        Map.of("language", "en"));
  }

  private Ended accountOfAnotherProcess(String... arguments)
      throws IOException, InterruptedException {
    return Program.in(folder).run(command(arguments));
  }

  private Ended account(String... arguments) {
    return Program.in(folder).runHere(command(arguments));
  }

  private String[] command(String... arguments) {
    var command = new ArrayList<>(List.of("account"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    return command.toArray(String[]::new);
  }

  private static JsonNode json(Ended ended) {
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    return JSON.readTree(ended.out());
  }
}
