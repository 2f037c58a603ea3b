package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagCommandTest {
  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void sit_down() {
    admin = new Administrator(data);
    admin.succeeds("user create eve");
  }

  @Test
  void users_roles_and_policies_have_tags() {
    var policy = new PolicyFiles(data).support("Own.json");
    admin.succeeds("policy create " + policy);
    var trust = new PolicyFiles(data).trust("trust.json", admin.root.accountId());
    admin.succeeds("role create on-call --trust " + trust);

    for (var whose : List.of("--user eve", "--role on-call", "--policy Own")) {
      admin.succeeds("tag set team=support shift= " + whose);
      admin.succeeds("tag set TEAM=ops " + whose);

      var tags = admin.json("tag list " + whose).get("Tags");
      assertThat(tags.valueStream().map(Object::toString))
          .containsExactly(
              "{\"Key\":\"shift\",\"Value\":\"\"}", "{\"Key\":\"TEAM\",\"Value\":\"ops\"}");

      assertThat(admin.succeeds("tag remove team absent " + whose).err()).contains("No tag team");
      assertThat(admin.json("tag list " + whose).get("Tags")).hasSize(1);
    }
    assertThat(admin.json("role show on-call").get("Role").get("Tags")).hasSize(1);
    assertThat(admin.json("policy show Own").get("Policy").get("Tags")).hasSize(1);
  }

  @Test
  void people_see_tags_as_they_are_typed() {
    assertThat(Told.commands(admin.succeeds("tag list --user eve").err()))
        .containsExactly("tag set KEY=VALUE --user eve");

    assertThat(admin.succeeds("tag set team=support shift=a=b --user eve").err())
        .startsWith("Tagged the user eve: shift=a=b, team=support.");

    assertThat(admin.succeeds("tag list --user eve").out())
        .containsPattern("(?m)^Key +Value$")
        .containsPattern("(?m)^team +support$");
    assertThat(admin.succeeds("user show eve").out())
        .containsPattern("(?m)^Tags +shift=a=b, team=support$");
  }

  @Test
  void what_is_no_tag_is_a_bad_parameter() {
    for (var line :
        List.of("tag set team --user eve", "tag set aws:x=1 --user eve", "tag set a=b")) {
      assertThat(admin.types(line).exitCode()).as(line).isEqualTo(ExitCode.USAGE);
    }
    assertThat(admin.refused("tag set a=b --user bob")).contains("no user bob");
    assertThat(admin.refused("tag set a=b A=c --user eve")).contains("differ at most in case");
  }
}
