package io.caseport.application.kit;

import static java.util.stream.Collectors.toMap;

import io.caseport.application.access.GrantedDocuments;
import io.caseport.application.advisor.StoredAccount;
import io.caseport.application.contract.AdvisedAccountContract;
import io.caseport.application.contract.CheckRunnerContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.FewAwsManagedPolicies;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.ThreadedCheckRunner;
import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.CheckFailure;
import io.caseport.application.port.out.CheckRunner;
import io.caseport.domain.account.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ways in which that goes wrong by which checks are done, and at which they look. */
final class AdvisorWorkFaults {
  private AdvisorWorkFaults() {}

  static List<SeededFault> all() {
    return List.of(
        runner(
            "errors of the machine are passed on",
            AdvisorWorkFaults::passingErrorsOn,
            "whatever_work_throws_is_a_failure_that_tells_of_it"),
        runner(
            "there is always room",
            AdvisorWorkFaults::makingRoom,
            "work_that_cannot_be_interrupted_does_not_pile_up"),
        account(
            "what was read is read again",
            AdvisorWorkFaults::readingAgain,
            "a_part_stays_as_it_was_when_it_was_first_asked_for"),
        account(
            "the rights of roles are left out",
            stored -> Faulty.adapter(AdvisedAccount.class, stored.get(), FORGETTING_ROLES),
            "rights_are_told_of_users_and_roles_by_arn"));
  }

  private static SeededFault runner(String name, Faulty fault, String caughtBy) {
    return new SeededFault(
        name,
        CheckRunnerContract.class,
        () -> new FaultyRunner(Faulty.adapter(CheckRunner.class, new ThreadedCheckRunner(), fault)),
        caughtBy);
  }

  private static Object passingErrorsOn(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (CheckFailure failure) {
      throw failure.getCause() instanceof Error error ? error : failure;
    }
  }

  private static Object makingRoom(String method, Object[] given, Faulty.Honestly honestly) {
    return new ThreadedCheckRunner()
        .run((String) given[0], (Supplier<?>) given[1], (Duration) given[2]);
  }

  private record FaultyRunner(CheckRunner runner) implements CheckRunnerContract {}

  private static SeededFault account(
      String name, Function<Supplier<AdvisedAccount>, AdvisedAccount> fault, String caughtBy) {
    return new SeededFault(
        name,
        AdvisedAccountContract.class,
        () -> {
          var store = new InMemoryStore();
          return new FaultyAccount(DrivenPorts.inMemory(store), DrivenPorts.inMemory(store), fault);
        },
        caughtBy);
  }

  private static AdvisedAccount readingAgain(Supplier<AdvisedAccount> stored) {
    return Faulty.adapter(
        AdvisedAccount.class,
        stored.get(),
        (method, given, honestly) ->
            method.equals("users") ? stored.get().users() : honestly.with(given));
  }

  private static final Faulty FORGETTING_ROLES =
      (method, given, honestly) -> {
        var answer = honestly.with(given);
        return method.equals("rights")
            ? ((Map<?, ?>) answer)
                .entrySet().stream()
                    .filter(held -> held.getKey().toString().contains(":user/"))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue))
            : answer;
      };

  private record FaultyAccount(
      DrivenPorts ports,
      DrivenPorts anotherHandle,
      Function<Supplier<AdvisedAccount>, AdvisedAccount> fault)
      implements AdvisedAccountContract {
    @Override
    public AdvisedAccount advised(Account account, Instant now) {
      var documents = new GrantedDocuments(new FewAwsManagedPolicies());
      return fault.apply(() -> new StoredAccount(ports.advised(), documents, account, now));
    }
  }
}
