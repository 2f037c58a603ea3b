package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.application.port.in.Caller;
import io.caseport.domain.refusal.Refusal;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the contracts of driving ports ask of their test. */
public interface DrivingContract {

  /** The same throughout a test, and untouched when it starts. */
  Tenants tenants();

  /** Who does what a test needs, and may do everything in the Business account. */
  default Caller root() {
    return tenants().businessRoot();
  }

  /** Asserts that the call is refused, and how; gives the refusal as it arrived. */
  default Refusal assertRefused(Class<? extends Refusal> how, ThrowingCallable call) {
    Refusal refusal = catchThrowableOfType(Refusal.class, call);
    assertThat(refusal).isInstanceOf(tenants().carried(how));
    return refusal;
  }

  /** Asserts that the call is refused for lack of permission to do that. */
  default Refusal.AccessDenied assertDenied(String action, ThrowingCallable call) {
    var denied = catchThrowableOfType(Refusal.AccessDenied.class, call);
    assertThat(denied).isNotNull();
    assertThat(denied.action).isEqualTo(action);
    return denied;
  }

  /** Asserts for each operation that a caller without permission is refused it by its name. */
  default void assertDeniedEach(
      String service, Caller caller, Map<String, Consumer<Caller>> operations) {
    operations.forEach(
        (name, operation) -> assertDenied(service + ":" + name, () -> operation.accept(caller)));
  }

  /** Asserts for each operation that the caller is refused in that way. */
  default void assertRefusedEach(
      Class<? extends Refusal> how, Caller caller, Map<String, Consumer<Caller>> operations) {
    operations.forEach((name, operation) -> assertRefused(how, () -> operation.accept(caller)));
  }
}
