package io.caseport.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Roles;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.TrustedIds;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleTrustTest {
  private static final Action ASSUME = Action.of("sts:AssumeRole");
  private static final PolicySet EVERYTHING = PolicySet.of(List.of(AccessControl.EVERYTHING));
  private static final Principal.IamUser JANE =
      new Principal.IamUser(
          Accounts.ACME, new UniqueId("AIDAJANE"), IamPath.ROOT, new UserName("Jane"));

  private static Decision decide(Role role) {
    return new RoleTrust(JANE, EVERYTHING, RequestContext.EMPTY, RequestContext.EMPTY)
        .decide(ASSUME, role.arn(), Optional.of(role));
  }

  @Test
  void a_role_of_before_with_a_policy_that_is_none_any_more_trusts_nobody() {
    var role = Roles.named("desk");
    assertThat(decide(role).isAllowed()).isTrue();
    var outdated = role.trustPolicy().replace("Principal", "NotPrincipal");
    assertThat(decide(role.withTrustPolicy(outdated, TrustedIds.NONE)).reason(ASSUME))
        .isEqualTo("because no role trust policy allows the sts:AssumeRole action");
  }
}
