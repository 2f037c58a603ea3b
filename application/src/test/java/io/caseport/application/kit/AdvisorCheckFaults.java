package io.caseport.application.kit;

import io.caseport.application.contract.AdvisorCheckContract;
import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Ways in which a check that is computed goes wrong. */
final class AdvisorCheckFaults {
  private AdvisorCheckFaults() {}

  static List<SeededFault> all() {
    return List.of(
        each(
            "a resource that comes to stand worse is taken for another",
            found -> renamed(found, found.key() + found.status()),
            "keys_last_however_resources_come_to_stand"),
        each(
            "the status is told in the words of the API",
            found -> telling(found, withFirst(found, found.status().code())),
            "the_column_of_the_status_has_its_colour"),
        each(
            "a column is left out",
            found -> telling(found, found.values().subList(1, found.values().size())),
            "each_resource_has_a_value_for_each_column"),
        fault(
            "the same resource is told twice",
            () -> (honest, account) -> twice(honest.assess(account)),
            "each_resource_has_a_key_of_its_own"),
        fault(
            "what was found first is told of every account",
            AdvisorCheckFaults::rememberingTheFirst,
            "nothing_of_another_account_shows_up"));
  }

  private static SeededFault each(
      String name, UnaryOperator<AssessedResource> change, String caughtBy) {
    return fault(
        name,
        () ->
            (honest, account) ->
                Assessment.of(honest.assess(account).resources().stream().map(change).toList()),
        caughtBy);
  }

  private static SeededFault fault(
      String name,
      Supplier<BiFunction<AdvisorCheck, AdvisedAccount, Assessment>> assessments,
      String caughtBy) {
    return new SeededFault(
        name, AdvisorCheckContract.class, () -> faulty(assessments.get()), caughtBy);
  }

  private static AdvisorCheckContract faulty(
      BiFunction<AdvisorCheck, AdvisedAccount, Assessment> assessment) {
    var honest = SampleChecksTest.sample(SampleChecks.KEY_ROTATION);
    var check = new Faulted(honest, assessment);
    return new AdvisorCheckContract() {
      @Override
      public AdvisorCheck check() {
        return check;
      }

      @Override
      public CheckDefinition definition() {
        return SampleChecksTest.definition(SampleChecks.KEY_ROTATION);
      }
    };
  }

  private record Faulted(
      AdvisorCheck honest, BiFunction<AdvisorCheck, AdvisedAccount, Assessment> assessment)
      implements AdvisorCheck {
    @Override
    public CheckId id() {
      return honest.id();
    }

    @Override
    public Assessment assess(AdvisedAccount account) {
      return assessment.apply(honest, account);
    }
  }

  private static BiFunction<AdvisorCheck, AdvisedAccount, Assessment> rememberingTheFirst() {
    var found = new ArrayList<Assessment>();
    return (honest, account) -> {
      synchronized (found) {
        found.add(honest.assess(account));
        return found.stream()
            .filter(one -> !one.resources().isEmpty())
            .findFirst()
            .orElse(found.getFirst());
      }
    };
  }

  private static Assessment twice(Assessment found) {
    var all = new ArrayList<>(found.resources());
    all.addAll(found.resources());
    return Assessment.of(all);
  }

  private static AssessedResource renamed(AssessedResource found, String key) {
    return new AssessedResource(
        key, found.status(), found.region(), found.arn(), found.values(), found.savings());
  }

  private static List<Optional<String>> withFirst(AssessedResource found, String value) {
    var values = new ArrayList<>(found.values());
    values.set(0, Optional.of(value));
    return values;
  }

  private static AssessedResource telling(AssessedResource found, List<Optional<String>> values) {
    return new AssessedResource(
        found.key(), found.status(), found.region(), found.arn(), values, found.savings());
  }
}
