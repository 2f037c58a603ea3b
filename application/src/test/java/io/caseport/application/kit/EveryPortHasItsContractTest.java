package io.caseport.application.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.caseport.application.contract.ContractRules;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No port is without a contract, and no implementation of one goes without being asked. */
class EveryPortHasItsContractTest {
  private static final String APPLICATION = "io.caseport.application";
  private static final JavaClasses ALL = new ClassFileImporter().importPackages(APPLICATION);
  private static final JavaClasses TESTS =
      new ClassFileImporter().importPackages(APPLICATION + ".kit");

  private static JavaClasses implementations() {
    return new ClassFileImporter()
        .importPackages(
            Stream.of("fixture", "account", "cases", "catalog", "identity", "policy", "signin")
                .map(feature -> APPLICATION + "." + feature)
                .toList());
  }

  @Test
  void every_port_has_a_contract() {
    Set<String> contracts =
        ALL.stream()
            .filter(JavaClass::isInterface)
            .filter(type -> type.getPackageName().equals(APPLICATION + ".contract"))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    var ports =
        ALL.stream()
            .filter(type -> type.isInterface() && type.isTopLevelClass())
            .filter(type -> type.getPackageName().startsWith(APPLICATION + ".port."))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .map(type -> type.getSimpleName() + "Contract")
            .toList();
    assertThat(ports).hasSizeGreaterThan(15);
    assertThat(contracts).containsAll(ports);
  }

  @Test
  void every_implementation_of_a_port_runs_its_contract() {
    ContractRules.everyImplementationOfAPortRunsItsContract(TESTS).check(implementations());
  }

  @Test
  void an_implementation_that_no_test_asks_is_noticed() {
    var noTests = new ClassFileImporter().importPackages(APPLICATION + ".port");
    ArchRule rule = ContractRules.everyImplementationOfAPortRunsItsContract(noTests);
    assertThatThrownBy(() -> rule.check(implementations()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("InMemoryCaseRepository")
        .hasMessageContaining("SupportCasesService");
  }

  @Test
  void a_rule_that_finds_no_implementation_is_noticed() {
    var nothing = new ClassFileImporter().importPackages(APPLICATION + ".port");
    ArchRule rule = ContractRules.everyImplementationOfAPortRunsItsContract(TESTS);
    assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class);
  }
}
