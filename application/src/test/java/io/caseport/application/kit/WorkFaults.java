package io.caseport.application.kit;

import static io.caseport.application.fixture.Accounts.GLOBEX;

import io.caseport.application.contract.AccountRepositoryContract;
import io.caseport.application.contract.ConcurrentWorkContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.UnitOfWorkContract;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.InMemoryAttachmentRepository;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.identity.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Ways in which a unit of work is less than one whole, alone and beside others. */
final class WorkFaults {
  private WorkFaults() {}

  static List<SeededFault> all() {
    return List.of(
        work(
            "a failed work is not undone",
            WorkFaults::beside,
            "a_work_that_fails_leaves_nothing_behind_in_any_repository"),
        work(
            "exceptions arrive wrapped",
            WorkFaults::wrapping,
            "a_work_that_fails_leaves_nothing_behind_in_any_repository"),
        work(
            "work within work is kept by itself",
            keepingInnerWork(),
            "work_within_work_is_undone_with_it"),
        new SeededFault(
            "files are kept outside the work",
            UnitOfWorkContract.class,
            WorkFaults::withFilesElsewhere,
            "a_work_that_fails_leaves_nothing_behind_in_any_repository"),
        new SeededFault(
            "each handle has a store of its own",
            AccountRepositoryContract.class,
            () -> new FaultyStore(fresh(), fresh()),
            "accounts_written_through_one_handle_are_seen_through_another"),
        together(
            "a limit is checked while others check it",
            WorkFaults::checkingAtOnce,
            "a_limit_that_a_work_checks_holds_against_other_work"),
        together(
            "the last of two who change a case wins",
            WorkFaults::lastWins,
            "no_reply_is_lost_when_many_threads_reply_to_one_case"),
        together(
            "the last of two who resolve a case wins",
            WorkFaults::lastWins,
            "of_several_who_resolve_a_case_one_finds_it_open"),
        together(
            "a set is filled while others fill it",
            WorkFaults::fillingAtOnce,
            "a_set_that_several_fill_has_each_file_that_found_room_and_no_other"),
        together(
            "a name is looked for before it is taken",
            WorkFaults::lookingFirst,
            "a_name_that_many_ask_for_at_once_is_given_to_one"),
        together(
            "one account is read from an old copy",
            WorkFaults::readingAnOldCopy,
            "nobody_sees_half_of_a_work"));
  }

  private static SeededFault work(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        UnitOfWorkContract.class,
        ports -> ports.with(Faulty.adapter(UnitOfWork.class, ports.unitOfWork(), fault)),
        caughtBy);
  }

  /** A fault that shows only among several threads, and that both handles share. */
  private static SeededFault together(
      String name, Supplier<UnaryOperator<DrivenPorts>> fault, String caughtBy) {
    return new SeededFault(
        name, ConcurrentWorkContract.class, () -> FaultyStore.with(fault.get()), caughtBy);
  }

  private static DrivenPorts fresh() {
    return DrivenPorts.inMemory(new InMemoryStore());
  }

  private static FaultyStore withFilesElsewhere() {
    var elsewhere = new InMemoryStore();
    return FaultyStore.with(ports -> ports.with(new InMemoryAttachmentRepository(elsewhere)));
  }

  /** Does the work with neither a way back nor a lock. */
  private static Object beside(String method, Object[] given, Faulty.Honestly honestly) {
    return ((Supplier<?>) given[0]).get();
  }

  private static DrivenPorts withWorkBesideWork(DrivenPorts ports) {
    return ports.with(Faulty.adapter(UnitOfWork.class, ports.unitOfWork(), WorkFaults::beside));
  }

  private static Object wrapping(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (RuntimeException | Error thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  private static Faulty keepingInnerWork() {
    var innerWork = new ConcurrentHashMap<Thread, List<Object>>();
    return (method, given, honestly) -> {
      var thread = Thread.currentThread();
      if (innerWork.containsKey(thread)) {
        innerWork.get(thread).add(given[0]);
        return honestly.with(given);
      }
      innerWork.put(thread, new ArrayList<>());
      try {
        return honestly.with(given);
      } catch (RuntimeException | Error thrown) {
        for (Object kept : List.copyOf(innerWork.get(thread))) {
          honestly.with(kept);
        }
        throw thrown;
      } finally {
        innerWork.remove(thread);
      }
    };
  }

  private static UnaryOperator<DrivenPorts> checkingAtOnce() {
    var meeting = new Meeting(3);
    Faulty fault =
        (method, given, honestly) -> {
          var answer = honestly.with(given);
          if (method.equals("keysOf")) {
            meeting.join();
          }
          return answer;
        };
    return ports ->
        withWorkBesideWork(ports)
            .with(Faulty.adapter(IdentityRepository.class, ports.identities(), fault));
  }

  private static UnaryOperator<DrivenPorts> fillingAtOnce() {
    var meeting = new Meeting(2);
    Faulty fault =
        (method, given, honestly) -> {
          var answer = honestly.with(given);
          if (method.equals("findSet")) {
            meeting.join();
          }
          return answer;
        };
    return ports ->
        withWorkBesideWork(ports)
            .with(Faulty.adapter(AttachmentRepository.class, ports.attachments(), fault));
  }

  private static UnaryOperator<DrivenPorts> lastWins() {
    var meeting = new Meeting(2);
    return ports -> {
      Faulty fault =
          (method, given, honestly) -> {
            if (method.equals("replace")) {
              return overwriting(ports.cases(), given, honestly);
            }
            var answer = honestly.with(given);
            if (method.equals("find")) {
              meeting.join();
            }
            return answer;
          };
      return withWorkBesideWork(ports)
          .with(Faulty.adapter(CaseRepository.class, ports.cases(), fault));
    };
  }

  private static Object overwriting(CaseRepository cases, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var changed = (SupportCase) given[0];
    var stored = cases.find(changed.accountId(), changed.id()).orElseThrow();
    given[0] = Cases.like(changed).version(stored.version() + 1).build();
    try {
      return honestly.with(given);
    } catch (StoreFailure.Stale met) {
      return overwriting(cases, given, honestly);
    }
  }

  private static UnaryOperator<DrivenPorts> lookingFirst() {
    var meeting = new Meeting(2);
    return ports -> {
      Faulty fault =
          (method, given, honestly) ->
              method.equals("addUser")
                  ? lookingFirst(ports.identities(), meeting, given, honestly)
                  : honestly.with(given);
      return ports.with(Faulty.adapter(IdentityRepository.class, ports.identities(), fault));
    };
  }

  private static Object lookingFirst(
      IdentityRepository identities, Meeting meeting, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var user = (User) given[0];
    boolean taken = identities.findUser(user.accountId(), user.name()).isPresent();
    meeting.join();
    try {
      return honestly.with(given);
    } catch (StoreFailure.IdentifierTaken met) {
      if (taken) {
        throw met;
      }
      return Optional.empty();
    }
  }

  private static UnaryOperator<DrivenPorts> readingAnOldCopy() {
    var copies = new ConcurrentHashMap<AccountId, Object>();
    Faulty fault =
        (method, given, honestly) -> {
          if (given[0] instanceof Account added && method.equals("add")) {
            copies.put(added.id(), Optional.of(added));
          }
          var answer = honestly.with(given);
          return method.equals("find") && given[0].equals(GLOBEX)
              ? copies.getOrDefault(GLOBEX, answer)
              : answer;
        };
    return ports -> ports.with(Faulty.adapter(AccountRepository.class, ports.accounts(), fault));
  }
}
