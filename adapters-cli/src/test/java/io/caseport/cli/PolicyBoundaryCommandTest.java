package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyBoundaryCommandTest {
  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void sit_down() {
    admin = new Administrator(data);
    admin.succeeds("user create eve");
    var limits = new PolicyFiles(data).support("Limits.json");
    admin.succeeds("policy create " + limits);
  }

  @Test
  void a_boundary_is_set_replaced_shown_and_removed() {
    admin.succeeds("policy boundary set AWSSupportAccess --user eve");
    assertThat(admin.succeeds("policy boundary set Limits --user eve").err())
        .startsWith("The policy Limits bounds the user eve.");

    assertThat(admin.succeeds("user show eve").out())
        .containsPattern("(?m)^PermissionsBoundaryArn +arn:\\S+:policy/Limits$");

    admin.succeeds("policy boundary remove --user eve");
    assertThat(admin.json("user show eve").get("User").has("PermissionsBoundary")).isFalse();
    admin.succeeds("policy boundary remove --user eve");
  }

  @Test
  void a_role_has_a_boundary_too() {
    var trust = new PolicyFiles(data).trust("trust.json", admin.root.accountId());
    admin.succeeds("role create on-call --trust " + trust);

    admin.succeeds("policy boundary set Limits --role on-call");

    assertThat(admin.json("role show on-call").get("Role").has("PermissionsBoundary")).isTrue();
  }

  @Test
  void a_policy_that_is_a_boundary_is_deleted_after_the_commands_that_are_told() {
    admin.succeeds("policy boundary set Limits --user eve");

    var told = Told.commands(admin.refused("policy delete Limits"));

    assertThat(told).containsExactly("policy boundary remove --user eve");
    told.forEach(admin::succeeds);
    admin.succeeds("policy delete Limits");
  }

  @Test
  void a_group_has_none_and_a_policy_must_be_there() {
    assertThat(admin.types("policy boundary set Limits --group staff").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(admin.refused("policy boundary set Other --user eve")).contains("no policy Other");
  }
}
