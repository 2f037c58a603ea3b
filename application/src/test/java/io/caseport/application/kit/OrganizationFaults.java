package io.caseport.application.kit;

import static java.util.Comparator.comparing;

import io.caseport.application.contract.AccountRepositoryContract;
import io.caseport.application.contract.CredentialOverviewContract;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.CheckResultRepository.MembersResult;
import io.caseport.application.port.out.CredentialOverview;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.application.port.out.UserCredentials.Held;
import io.caseport.domain.account.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways in which stores go wrong about what many accounts, or many users, have together. */
final class OrganizationFaults {
  private OrganizationFaults() {}

  static List<SeededFault> all() {
    return List.of(
        AdvisorFaults.results(
            "organizations have what their members had when they were first asked for",
            remembering("ofOrganization"),
            "open_members_are_counted_together_by_check"),
        AdvisorFaults.results(
            "results are as old as the oldest",
            OrganizationFaults::datingByTheFirst,
            "the_newest_result_and_the_oldest_first_one_date_those_of_all"),
        AdvisorFaults.results(
            "whichever member is asked for, all are told",
            OrganizationFaults::askingWithoutMember,
            "the_results_of_members_are_told_by_account_in_pages"),
        AdvisorFaults.results(
            "pages of resources of members are counted from the start",
            new CountedPages("resourcesOfMembers", 4),
            "the_resources_of_members_are_told_by_account_and_id_in_pages"),
        accounts(
            "management accounts are no members",
            OrganizationFaults::leavingOutManagement,
            "the_members_of_an_organization_are_listed_by_id_in_pages"),
        accounts(
            "nobody leaves an organization",
            OrganizationFaults::keepingMembers,
            "the_organization_of_an_account_is_kept"),
        overview(
            "the youngest key comes first",
            OrganizationFaults::youngestFirst,
            "keys_are_told_oldest_first_with_their_last_use"),
        overview(
            "only who has something is told of",
            OrganizationFaults::leavingOutWhoHasNothing,
            "who_has_nothing_is_told_of_too"),
        overview(
            "pages of users are counted from the start",
            new CountedPages("ofUsers", 1),
            "users_are_told_by_the_key_of_their_name_in_pages_each_with_its_own"));
  }

  private static SeededFault accounts(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        AccountRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(AccountRepository.class, ports.accounts(), fault)),
        caughtBy);
  }

  private static SeededFault overview(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        CredentialOverviewContract.class,
        ports ->
            ports.with(Faulty.adapter(CredentialOverview.class, ports.credentialOverview(), fault)),
        caughtBy);
  }

  private static Faulty remembering(String question) {
    Map<Object, Object> answers = new HashMap<>();
    return (method, given, honestly) -> {
      if (!method.equals(question)) {
        return honestly.with(given);
      }
      var answer = honestly.with(given);
      return Optional.ofNullable(answers.putIfAbsent(given[0], answer)).orElse(answer);
    };
  }

  private static Object datingByTheFirst(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    if (!method.equals("ofOrganization")) {
      return answer;
    }
    var all = new HashMap<Object, Object>();
    ((Map<?, ?>) answer)
        .forEach(
            (check, together) -> {
              var result = (MembersResult) together;
              all.put(
                  check,
                  new MembersResult(
                      result.counts(), result.savings(), result.firstAt(), result.firstAt()));
            });
    return all;
  }

  private static Object askingWithoutMember(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("ofMembers")) {
      given[2] = Optional.empty();
    }
    return honestly.with(given);
  }

  private static Object leavingOutManagement(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return method.equals("members")
        ? ((List<?>) answer).stream().filter(found -> !((Account) found).isManagement()).toList()
        : answer;
  }

  private static Object keepingMembers(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("replace") && ((Account) given[0]).management().isEmpty()
        ? given[0]
        : honestly.with(given);
  }

  private static Object youngestFirst(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("ofUsers")
        ? credentials(answer).stream()
            .map(one -> new UserCredentials(one.user(), reversed(one.held())))
            .toList()
        : answer;
  }

  private static Held reversed(Held held) {
    var keys =
        held.keys().stream().sorted(comparing(UserCredentials.Key::createdAt).reversed()).toList();
    return new Held(keys, held.passwordSetAt(), held.mfa());
  }

  private static Object leavingOutWhoHasNothing(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return method.equals("ofUsers")
        ? credentials(answer).stream()
            .filter(one -> !one.held().keys().isEmpty() || one.held().passwordSetAt().isPresent())
            .toList()
        : answer;
  }

  private static List<UserCredentials> credentials(Object some) {
    return ((List<?>) some).stream().map(UserCredentials.class::cast).toList();
  }
}
