package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies on the command line, from the file to the one for whom they hold. */
class PolicyAdministrationTest {
  private static final String DOCUMENT =
      """
      {"Version": "2012-10-17",
       "Statement": {"Effect": "Allow", "Action": "support:*", "Resource": "*"}}
      """;

  @TempDir private Path data;
  private Administrator admin;
  private Path file;

  @BeforeEach
  void write_a_policy() throws IOException {
    admin = new Administrator(data);
    file = Files.writeString(data.resolve("CaseReaders.json"), DOCUMENT);
  }

  @Test
  void create_names_the_policy_after_its_file_and_answers_as_the_api_does() {
    var policy = admin.json("policy create " + file).get("Policy");

    assertThat(policy.get("PolicyName").asString()).isEqualTo("CaseReaders");
    assertThat(policy.get("Arn").asString())
        .isEqualTo("arn:aws:iam::" + admin.root.accountId() + ":policy/CaseReaders");
    assertThat(policy.get("AttachmentCount").asInt(-1)).isZero();
    assertThat(policy.get("DefaultVersionId").asString()).isEqualTo("v1");
    assertThat(policy.has("Description")).isFalse();
    assertThat(admin.refused("policy create " + file)).contains("the policy CaseReaders is taken");
  }

  @Test
  void create_reads_the_standard_input_if_it_is_told_a_name() {
    admin.terminal.piped = DOCUMENT;

    var policy =
        admin.json("policy create - --name Piped --path /ops/ --description Reads").get("Policy");

    assertThat(policy.get("Arn").asString()).endsWith(":policy/ops/Piped");
    assertThat(policy.get("Description").asString()).isEqualTo("Reads");
    var nameless = admin.types("policy create -");
    assertThat(nameless.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(nameless.err()).contains("--name NAME");
  }

  @Test
  void a_document_that_cannot_be_read_is_refused_with_its_place() throws IOException {
    Files.writeString(file, "{\"Version\": \"2012-10-17\",\n \"Statement\": 5}");

    assertThat(admin.refused("policy create " + file)).contains("line 2, column");
    assertThat(admin.types("policy create " + data.resolve("none.json")).exitCode())
        .isEqualTo(ExitCode.ENVIRONMENT);
  }

  @Test
  void list_shows_aws_policies_and_own_ones_to_the_last_page() {
    IntStream.range(0, 120)
        .forEach(i -> admin.succeeds("policy create " + file + " --name Policy-" + i));

    var all = admin.json("policy list").get("Policies").valueStream().toList();
    assertThat(all)
        .anyMatch(policy -> policy.get("PolicyName").asString().equals("AWSSupportAccess"));
    assertThat(admin.json("policy list --own").get("Policies").valueStream().distinct())
        .hasSize(120);
    assertThat(admin.succeeds("policy list --own").out().lines())
        .first()
        .asString()
        .matches("PolicyName +AttachmentCount +Arn");
    assertThat(admin.succeeds("policy list --attached").out()).isEmpty();
  }

  @Test
  void show_has_the_document_as_it_was_written_and_for_programs_as_json() {
    admin.succeeds("policy create " + file);

    assertThat(admin.succeeds("policy show CaseReaders").out())
        .containsPattern("(?m)^PolicyName +CaseReaders$")
        .endsWith(DOCUMENT);
    var version = admin.json("policy show CaseReaders --version v1").get("PolicyVersion");
    assertThat(version.get("Document").get("Statement").get("Action").asString())
        .isEqualTo("support:*");
    assertThat(admin.refused("policy show CaseReaders --version v9"))
        .contains("no policy version", "caseport policy versions");
    assertThat(admin.refused("policy show Nobodys")).contains("caseport policy list");
  }

  @Test
  void versions_say_which_one_counts() {
    admin.succeeds("policy create " + file);

    var versions = admin.json("policy versions CaseReaders").get("Versions");

    assertThat(versions).hasSize(1);
    assertThat(versions.get(0).get("VersionId").asString()).isEqualTo("v1");
    assertThat(versions.get(0).get("IsDefaultVersion").asBoolean()).isTrue();
  }

  @Test
  void an_update_counts_at_once_and_leaves_the_version_before_to_be_deleted() throws IOException {
    admin.succeeds("policy create " + file);
    Files.writeString(file, DOCUMENT.replace("Allow", "Deny"));

    var version = admin.json("policy update CaseReaders " + file).get("PolicyVersion");

    assertThat(version.get("VersionId").asString()).isEqualTo("v2");
    assertThat(admin.succeeds("policy show CaseReaders").out()).contains("\"Deny\"");
    assertThat(admin.succeeds("policy show CaseReaders --version v1").out()).contains("\"Allow\"");
    assertThat(admin.refused("policy delete CaseReaders --version v2"))
        .contains("it is the version that counts", "caseport policy set-default");
    Told.commands(admin.refused("policy delete CaseReaders")).forEach(admin::succeeds);
    assertThat(admin.json("policy versions CaseReaders").get("Versions")).hasSize(1);
    admin.succeeds("policy delete CaseReaders");
  }

  @Test
  void an_update_that_went_wrong_is_taken_back_by_letting_the_version_before_count()
      throws IOException {
    admin.succeeds("policy create " + file);
    Files.writeString(file, DOCUMENT.replace("Allow", "Deny"));
    admin.succeeds("policy update CaseReaders " + file);

    admin.succeeds("policy set-default CaseReaders v1");

    assertThat(admin.succeeds("policy show CaseReaders").out()).contains("\"Allow\"");
    admin.succeeds("policy delete CaseReaders --version v2");
    assertThat(admin.refused("policy set-default CaseReaders v2"))
        .contains("no policy version", "caseport policy versions");
  }

  @Test
  void a_policy_is_attached_by_name_or_arn_and_detached_again() {
    admin.succeeds("user create eve");
    admin.succeeds("group create staff");
    var arn = admin.json("policy create " + file).get("Policy").get("Arn").asString();

    admin.succeeds("policy attach AWSSupportAccess --user eve");
    admin.succeeds("policy attach " + arn + " --group staff");

    assertThat(admin.json("user show eve").get("AttachedPolicies").get(0).get("PolicyArn"))
        .hasToString("\"arn:aws:iam::aws:policy/AWSSupportAccess\"");
    assertThat(admin.succeeds("group show staff").out())
        .containsPattern("(?m)^AttachedPolicies +CaseReaders$");
    assertThat(admin.json("policy list --attached").get("Policies")).hasSize(2);

    admin.succeeds("policy detach AWSSupportAccess --user eve");
    assertThat(admin.json("user show eve").get("AttachedPolicies")).isEmpty();
    assertThat(admin.refused("policy detach AWSSupportAccess --user eve")).contains("attached");
  }

  @Test
  void a_name_that_aws_and_the_account_use_is_not_guessed() {
    admin.succeeds("user create eve");
    admin.succeeds("policy create " + file + " --name AWSSupportAccess");

    var outcome = admin.types("policy attach AWSSupportAccess --user eve");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .contains(
            "arn:aws:iam::aws:policy/AWSSupportAccess",
            "arn:aws:iam::" + admin.root.accountId() + ":policy/AWSSupportAccess");
  }

  @Test
  void exactly_one_holder_must_be_named() {
    for (var holders : new String[] {"", " --user eve --group staff"}) {
      var outcome = admin.types("policy attach AWSSupportAccess" + holders);
      assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("--user=USER", "--group=GROUP");
    }
  }

  @Test
  void an_inline_policy_is_written_shown_replaced_and_deleted() {
    admin.succeeds("user create eve");
    admin.terminal.piped = DOCUMENT;
    admin.succeeds("policy inline put - --name Own --user eve");
    admin.terminal.piped = DOCUMENT.replace("Allow", "Deny");
    admin.succeeds("policy inline put - --name own --user EVE");

    var shown = admin.json("policy inline show Own --user eve");
    assertThat(shown.get("UserName").asString()).isEqualTo("eve");
    assertThat(shown.get("PolicyDocument").get("Statement").get("Effect").asString())
        .isEqualTo("Deny");
    assertThat(admin.succeeds("policy inline show Own --user eve").out()).contains("\"Deny\"");

    admin.succeeds("policy inline delete Own --user eve");
    assertThat(admin.refused("policy inline show Own --user eve")).contains("caseport user show");
  }

  @Test
  void what_is_in_the_way_of_deleting_is_removed_by_the_commands_that_are_told() {
    admin.succeeds("user create eve");
    admin.succeeds("group create staff");
    admin.succeeds("policy create " + file);
    admin.succeeds("policy attach CaseReaders --user eve");
    admin.succeeds("policy attach CaseReaders --group staff");
    admin.succeeds("policy inline put " + file + " --user eve");

    var steps = Told.commands(admin.refused("policy delete CaseReaders"));
    assertThat(steps).hasSize(2);
    Told.commands(admin.refused("user delete eve")).forEach(admin::succeeds);
    Told.commands(admin.refused("group delete staff")).forEach(admin::succeeds);

    admin.succeeds("user delete eve");
    admin.succeeds("group delete staff");
    admin.succeeds("policy delete CaseReaders");
    assertThat(admin.json("policy list --own").get("Policies")).isEmpty();
  }
}
