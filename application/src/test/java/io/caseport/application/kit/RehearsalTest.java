package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final PageRequest ALL = PageRequest.first(100);

  private final CoreInProcess core = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));

  @Test
  void what_cannot_be_rehearsed_is_not_carried_out_for_a_rehearsing_caller() {
    var root = core.businessRoot();
    var name = new UserName("jane");
    assertThatThrownBy(() -> core.identities().createUser(root.rehearsing(), IamPath.ROOT, name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("iam:CreateUser cannot be rehearsed");
    assertThat(core.identities().listUsers(root, "/", ALL).items())
        .noneMatch(user -> user.name().equals(name));
    assertThatThrownBy(
            () ->
                core.policies()
                    .createPolicy(
                        root.rehearsing(),
                        IamPath.ROOT,
                        new PolicyName("p"),
                        "",
                        Policies.ALLOW_SUPPORT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            core.policies()
                .listPolicies(root, new PolicyFilter(Scope.LOCAL, false, "/"), ALL)
                .items())
        .isEmpty();
  }
}
