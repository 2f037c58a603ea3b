package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.credential.PasswordPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordPolicyStrengthTest extends ComputedCheckTest {
  PasswordPolicyStrengthTest() {
    super(new PasswordPolicyStrength());
  }

  private void demand(boolean uppercase, boolean lowercase, boolean numbers, boolean symbols) {
    var policy =
        new PasswordPolicy(
            PasswordPolicy.DEFAULT_MINIMUM_LENGTH,
            symbols,
            numbers,
            uppercase,
            lowercase,
            true,
            Optional.empty(),
            Optional.empty(),
            false);
    tenants.settings().updateAccountPasswordPolicy(root, policy);
  }

  @Test
  void a_policy_that_demands_all_kinds_of_characters_turns_it_green() {
    var red = lookAgain();
    assertThat(status(red)).isEqualTo(CheckStatus.ERROR);
    assertThat(told(red))
        .containsExactly(
            List.of(
                "Disabled",
                "Disabled",
                "Disabled",
                "Disabled",
                "Disabled",
                "Red",
                "The account has no password policy"));
    demand(true, true, true, true);
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(1L, 0L, 0L));
    tenants.settings().deleteAccountPasswordPolicy(root);
    assertThat(ids(lookAgain())).isEqualTo(ids(red));
  }

  @Test
  void each_kind_of_characters_that_is_not_demanded_is_told() {
    for (int missing = 0; missing < 4; missing++) {
      demand(missing != 0, missing != 1, missing != 2, missing != 3);
      var yellow = lookAgain();
      assertThat(counts(yellow)).isEqualTo(List.of(0L, 1L, 0L));
      var told = told(yellow).getFirst();
      assertThat(told.get(missing + 1)).isEqualTo("Disabled");
      assertThat(told).containsOnlyOnce("Disabled").contains("Enabled", "Yellow");
    }
  }
}
