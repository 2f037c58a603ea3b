package io.caseport.application.kit;

import io.caseport.application.contract.AwsManagedPoliciesContract;
import io.caseport.application.contract.CatalogSourceContract;
import io.caseport.application.fixture.FewAwsManagedPolicies;
import io.caseport.application.fixture.SmallCatalog;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.application.port.out.CatalogSource;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.policy.PolicyArn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Ways in which catalogues of services and of AWS's own policies go wrong. */
final class CatalogFaults {
  private CatalogFaults() {}

  static List<SeededFault> all() {
    return List.of(
        catalog(
            "services come in any order",
            CatalogFaults::turningRound,
            "the_catalogue_comes_in_the_same_order_every_time"),
        catalog(
            "a severity has no name",
            () -> CatalogFaults::forgettingCritical,
            "every_severity_has_a_name"),
        policies(
            "the policies of AWS come in the order of their file",
            CatalogFaults::reversing,
            "policies_are_listed_by_the_key_of_their_name"),
        policies(
            "a policy of AWS is found by its name in any account",
            CatalogFaults::findingByName,
            "a_policy_that_aws_does_not_publish_is_empty"));
  }

  private static SeededFault catalog(String name, Supplier<Faulty> fault, String caughtBy) {
    return new SeededFault(
        name,
        CatalogSourceContract.class,
        () ->
            new CatalogUnderTest(
                Faulty.adapter(CatalogSource.class, new SmallCatalog(), fault.get())),
        caughtBy);
  }

  private static SeededFault policies(String name, Faulty fault, String caughtBy) {
    return new SeededFault(
        name,
        AwsManagedPoliciesContract.class,
        () ->
            new PoliciesUnderTest(
                Faulty.adapter(AwsManagedPolicies.class, new FewAwsManagedPolicies(), fault)),
        caughtBy);
  }

  private static Faulty turningRound() {
    var turned = new AtomicBoolean();
    return (method, given, honestly) -> {
      var answer = honestly.with(given);
      if (!method.equals("services")) {
        return answer;
      }
      turned.set(!turned.get());
      return turned.get() ? answer : ((List<?>) answer).reversed();
    };
  }

  private static Object forgettingCritical(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    if (!method.equals("severityNames")) {
      return answer;
    }
    var names = new HashMap<>((Map<?, ?>) answer);
    names.keySet().remove(Severity.CRITICAL);
    return names;
  }

  private static Object reversing(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("all") ? ((List<?>) answer).reversed() : answer;
  }

  private static Object findingByName(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (!method.equals("find")) {
      return honestly.with(given);
    }
    var arn = ((PolicyArn) given[0]).value();
    var name = arn.substring(arn.lastIndexOf('/') + 1);
    return honestly.with(new PolicyArn("arn:aws:iam::aws:policy/" + name));
  }

  private record CatalogUnderTest(CatalogSource catalog) implements CatalogSourceContract {}

  private record PoliciesUnderTest(AwsManagedPolicies awsManagedPolicies)
      implements AwsManagedPoliciesContract {}
}
