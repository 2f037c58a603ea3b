package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CaseRepositoryContract;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract that any adapter passes is worth nothing: each of these must fail its own. */
class ContractsCatchFaultyAdaptersTest {

  static List<SeededFault> faults() {
    return Stream.of(StoreFaults.all(), CaseFaults.all(), SecretFaults.all(), DriverFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_faulty_adapter_fails_the_test_that_asks_for_its_fault_and_not_every_other(
      SeededFault fault) {
    var failures = ContractRun.failures(fault.contract(), fault.adapters());
    assertThat(failures).containsKey(fault.caughtBy());
    assertThat(failures.get(fault.caughtBy())).isInstanceOf(AssertionError.class);
    assertThat(failures).hasSizeLessThan(ContractRun.testsOf(fault.contract()).size());
  }

  @Test
  void the_same_run_finds_no_fault_in_an_honest_adapter() {
    assertThat(
            ContractRun.failures(
                CaseRepositoryContract.class, () -> StoreUnderTest.with(UnaryOperator.identity())))
        .isEmpty();
  }
}
