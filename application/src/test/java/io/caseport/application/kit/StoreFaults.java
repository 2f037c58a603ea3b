package io.caseport.application.kit;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;

import io.caseport.application.contract.AccountRepositoryContract;
import io.caseport.application.contract.AttachmentRepositoryContract;
import io.caseport.application.contract.CallRecordsContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.IdentityRepositoryContract;
import io.caseport.application.contract.PolicyRepositoryContract;
import io.caseport.application.contract.UnitOfWorkContract;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.PolicyRepository.Grant;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyHolder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Ways in which stores go wrong, other than with cases. */
final class StoreFaults {
  private StoreFaults() {}

  static List<SeededFault> all() {
    return List.of(
        work(
            "a failed work is not undone",
            (method, given, honestly) -> ((Supplier<?>) given[0]).get(),
            "a_work_that_fails_leaves_nothing_behind_in_any_repository"),
        work(
            "exceptions arrive wrapped",
            StoreFaults::wrapping,
            "a_work_that_fails_leaves_nothing_behind_in_any_repository"),
        new SeededFault(
            "each handle has a store of its own",
            AccountRepositoryContract.class,
            () -> new StoreUnderTest(fresh(), fresh()),
            "accounts_written_through_one_handle_are_seen_through_another"),
        accounts(
            "addresses are compared with their case",
            StoreFaults::comparingAddressesExactly,
            "an_account_is_found_by_its_address_in_any_case"),
        identities(
            "names are compared with their case",
            ports -> StoreFaults::comparingNamesExactly,
            "a_user_is_found_whatever_the_case_of_the_name_and_keeps_its_own"),
        identities(
            "paths are compared without their case",
            ports -> StoreFaults::comparingPathsLoosely,
            "users_are_listed_by_the_exact_beginning_of_their_path"),
        identities(
            "the keys of a removed user remain",
            ports -> keepingKeys(ports.identities()),
            "a_user_goes_with_its_memberships_and_keys_and_no_others"),
        identities(
            "the driver's exception escapes",
            ports -> StoreFaults::leaking,
            "a_user_name_is_given_once_in_an_account_whatever_its_case"),
        policies(
            "policies of groups are not granted",
            StoreFaults::grantingOwnPoliciesOnly,
            "a_user_is_granted_its_own_policies_and_those_of_its_groups"),
        policies(
            "a policy that nobody has is not counted as zero",
            StoreFaults::countingAttachedPoliciesOnly,
            "attachments_are_counted_in_their_account_and_none_is_zero"),
        store(
            "the stored bytes are handed out",
            AttachmentRepositoryContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        AttachmentRepository.class, ports.attachments(), handingOutWhatItHolds())),
            "the_bytes_that_a_caller_holds_are_not_the_stored_ones"),
        store(
            "answers are found in any account",
            CallRecordsContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        CallRecords.class, ports.callRecords(), StoreFaults::findingAnywhere)),
            "an_answer_is_found_by_its_exact_key_and_in_its_account"));
  }

  static SeededFault store(
      String name, Class<?> contract, UnaryOperator<DrivenPorts> fault, String caughtBy) {
    return new SeededFault(name, contract, () -> StoreUnderTest.with(fault), caughtBy);
  }

  private static SeededFault work(String name, Faulty fault, String caughtBy) {
    return store(
        name,
        UnitOfWorkContract.class,
        ports -> ports.with(Faulty.adapter(UnitOfWork.class, ports.unitOfWork(), fault)),
        caughtBy);
  }

  private static SeededFault accounts(String name, Faulty fault, String caughtBy) {
    return store(
        name,
        AccountRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(AccountRepository.class, ports.accounts(), fault)),
        caughtBy);
  }

  private static SeededFault identities(
      String name, Function<DrivenPorts, Faulty> fault, String caughtBy) {
    return store(
        name,
        IdentityRepositoryContract.class,
        ports ->
            ports.with(
                Faulty.adapter(IdentityRepository.class, ports.identities(), fault.apply(ports))),
        caughtBy);
  }

  private static SeededFault policies(String name, Faulty fault, String caughtBy) {
    return store(
        name,
        PolicyRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(PolicyRepository.class, ports.policies(), fault)),
        caughtBy);
  }

  private static DrivenPorts fresh() {
    return DrivenPorts.inMemory(new InMemoryStore());
  }

  private static Object wrapping(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (RuntimeException | Error thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  private static Object comparingAddressesExactly(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return given[0] instanceof EmailAddress email
        ? ((Optional<?>) answer).filter(found -> ((Account) found).root().email().equals(email))
        : answer;
  }

  private static Object comparingNamesExactly(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return method.equals("findUser") && given[1] instanceof UserName name
        ? ((Optional<?>) answer).filter(found -> ((User) found).name().equals(name))
        : answer;
  }

  private static Object comparingPathsLoosely(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    if (!method.equals("users")) {
      return honestly.with(given);
    }
    var prefix = ((String) given[1]).toLowerCase(Locale.ROOT);
    return ((List<?>) honestly.with(given[0], "/", given[2], given[3]))
        .stream()
            .filter(
                user -> ((User) user).path().value().toLowerCase(Locale.ROOT).startsWith(prefix))
            .toList();
  }

  private static Faulty keepingKeys(IdentityRepository identities) {
    return (method, given, honestly) -> {
      if (!method.equals("removeUser")) {
        return honestly.with(given);
      }
      var user = (User) given[0];
      List<AccessKey> keys = identities.keysOf(user.accountId(), Optional.of(user.id()));
      var answer = honestly.with(given);
      keys.forEach(identities::addKey);
      return answer;
    };
  }

  private static Object leaking(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (StoreFailure failure) {
      throw new IllegalStateException("SQLITE_CONSTRAINT_UNIQUE", failure);
    }
  }

  private static Object grantingOwnPoliciesOnly(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return method.equals("grantsTo")
        ? ((List<?>) answer)
            .stream()
                .filter(grant -> ((Grant) grant).source().holder() instanceof PolicyHolder.User)
                .toList()
        : answer;
  }

  private static Object countingAttachedPoliciesOnly(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    if (method.equals("attachmentCounts")) {
      var counts = new HashMap<>((Map<?, ?>) answer);
      counts.values().removeIf(Integer.valueOf(0)::equals);
      return counts;
    }
    return answer;
  }

  private static Faulty handingOutWhatItHolds() {
    var held = new HashMap<Object, Attachment>();
    return (method, given, honestly) -> {
      if (method.equals("add")) {
        var attachment = (Attachment) given[0];
        held.put(attachment.id(), attachment);
      }
      var answer = honestly.with(given);
      return method.equals("find")
          ? ((Optional<?>) answer).map(found -> held.get(((Attachment) found).id()))
          : answer;
    };
  }

  private static Object findingAnywhere(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    if (!method.equals("find") || ((Optional<?>) answer).isPresent()) {
      return answer;
    }
    return honestly.with(given[0].equals(ACME) ? GLOBEX : ACME, given[1]);
  }
}
