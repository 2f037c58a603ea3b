package io.caseport.application.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Rules that every module with adapters keeps. */
public final class ContractRules {
  private static final String PORT_PACKAGE = "io.caseport.application.port.";
  private static final String CONTRACT_PACKAGE = "io.caseport.application.contract.";

  /** The driving and driven ports. */
  public static final DescribedPredicate<JavaClass> PORTS =
      DescribedPredicate.describe("are ports", ContractRules::isPort);

  private ContractRules() {}

  /** The name of the contract that a port must have. */
  public static String contractOf(JavaClass port) {
    return CONTRACT_PACKAGE + port.getSimpleName() + "Contract";
  }

  /** Each port has a contract, an interface with its name. */
  public static ArchRule everyPortHasAContractAmong(JavaClasses contracts) {
    return classes()
        .that(PORTS)
        .should(
            new ArchCondition<>("have a contract") {
              @Override
              public void check(JavaClass port, ConditionEvents events) {
                var contract = contractOf(port);
                if (!contracts.contain(contract) || !contracts.get(contract).isInterface()) {
                  events.add(SimpleConditionEvent.violated(port, "there is no " + contract));
                }
              }
            })
        .because("an adapter can prove only what someone asks of it");
  }

  /**
   * Each class that implements a port is asked the port's contract by some test.
   *
   * @param tests among which those tests are, whose names end in {@code Test}
   */
  public static ArchRule everyImplementationOfAPortRunsItsContract(JavaClasses tests) {
    return classes()
        .that(implementAPort())
        .should(beAskedItsContractBy(tests))
        .because("an adapter that nobody asked keeps its promises by chance");
  }

  private static DescribedPredicate<JavaClass> implementAPort() {
    return DescribedPredicate.describe(
        "implement a port", type -> !type.isInterface() && portsOf(type).findAny().isPresent());
  }

  private static Stream<JavaClass> portsOf(JavaClass type) {
    return type.getAllRawInterfaces().stream().filter(ContractRules::isPort);
  }

  private static boolean isPort(JavaClass type) {
    return type.getPackageName().startsWith(PORT_PACKAGE)
        && type.isTopLevelClass()
        && type.isInterface()
        && !type.getSimpleName().equals("package-info");
  }

  private static ArchCondition<JavaClass> beAskedItsContractBy(JavaClasses tests) {
    return new ArchCondition<>("be asked the contract of its port by a test") {
      @Override
      public void check(JavaClass implementation, ConditionEvents events) {
        portsOf(implementation)
            .map(ContractRules::contractOf)
            .filter(contract -> tests.stream().noneMatch(test -> runs(test, contract)))
            .forEach(
                contract ->
                    events.add(
                        SimpleConditionEvent.violated(
                            implementation,
                            "no test asks " + implementation.getName() + " the " + contract)));
      }
    };
  }

  private static boolean runs(JavaClass test, String contract) {
    return !test.isInterface()
        && test.getSimpleName().endsWith("Test")
        && test.isAssignableTo(contract);
  }
}
