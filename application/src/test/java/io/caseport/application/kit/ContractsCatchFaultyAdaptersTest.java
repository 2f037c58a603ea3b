package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.caseport.application.contract.CaseRepositoryContract;
import io.caseport.application.contract.ContractRules;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract that any adapter passes is worth nothing: each of these must fail its own. */
class ContractsCatchFaultyAdaptersTest {

  static List<SeededFault> faults() {
    return Stream.of(
            WorkFaults.all(),
            StoreFaults.all(),
            CaseFaults.all(),
            CaseIndexFaults.all(),
            RecordFaults.all(),
            AuditFaults.all(),
            CredentialFaults.all(),
            SecretFaults.all(),
            CatalogFaults.all(),
            AdvisorDataFaults.all(),
            DriverFaults.all(),
            AuditDriverFaults.all(),
            CredentialDriverFaults.all(),
            AdvisorFaults.all(),
            AdvisorCheckFaults.all(),
            AdvisorWorkFaults.all(),
            AdvisorDriverFaults.all(),
            OrganizationFaults.all(),
            EventFaults.all(),
            ClockFaults.all(),
            AutomationFaults.all(),
            EngineerFaults.all(),
            WebhookFaults.all(),
            MailFaults.all(),
            DeskFaults.all(),
            DeskDriverFaults.all(),
            SignInFaults.all(),
            ConsoleDriverFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_faulty_adapter_fails_the_test_that_asks_for_its_fault_and_not_every_other(
      SeededFault fault) {
    var tests = ContractRun.testsOf(fault.contract());
    var asksForIt = tests.stream().filter(test -> test.getName().equals(fault.caughtBy())).toList();
    assertThat(asksForIt).as("%s in %s", fault.caughtBy(), fault.contract()).hasSize(1);
    assertThat(ContractRun.failure(asksForIt.getFirst(), fault.adapters()))
        .as("%s lets an adapter pass where %s", fault.contract().getSimpleName(), fault)
        .get()
        .isInstanceOf(AssertionError.class);
    assertThat(tests)
        .as("a test that passes where %s", fault)
        .anyMatch(test -> ContractRun.failure(test, fault.adapters()).isEmpty());
  }

  @Test
  void every_port_has_a_faulty_adapter() {
    var ports = KitClasses.ALL.that(ContractRules.PORTS);
    assertThat(ports).hasSizeGreaterThan(15);
    for (JavaClass port : ports) {
      var contract = KitClasses.ALL.get(ContractRules.contractOf(port)).reflect();
      assertThat(faults())
          .as("faults of %s", port.getSimpleName())
          .anyMatch(fault -> fault.contract().isAssignableFrom(contract));
    }
  }

  @Test
  void the_same_run_finds_no_fault_in_an_honest_adapter() {
    assertThat(
            ContractRun.failures(
                CaseRepositoryContract.class, () -> FaultyStore.with(UnaryOperator.identity())))
        .isEmpty();
  }
}
