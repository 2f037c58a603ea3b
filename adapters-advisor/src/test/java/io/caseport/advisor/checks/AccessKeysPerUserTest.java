package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.advisor.CheckStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessKeysPerUserTest extends ComputedCheckTest {
  AccessKeysPerUserTest() {
    super(new AccessKeysPerUser());
  }

  @Test
  void a_user_with_two_keys_is_red_until_one_is_deleted() {
    var jane = createUser("jane");
    createUser("joe");
    var first = createKey(named("jane"));
    assertThat(counts(lookAgain())).isEqualTo(List.of(2L, 0L, 0L));
    createKey(named("jane"));
    var red = lookAgain();
    assertThat(counts(red)).isEqualTo(List.of(1L, 0L, 1L));
    assertThat(told(red))
        .containsExactly(List.of("jane", "-", "IAM", "Access keys per user", "2", "2", "Red"));
    assertThat(red.flagged().getFirst().arn()).contains(jane.arn());
    tenants.identities().updateAccessKey(root, named("jane"), first, false);
    assertThat(ids(lookAgain())).isEqualTo(ids(red));
    tenants.identities().deleteAccessKey(root, named("jane"), first);
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(2L, 0L, 0L));
  }
}
