package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {
  private static final String DOCUMENT =
      """
      {"Version": "2012-10-17",
       "Statement": {"Effect": "Allow", "Action": "support:*", "Resource": "*"}}
      """;

  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void sit_down() {
    admin = new Administrator(data);
  }

  @Test
  void create_answers_with_the_member_names_of_the_api() {
    var user = admin.json("user create eve --path /staff/").get("User");

    assertThat(user.propertyStream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("Path", "UserName", "UserId", "Arn", "CreateDate");
    assertThat(user.get("UserName").asString()).isEqualTo("eve");
    assertThat(user.get("UserId").asString()).startsWith("AIDA");
    assertThat(user.get("Arn").asString())
        .isEqualTo("arn:aws:iam::" + admin.root.accountId() + ":user/staff/eve");
    assertThat(user.get("CreateDate").asString()).isEqualTo(admin.core.now().toString());
  }

  @Test
  void a_table_has_a_row_for_each_member_and_the_next_step_is_told_beside_it() {
    var outcome = admin.succeeds("user create eve");

    assertThat(outcome.out()).containsPattern("(?m)^UserName +eve$");
    assertThat(outcome.err()).contains("caseport policy attach", "--user eve");
  }

  @Test
  void a_name_that_is_taken_is_refused_whatever_its_case() {
    admin.succeeds("user create eve");

    assertThat(admin.refused("user create EVE")).startsWith("error: the user EVE is taken");
  }

  @Test
  void a_name_or_path_that_no_user_can_have_is_a_bad_parameter() {
    for (var line : new String[] {"user create e/v", "user create eve --path staff"}) {
      var outcome = admin.types(line);
      assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).startsWith("error: invalid value for");
    }
    assertThat(admin.terminal.opened).isEmpty();
  }

  @Test
  void list_reads_to_the_last_page_and_can_be_narrowed_by_path() {
    for (int i = 0; i < 230; i++) {
      admin.core.identities().createUser(admin.root, IamPath.ROOT, new UserName("user-" + i));
    }
    admin.core.identities().createUser(admin.root, new IamPath("/robots/"), new UserName("r2"));

    assertThat(admin.json("user list").get("Users").valueStream().distinct()).hasSize(231);
    var robots = admin.json("user list --path-prefix /robots/").get("Users");
    assertThat(robots.valueStream().map(user -> user.get("UserName").asString()))
        .containsExactly("r2");
  }

  @Test
  void an_empty_list_is_an_answer_and_says_what_to_do_beside_it() {
    var outcome = admin.succeeds("user list");

    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("caseport user create");
    assertThat(admin.json("user list").get("Users")).isEmpty();
  }

  @Test
  void show_tells_groups_policies_and_keys_but_no_secret() {
    admin.succeeds("user create eve");
    admin.succeeds("group create staff");
    admin.succeeds("user add-to-group eve staff");
    var key = admin.json("access-key create --user eve").get("AccessKey");
    writeInline("Own");

    var shown = admin.json("user show eve");

    assertThat(shown.get("User").get("UserName").asString()).isEqualTo("eve");
    assertThat(shown.get("Groups").get(0).get("GroupName").asString()).isEqualTo("staff");
    assertThat(shown.get("PolicyNames").get(0).asString()).isEqualTo("Own");
    assertThat(shown.get("AttachedPolicies")).isEmpty();
    assertThat(shown.get("AccessKeyMetadata").get(0).get("AccessKeyId"))
        .isEqualTo(key.get("AccessKeyId"));
    assertThat(shown.toString()).doesNotContain(key.get("SecretAccessKey").asString());
    assertThat(admin.succeeds("user show eve").out())
        .containsPattern("(?m)^Groups +staff$")
        .containsPattern("(?m)^AttachedPolicies +-$")
        .containsPattern("(?m)^PolicyNames +Own$");
  }

  @Test
  void an_unknown_user_is_refused_with_the_way_to_the_known_ones() {
    for (var line : new String[] {"user show eve", "user delete eve"}) {
      assertThat(admin.refused(line))
          .isEqualToNormalizingNewlines(
              "error: there is no user eve\nhint: `caseport user list` shows the users\n");
    }
  }

  @Test
  void what_is_in_the_way_of_deleting_is_removed_by_the_commands_that_are_told() {
    admin.succeeds("user create eve");
    admin.succeeds("group create staff");
    admin.succeeds("user add-to-group eve staff");
    admin.succeeds("access-key create --user eve");

    var said = admin.refused("user delete eve");
    assertThat(said).startsWith("error: the user eve cannot be deleted yet");
    Told.commands(said).forEach(admin::succeeds);

    assertThat(admin.succeeds("user delete eve").err()).startsWith("Deleted the user eve.");
    assertThat(admin.json("user list").get("Users")).isEmpty();
  }

  @Test
  void group_membership_comes_and_goes() {
    admin.succeeds("user create eve");
    admin.succeeds("group create staff");

    admin.succeeds("user add-to-group eve staff");
    assertThat(admin.json("group show staff").get("Users")).hasSize(1);
    admin.succeeds("user remove-from-group eve staff");
    assertThat(admin.json("group show staff").get("Users")).isEmpty();

    assertThat(admin.refused("user add-to-group eve ops")).contains("no group ops");
    assertThat(admin.refused("user add-to-group bob staff")).contains("no user bob");
  }

  @Test
  void renaming_and_moving_keep_what_the_user_has() {
    admin.succeeds("user create eve");
    admin.succeeds("user create bob");
    admin.succeeds("access-key create --user eve");

    admin.succeeds("user rename eve eva");
    admin.succeeds("user move eva /robots/");

    var shown = admin.json("user show eva");
    assertThat(shown.get("User").get("Arn").asString()).endsWith(":user/robots/eva");
    assertThat(shown.get("AccessKeyMetadata")).hasSize(1);
    assertThat(admin.refused("user show eve")).contains("no user eve");
    assertThat(admin.refused("user rename eva BOB")).contains("the user BOB is taken");
    assertThat(admin.types("user move eva robots").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private void writeInline(String name) {
    var eve = new Holder.OfUser(new UserName("eve"));
    admin.core.policies().putInlinePolicy(admin.root, eve, new PolicyName(name), DOCUMENT);
  }
}
