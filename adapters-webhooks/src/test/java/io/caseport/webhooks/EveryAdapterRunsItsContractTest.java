package io.caseport.webhooks;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.caseport.application.contract.ContractRules;
import org.junit.jupiter.api.Test;

/** No adapter of this module goes without being asked its contract. */
class EveryAdapterRunsItsContractTest {
  private static final JavaClasses ALL =
      new ClassFileImporter().importPackages("io.caseport.webhooks");

  @Test
  void every_adapter_is_asked_the_contract_of_its_port() {
    ContractRules.everyImplementationOfAPortRunsItsContract(ALL).check(ALL);
  }

  @Test
  void an_adapter_that_no_test_asks_is_noticed() {
    var none = ALL.that(nameMatching("nothing"));
    assertThatThrownBy(
            () -> ContractRules.everyImplementationOfAPortRunsItsContract(none).check(ALL))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("HttpWebhookSender");
  }
}
