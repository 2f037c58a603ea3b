package io.caseport.application.kit;

import io.caseport.application.contract.EngineerAdministrationContract;
import io.caseport.application.contract.EngineerRepositoryContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.port.in.EngineerAdministration;
import io.caseport.application.port.in.EngineerAdministration.EngineerDescription;
import io.caseport.application.port.out.EngineerRepository;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.desk.EngineerProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways in which the administration of engineers goes wrong, and stores of them. */
final class EngineerFaults {
  private EngineerFaults() {}

  static List<SeededFault> all() {
    return List.of(
        store(
            "only the best language is kept",
            EngineerFaults::forgettingLanguages,
            "an_engineer_comes_back_as_it_was_added"),
        store(
            "addresses are compared with their case",
            EngineerFaults::comparingExactly,
            "an_address_belongs_to_one_engineer_whatever_its_case"),
        driver(
            "nobody is ever told to be disabled",
            EngineerFaults::tellingEnabled,
            "who_is_disabled_can_do_nothing_until_enabled_again"),
        driver(
            "lists of engineers end too early",
            DriverFaults::firstPageOnly,
            "engineers_are_listed_by_name_in_pages"));
  }

  private static SeededFault store(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        EngineerRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(EngineerRepository.class, ports.engineers(), fault)),
        caughtBy);
  }

  private static SeededFault driver(String name, Faulty fault, String caughtBy) {
    return new SeededFault(
        name,
        EngineerAdministrationContract.class,
        () ->
            new FaultyUseCases(
                DriverFaults.withFaults(Map.of(EngineerAdministration.class, fault))),
        caughtBy);
  }

  private static Object forgettingLanguages(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("add")) {
      var engineer = (EngineerProfile) given[0];
      given[0] =
          new EngineerProfile(
              engineer.userId(),
              engineer.email(),
              engineer.languages().subList(0, 1),
              engineer.timeZone());
    }
    return honestly.with(given);
  }

  private static Object comparingExactly(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("findByEmail")
        ? ((Optional<?>) answer)
            .filter(found -> ((EngineerProfile) found).email().equals((EmailAddress) given[0]))
        : answer;
  }

  private static Object tellingEnabled(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return answer instanceof EngineerDescription told
        ? new EngineerDescription(told.user(), told.profile(), true, told.groups())
        : answer;
  }

  private record FaultyUseCases(Installation tenants) implements EngineerAdministrationContract {}
}
