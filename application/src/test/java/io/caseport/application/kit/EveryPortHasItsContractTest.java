package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.caseport.application.contract.ContractRules;
import org.junit.jupiter.api.Test;

/** No port is without a contract, and no implementation of one goes without being asked. */
class EveryPortHasItsContractTest {

  @Test
  void every_port_has_a_contract_that_asks_something() {
    ContractRules.everyPortHasAContractAmong(KitClasses.ALL).check(KitClasses.ALL);
    for (JavaClass port : KitClasses.ALL.that(ContractRules.PORTS)) {
      var contract = KitClasses.ALL.get(ContractRules.contractOf(port)).reflect();
      assertThat(ContractRun.testsOf(contract)).as(contract.getSimpleName()).isNotEmpty();
    }
  }

  @Test
  void a_port_without_a_contract_is_noticed() {
    ArchRule rule = ContractRules.everyPortHasAContractAmong(KitClasses.NONE);
    assertThatThrownBy(() -> rule.check(KitClasses.ALL))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("UnitOfWorkContract")
        .hasMessageContaining("SupportCasesContract");
  }

  @Test
  void every_implementation_of_a_port_runs_its_contract() {
    ContractRules.everyImplementationOfAPortRunsItsContract(KitClasses.TESTS)
        .check(KitClasses.IMPLEMENTATIONS);
  }

  @Test
  void an_implementation_that_no_test_asks_is_noticed() {
    ArchRule rule = ContractRules.everyImplementationOfAPortRunsItsContract(KitClasses.NONE);
    assertThatThrownBy(() -> rule.check(KitClasses.IMPLEMENTATIONS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("InMemoryCaseRepository")
        .hasMessageContaining("SupportCasesService");
  }

  @Test
  void a_rule_that_finds_nothing_to_ask_is_noticed() {
    ArchRule ports = ContractRules.everyPortHasAContractAmong(KitClasses.ALL);
    ArchRule adapters = ContractRules.everyImplementationOfAPortRunsItsContract(KitClasses.TESTS);
    assertThatThrownBy(() -> ports.check(KitClasses.NONE)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> adapters.check(KitClasses.NONE)).isInstanceOf(AssertionError.class);
  }
}
