package io.caseport.application.kit;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;

import io.caseport.application.contract.AccountRepositoryContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.IdentityRepositoryContract;
import io.caseport.application.contract.PolicyRepositoryContract;
import io.caseport.application.contract.RoleRepositoryContract;
import io.caseport.application.contract.TagRepositoryContract;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.IdentityRepository;
import io.caseport.application.port.out.IdentityRepository.UsableKey;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.PolicyRepository.Grant;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.RoleRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.TagRepository;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Role;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.TagOwner;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyHolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Ways in which stores of accounts, identities and policies go wrong. */
final class StoreFaults {
  private StoreFaults() {}

  static List<SeededFault> all() {
    return List.of(
        accounts(
            "addresses are compared with their case",
            StoreFaults::comparingAddressesExactly,
            "an_account_is_found_by_its_address_in_any_case"),
        store(
            "an account is read once and then remembered",
            AccountRepositoryContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(AccountRepository.class, ports.accounts(), remembering())),
            "accounts_written_through_one_handle_are_seen_through_another"),
        accounts(
            "an account is erased at once",
            StoreFaults::erasingTooMuch,
            "an_account_is_erased_a_little_at_a_time_and_no_other_is_touched"),
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
            "the keys of closed accounts can be used",
            ports -> usingAnyKey(ports.identities()),
            "a_key_can_be_used_for_as_long_as_its_account_is_open"),
        identities(
            "the driver's exception escapes",
            ports -> StoreFaults::leaking,
            "a_user_name_is_given_once_in_an_account_whatever_its_case"),
        identities(
            "the account is forgotten in lists of users",
            ports -> StoreFaults::listingAllUsers,
            "two_accounts_may_have_users_of_one_name"),
        identities(
            "the account is forgotten in counts of users",
            ports -> countingBothAccounts("countUsers"),
            "users_are_counted_in_their_account"),
        identities(
            "the account is forgotten in counts of groups",
            ports -> countingBothAccounts("countGroups"),
            "groups_are_counted_in_their_account"),
        store(
            "pages of users are counted from the start",
            IdentityRepositoryContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        IdentityRepository.class,
                        ports.identities(),
                        new CountedPages("users", 2))),
            "users_are_listed_by_name_whatever_its_case_and_paged_without_loss"),
        store(
            "names of roles are compared with their case",
            RoleRepositoryContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        RoleRepository.class, ports.roles(), StoreFaults::comparingRolesExactly)),
            "a_role_is_found_whatever_the_case_of_the_name_and_keeps_its_own"),
        store(
            "the account is forgotten in counts of roles",
            RoleRepositoryContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        RoleRepository.class, ports.roles(), countingBothAccounts("count"))),
            "roles_are_counted_in_their_account"),
        store(
            "tags are added to those before",
            TagRepositoryContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(TagRepository.class, ports.tags(), addingTags(ports.tags()))),
            "tags_take_the_place_of_all_before"),
        policies(
            "boundaries are not granted",
            StoreFaults::forgettingBoundaries,
            "a_boundary_comes_beside_the_policies"),
        policies(
            "policies of groups are not granted",
            StoreFaults::grantingOwnPoliciesOnly,
            "a_user_is_granted_its_own_policies_and_those_of_its_groups"),
        policies(
            "the grants of many are those of one of them",
            StoreFaults::mixingGrants,
            "the_grants_of_many_are_those_of_each"),
        store(
            "grants are asked for once and then remembered",
            PolicyRepositoryContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(PolicyRepository.class, ports.policies(), rememberingGrants())),
            "grants_follow_every_change_at_once"),
        store(
            "users are told apart by their name only",
            PolicyRepositoryContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        PolicyRepository.class,
                        ports.policies(),
                        grantingToNamesakes(ports.identities()))),
            "grants_of_a_user_are_not_those_of_its_namesake_elsewhere"),
        store(
            "a policy counts as one version however many it has",
            PolicyRepositoryContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        PolicyRepository.class,
                        ports.policies(),
                        countingPoliciesOnly(ports.policies()))),
            "policies_and_their_versions_are_counted_in_their_account"),
        policies(
            "a policy that nobody has is not counted as zero",
            StoreFaults::countingAttachedPoliciesOnly,
            "attachments_are_counted_in_their_account_and_none_is_zero"));
  }

  static SeededFault store(
      String name, Class<?> contract, UnaryOperator<DrivenPorts> fault, String caughtBy) {
    return new SeededFault(name, contract, () -> FaultyStore.with(fault), caughtBy);
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

  private static Object comparingAddressesExactly(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return given[0] instanceof EmailAddress email
        ? ((Optional<?>) answer).filter(found -> ((Account) found).root().email().equals(email))
        : answer;
  }

  private static Object erasingTooMuch(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("eraseSome")
        ? honestly.with(given[0], Integer.MAX_VALUE)
        : honestly.with(given);
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

  private static Optional<User> userOf(IdentityRepository identities, AccessKey key) {
    return key.userId().flatMap(id -> identities.findUser(key.accountId(), id));
  }

  private static Faulty usingAnyKey(IdentityRepository identities) {
    return (method, given, honestly) ->
        method.equals("findUsableKey")
            ? identities
                .findKey((AccessKeyId) given[0])
                .map(key -> new UsableKey(key, userOf(identities, key)))
            : honestly.with(given);
  }

  private static Object leaking(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (StoreFailure failure) {
      throw new IllegalStateException("SQLITE_CONSTRAINT_UNIQUE", failure);
    }
  }

  private static Object comparingRolesExactly(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return method.equals("find") && given[1] instanceof RoleName name
        ? ((Optional<?>) answer).filter(found -> ((Role) found).name().equals(name))
        : answer;
  }

  private static Faulty addingTags(TagRepository tags) {
    return (method, given, honestly) -> {
      if (method.equals("put")) {
        var before = tags.of((AccountId) given[0], (TagOwner) given[1]);
        given[2] = before.with((Tags) given[2]);
      }
      return honestly.with(given);
    };
  }

  private static Object forgettingBoundaries(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return answer instanceof Grants grants
        ? new Grants(grants.identity(), Optional.empty())
        : answer;
  }

  private static Object grantingOwnPoliciesOnly(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    return answer instanceof Grants(var identity, var boundary)
        ? new Grants(
            identity.stream()
                .filter(grant -> !(grant.source().holder() instanceof PolicyHolder.Group))
                .toList(),
            boundary)
        : answer;
  }

  private static Object mixingGrants(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    if (answer instanceof Map<?, ?> all && method.startsWith("grantsTo") && !all.isEmpty()) {
      var mixed = new HashMap<Object, Object>(all);
      var one = all.values().iterator().next();
      mixed.replaceAll((_, _) -> one);
      return mixed;
    }
    return answer;
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

  private static Faulty remembering() {
    var remembered = new HashMap<Object, Object>();
    return (method, given, honestly) -> {
      if (!method.equals("find")) {
        remembered.clear();
        return honestly.with(given);
      }
      if (!remembered.containsKey(given[0])) {
        remembered.put(given[0], honestly.with(given));
      }
      return remembered.get(given[0]);
    };
  }

  private static Object listingAllUsers(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    if (!method.equals("users")) {
      return answer;
    }
    var both = new ArrayList<Object>((List<?>) answer);
    given[0] = given[0].equals(ACME) ? GLOBEX : ACME;
    both.addAll((List<?>) honestly.with(given));
    return both;
  }

  private static Faulty countingBothAccounts(String count) {
    return (method, given, honestly) ->
        method.equals(count)
            ? (int) honestly.with(ACME) + (int) honestly.with(GLOBEX)
            : honestly.with(given);
  }

  private static Faulty countingPoliciesOnly(PolicyRepository policies) {
    return (method, given, honestly) ->
        method.equals("countVersions")
            ? policies.count((AccountId) given[0])
            : honestly.with(given);
  }

  private static Faulty rememberingGrants() {
    var remembered = new HashMap<Object, Object>();
    return (method, given, honestly) -> {
      if (!method.equals("grantsTo")) {
        return honestly.with(given);
      }
      if (!remembered.containsKey(given[0])) {
        remembered.put(given[0], honestly.with(given));
      }
      return remembered.get(given[0]);
    };
  }

  private static Faulty grantingToNamesakes(IdentityRepository identities) {
    return (method, given, honestly) -> {
      if (!method.equals("grantsTo") || !(given[0] instanceof Principal.IamUser user)) {
        return honestly.with(given);
      }
      var grants = new ArrayList<Grant>();
      for (AccountId account : List.of(ACME, GLOBEX)) {
        var namesake = identities.findUser(account, user.name());
        if (namesake.isPresent()) {
          grants.addAll(((Grants) honestly.with(namesake.get().principal())).identity());
        }
      }
      return new Grants(grants, Optional.empty());
    };
  }
}
