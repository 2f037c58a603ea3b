package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleCommandTest {
  @TempDir private Path data;
  private Administrator admin;
  private Path trust;
  private String document;

  @BeforeEach
  void write_a_trust_policy() throws IOException {
    admin = new Administrator(data);
    document =
        """
        {"Version": "2012-10-17", "Statement": {
          "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "%s"}}}
        """
            .formatted(admin.root.accountId());
    trust = Files.writeString(data.resolve("trust.json"), document);
  }

  @Test
  void create_answers_with_the_member_names_of_the_api() {
    var role =
        admin
            .json("role create on-call --path /ops/ --max-session 7200 --trust " + trust)
            .get("Role");

    assertThat(role.get("RoleName").asString()).isEqualTo("on-call");
    assertThat(role.get("Arn").asString()).endsWith(":role/ops/on-call");
    assertThat(role.get("MaxSessionDuration").asInt()).isEqualTo(7200);
    assertThat(role.get("AssumeRolePolicyDocument").get("Statement").get("Action").asString())
        .isEqualTo("sts:AssumeRole");
    assertThat(admin.refused("role create ON-CALL --trust " + trust)).contains("is taken");
  }

  @Test
  void the_trust_policy_can_come_from_the_standard_input_and_must_be_one() {
    admin.terminal.piped = document;
    assertThat(admin.succeeds("role create on-call --trust -").err())
        .contains("caseport policy attach");

    assertThat(admin.types("role create other").exitCode()).isEqualTo(ExitCode.USAGE);
    admin.terminal.piped = "{}";
    assertThat(admin.refused("role create other --trust -")).contains("line 1");
    admin.terminal.piped = document;
    assertThat(admin.refused("role create other --trust - --max-session 5"))
        .contains("from 3600 to 43200");
  }

  @Test
  void list_shows_the_roles_under_a_path() {
    assertThat(admin.succeeds("role list").err()).contains("caseport role create");
    admin.succeeds("role create on-call --path /ops/ --trust " + trust);
    admin.succeeds("role create audit --trust " + trust);

    assertThat(admin.json("role list").get("Roles")).hasSize(2);
    assertThat(admin.succeeds("role list --path-prefix /ops/").out())
        .contains("on-call")
        .doesNotContain("audit");
  }

  @Test
  void show_tells_policies_and_trust() {
    admin.succeeds("role create on-call --trust " + trust);
    admin.succeeds("policy attach AWSSupportAccess --role on-call");

    var shown = admin.json("role show on-call");

    assertThat(shown.get("Role").get("AssumeRolePolicyDocument").has("Statement")).isTrue();
    assertThat(shown.get("AttachedPolicies").get(0).get("PolicyName").asString())
        .isEqualTo("AWSSupportAccess");
    assertThat(admin.succeeds("role show on-call").out())
        .containsPattern("(?m)^AttachedPolicies +AWSSupportAccess$")
        .endsWith(document);
    assertThat(admin.refused("role show other")).contains("no role other", "caseport role list");
  }

  @Test
  void trust_description_and_session_length_change_one_by_one() {
    admin.succeeds("role create on-call --trust " + trust);

    admin.succeeds("role update on-call --max-session 7200");
    admin.succeeds("role update on-call --description Nights");
    admin.terminal.piped = document.replace("Allow", "Deny");
    admin.succeeds("role set-trust on-call -");

    var role = admin.json("role show on-call").get("Role");
    assertThat(role.get("MaxSessionDuration").asInt()).isEqualTo(7200);
    assertThat(role.get("Description").asString()).isEqualTo("Nights");
    assertThat(role.at("/AssumeRolePolicyDocument/Statement/Effect").asString()).isEqualTo("Deny");
    assertThat(admin.types("role update on-call").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(admin.refused("role update on-call --max-session 5"))
        .contains("hint: it must have a value from 3600 to 43200");
    admin.terminal.piped = "{}";
    assertThat(admin.refused("role set-trust on-call -")).contains("line 1");
  }

  @Test
  void what_is_in_the_way_of_deleting_is_removed_by_the_commands_that_are_told()
      throws IOException {
    var file =
        Files.writeString(
            data.resolve("Own.json"),
            """
            {"Version": "2012-10-17",
             "Statement": {"Effect": "Allow", "Action": "support:*", "Resource": "*"}}
            """);
    admin.succeeds("role create on-call --trust " + trust);
    admin.succeeds("policy create " + file);
    admin.succeeds("policy attach Own --role on-call");
    admin.succeeds("policy inline put " + file + " --role on-call");

    assertThat(Told.commands(admin.refused("policy delete Own"))).hasSize(1);
    Told.commands(admin.refused("role delete on-call")).forEach(admin::succeeds);

    admin.succeeds("role delete on-call");
    admin.succeeds("policy delete Own");
    assertThat(admin.json("role list").get("Roles")).isEmpty();
  }
}
