package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.support.model.ThrottlingException;

/** With AWS's quotas, the sixth call of a second is refused as SDKs expect it. */
class ThrottlingTest {
  @RegisterExtension static final Server SERVER = new Server(ServiceQuotas.AWS);

  private final WireTenants tenants = SERVER.tenants();

  @Test
  void calls_beyond_five_a_second_are_throttled_and_the_next_second_is_free() {
    var root = Customer.of(tenants, tenants.businessRoot());
    for (int number = 0; number < ServiceQuotas.AWS.callsPerSecond(); number++) {
      SupportCall.DESCRIBE_SERVICES.by(root);
    }
    assertThat(Problem.of(() -> SupportCall.DESCRIBE_SERVICES.by(root)))
        .isEqualTo(
            new Problem(ThrottlingException.class, 400, "ThrottlingException", "Rate exceeded"));
    SupportCall.DESCRIBE_SERVICES.by(Customer.of(tenants, tenants.strangerRoot()));
    tenants.advance(Duration.ofSeconds(1));
    SupportCall.DESCRIBE_SERVICES.by(root);
  }
}
