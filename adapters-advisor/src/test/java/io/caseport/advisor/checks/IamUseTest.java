package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import java.util.List;
import org.junit.jupiter.api.Test;

class IamUseTest extends ComputedCheckTest {
  IamUseTest() {
    super(new IamUse());
  }

  @Test
  void the_first_user_turns_it_green_and_a_role_does_not() {
    var yellow = lookAgain();
    assertThat(status(yellow)).isEqualTo(CheckStatus.WARNING);
    assertThat(counts(yellow)).isEqualTo(List.of(0L, 1L, 0L));
    var trust = Roles.trusting(root.principal().arn());
    tenants.roles().createRole(root, NewRole.of(new RoleName("desk"), trust));
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.WARNING);
    createUser("jane");
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(1L, 0L, 0L));
    tenants.identities().deleteUser(root, new UserName("jane"));
    assertThat(ids(lookAgain())).isEqualTo(ids(yellow));
  }
}
