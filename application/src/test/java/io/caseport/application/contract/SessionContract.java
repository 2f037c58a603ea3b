package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.Sessions;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What the contracts about sessions share. */
public interface SessionContract extends IdentityContract {

  default Sessions sessions() {
    return tenants().sessions();
  }

  /** When a session of so many seconds that begins now is over. */
  default Instant endOf(int seconds) {
    return tenants().now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(seconds);
  }

  /** A user with a key and an inline policy of that text. */
  default Caller userWith(String name, String document) {
    var user = createUser(name);
    putPolicy(name, document);
    return tenants().as(user);
  }

  default void putPolicy(String user, String document) {
    policies()
        .putInlinePolicy(
            root(), new Holder.OfUser(new UserName(user)), new PolicyName("own"), document);
  }

  /** A user who may do everything in the account. */
  default Caller admin(String name) {
    return userWith(name, Policies.allowing("*"));
  }

  default void assertMayUseSupport(Caller caller) {
    assertThat(tenants().catalog().describeSeverityLevels(caller, Optional.empty())).isNotEmpty();
  }

  /** Asserts that Support is refused, for that reason. */
  default void assertMayNotUseSupport(Caller caller, String reason) {
    Refusal.AccessDenied denied =
        assertDenied(
            "support:DescribeSeverityLevels",
            () -> tenants().catalog().describeSeverityLevels(caller, Optional.empty()));
    assertThat(denied.reason).startsWith(reason);
    assertThat(denied.principalArn).isEqualTo(caller.principal().arn());
  }
}
