package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.FewAwsManagedPolicies;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.ManagedPolicy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessControlTest {
  private static final Action DESCRIBE_CASES = new Action("support", "DescribeCases");

  @Test
  void a_policy_of_aws_that_is_no_longer_published_fails_the_store_and_not_the_request() {
    assertDamaged((method, given, honestly) -> Optional.empty());
  }

  @Test
  void a_policy_of_aws_that_cannot_be_read_fails_the_store_and_not_the_request() {
    assertDamaged(
        (method, given, honestly) ->
            ((Optional<?>) honestly.with(given)).map(found -> unreadable((ManagedPolicy) found)));
  }

  private static ManagedPolicy unreadable(ManagedPolicy policy) {
    return new ManagedPolicy(
        policy.arn(),
        policy.id(),
        policy.path(),
        policy.name(),
        policy.description(),
        policy.defaultVersion(),
        "{",
        policy.createdAt(),
        policy.updatedAt());
  }

  private static void assertDamaged(Faulty catalogue) {
    var ports = DrivenPorts.inMemory(new InMemoryStore());
    ports.accounts().add(Accounts.acme());
    var jane = Users.named(Accounts.ACME, "jane");
    ports.identities().addUser(jane);
    ports
        .policies()
        .attach(new Grantee.OfUser(Accounts.ACME, jane.id()), Policies.AWS_SUPPORT_ACCESS);
    var access =
        new AccessControl(
            ports.accounts(),
            ports.policies(),
            ports.tags(),
            Faulty.adapter(AwsManagedPolicies.class, new FewAwsManagedPolicies(), catalogue),
            ServiceQuotas.NONE,
            new ManualClock());
    assertThatThrownBy(
            () -> access.requireSupport(Caller.throughApi(jane.principal()), DESCRIBE_CASES))
        .isInstanceOf(StoreFailure.Damaged.class);
  }
}
