package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.advisor.CheckStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RootAccessKeyTest extends ComputedCheckTest {
  RootAccessKeyTest() {
    super(new RootAccessKey());
  }

  /** An account comes with one. */
  @BeforeEach
  void delete_the_first_key() {
    for (var key : tenants.identities().listAccessKeys(root, Optional.empty()).keys()) {
      tenants.identities().deleteAccessKey(root, Optional.empty(), key.id());
    }
  }

  @Test
  void a_key_that_is_put_out_of_use_or_deleted_turns_it_green() {
    createUser("jane");
    createKey(named("jane"));
    assertThat(counts(lookAgain())).isEqualTo(List.of(0L, 0L, 0L));
    var made = tenants.now();
    var key = createKey(Optional.empty());
    var red = lookAgain();
    assertThat(status(red)).isEqualTo(CheckStatus.ERROR);
    assertThat(told(red)).containsExactly(List.of("Red", key.value(), told(made), "never"));
    tenants.identities().updateAccessKey(root, Optional.empty(), key, false);
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(1L, 0L, 0L));
    tenants.identities().updateAccessKey(root, Optional.empty(), key, true);
    assertThat(ids(lookAgain())).isEqualTo(ids(red));
    tenants.identities().deleteAccessKey(root, Optional.empty(), key);
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.OK);
  }

  @Test
  void the_last_use_of_a_key_is_told() {
    var made = tenants.now();
    var key = createKey(Optional.empty());
    lookAgain();
    var used = use(root.principal(), key);
    assertThat(told(lookAgain()))
        .containsExactly(List.of("Red", key.value(), told(made), told(used)));
  }
}
