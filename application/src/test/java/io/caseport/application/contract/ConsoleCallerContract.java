package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.SupportCatalog.Described;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What differs for callers of {@code SupportCases} and {@code SupportCatalog} in the console. */
public interface ConsoleCallerContract extends OperatorContract {

  private static Caller inConsole(Caller caller) {
    return new Caller(caller.principal(), Caller.Channel.CONSOLE, false);
  }

  @Test
  default void the_console_answers_on_every_plan() {
    var root = inConsole(tenants().basicRoot());
    var id =
        tenants()
            .cases()
            .createCase(root, CaseRequests.onTopic("customer-service", "general-info", "charges"));
    assertThat(tenants().cases().describeCases(root, CaseRequests.all()).items())
        .extracting(details -> details.supportCase().id())
        .containsExactly(id);
    assertThat(tenants().catalog().describeSeverityLevels(root, Optional.empty()))
        .containsExactly(new Described("low", "Low"));
  }

  @Test
  default void a_kind_of_case_or_severity_outside_the_plan_is_refused_in_the_console_too() {
    var root = inConsole(tenants().basicRoot());
    var technical = CaseRequests.onTopic("technical", "general-info", "using-aws");
    assertRefused(Refusal.NotInPlan.class, () -> tenants().cases().createCase(root, technical));
    var high =
        CaseRequests.coded(
            Optional.of("customer-service"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("high"),
            Optional.empty());
    assertRefused(Refusal.NotInPlan.class, () -> tenants().cases().createCase(root, high));
    assertThat(tenants().cases().describeCases(root, CaseRequests.all()).items()).isEmpty();
  }

  @Test
  default void permission_is_needed_in_the_console_too() {
    var user = inConsole(tenants().basicUserWithoutPolicy());
    assertDenied(
        "support:DescribeCases", () -> tenants().cases().describeCases(user, CaseRequests.all()));
  }
}
