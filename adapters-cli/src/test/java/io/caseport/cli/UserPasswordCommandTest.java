package io.caseport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.CredentialAdministration.LoginProfileDescription;
import io.caseport.domain.identity.UserName;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserPasswordCommandTest {
  @TempDir private Path data;
  private Administrator admin;

  @BeforeEach
  void sit_down() {
    admin = new Administrator(data);
    admin.succeeds("user create eve");
  }

  @Test
  void a_generated_password_is_told_once_and_has_every_kind_of_character() {
    var outcome = admin.succeeds("user password set eve");

    assertThat(outcome.out())
        .containsPattern("(?m)^Password +(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])(?=.*-)\\S{31}$");
    assertThat(outcome.err()).contains("not shown again");
    assertThat(profile().resetRequired()).isFalse();
  }

  @Test
  void each_generated_password_is_another() {
    var first = admin.json("user password set eve").get("LoginProfile").get("Password");
    var second = admin.json("user password set eve").get("LoginProfile").get("Password");

    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void a_password_of_ones_own_comes_from_the_standard_input_and_is_not_repeated() {
    admin.terminal.piped = "Correct horse 4 battery\n";

    var outcome = admin.succeeds("user password set eve --stdin --reset-required");

    assertThat(outcome.out() + outcome.err()).doesNotContain("horse", "not shown again");
    assertThat(profile().resetRequired()).isTrue();
    var typed = admin.types("user password set eve secret");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void no_password_is_no_password() {
    assertThat(admin.refused("user password set eve --stdin")).contains("1 to 128 characters");
    assertThat(admin.refused("user password set bob")).contains("no user bob");
  }

  @Test
  void a_password_is_in_the_way_of_deleting_its_user() {
    admin.succeeds("user password set eve");

    var steps = Told.commands(admin.refused("user delete eve"));
    assertThat(steps).containsExactly("user password delete eve");
    steps.forEach(admin::succeeds);

    assertThat(admin.refused("user password delete eve")).contains("caseport user password set");
    admin.succeeds("user delete eve");
  }

  private LoginProfileDescription profile() {
    return admin.core.credentials().getLoginProfile(admin.root, Optional.of(new UserName("eve")));
  }
}
