package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommandTest {
  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void sit_down() {
    admin = new Administrator(data);
  }

  @Test
  void create_answers_with_the_member_names_of_the_api() {
    var group = admin.json("group create staff --path /people/").get("Group");

    assertThat(group.propertyStream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("Path", "GroupName", "GroupId", "Arn", "CreateDate");
    assertThat(group.get("Arn").asString()).endsWith(":group/people/staff");
    assertThat(admin.refused("group create STAFF")).contains("the group STAFF is taken");
  }

  @Test
  void list_shows_the_groups_under_a_path() {
    assertThat(admin.succeeds("group list").err()).contains("caseport group create");
    admin.succeeds("group create staff --path /people/");
    admin.succeeds("group create robots");

    assertThat(admin.json("group list").get("Groups")).hasSize(2);
    assertThat(admin.succeeds("group list --path-prefix /people/").out())
        .contains("staff")
        .doesNotContain("robots");
  }

  @Test
  void show_tells_all_members() {
    admin.succeeds("group create staff");
    for (int i = 0; i < 120; i++) {
      admin.succeeds("user create user-" + i);
      admin.succeeds("user add-to-group user-" + i + " staff");
    }

    var shown = admin.json("group show staff");

    assertThat(shown.get("Group").get("GroupName").asString()).isEqualTo("staff");
    assertThat(shown.get("Users").valueStream().distinct()).hasSize(120);
    assertThat(shown.get("AttachedPolicies")).isEmpty();
    assertThat(admin.refused("group show ops")).contains("no group ops", "caseport group list");
  }

  @Test
  void what_is_in_the_way_of_deleting_is_removed_by_the_commands_that_are_told() {
    admin.succeeds("group create staff");
    for (int i = 0; i < 7; i++) {
      admin.succeeds("user create user-" + i);
      admin.succeeds("user add-to-group user-" + i + " staff");
    }

    var said = admin.refused("group delete staff");
    assertThat(said).startsWith("error: the group staff cannot be deleted yet").contains("so on");
    assertThat(Told.commands(said)).hasSize(5);
    Told.commands(said).forEach(admin::succeeds);
    Told.commands(admin.refused("group delete staff")).forEach(admin::succeeds);

    admin.succeeds("group delete staff");
    assertThat(admin.json("group list").get("Groups")).isEmpty();
  }

  @Test
  void renaming_and_moving_keep_members_and_policies() {
    admin.succeeds("user create eve");
    admin.succeeds("group create staff");
    admin.succeeds("user add-to-group eve staff");
    admin.succeeds("policy attach AWSSupportAccess --group staff");

    admin.succeeds("group rename staff support");
    admin.succeeds("group move support /people/");

    var shown = admin.json("group show support");
    assertThat(shown.get("Group").get("Arn").asString()).endsWith(":group/people/support");
    assertThat(shown.get("Users")).hasSize(1);
    assertThat(shown.get("AttachedPolicies")).hasSize(1);
    assertThat(admin.refused("group show staff")).contains("no group staff");
  }
}
