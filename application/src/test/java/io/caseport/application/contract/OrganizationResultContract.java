package io.caseport.application.contract;

import static io.caseport.application.fixture.Advice.CHECK;
import static io.caseport.application.fixture.Advice.OTHER_CHECK;
import static io.caseport.application.fixture.Advice.elsewhere;
import static io.caseport.application.fixture.Advice.member;
import static io.caseport.application.fixture.Advice.resource;
import static io.caseport.application.fixture.Advice.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckResultRepository.MemberPlace;
import io.caseport.application.port.out.CheckResultRepository.MembersResult;
import io.caseport.application.port.out.CheckResultRepository.OfMember;
import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.plan.SupportPlan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the open accounts of an organization have together, and nobody else. */
public interface OrganizationResultContract extends StoreContract {
  /** The second of its organization by id. */
  AccountId MANAGEMENT = new AccountId("200000000000");

  AccountId FIRST = new AccountId("100000000000");
  AccountId LAST = new AccountId("300000000000");
  AccountId CLOSED = new AccountId("250000000000");
  AccountId ALONE = new AccountId("150000000000");
  AccountId OTHER_MANAGEMENT = new AccountId("400000000000");

  private CheckResultRepository resultsOfTwoOrganizations() {
    var accounts = ports().accounts();
    Stream.of(LAST, MANAGEMENT, FIRST).forEach(id -> accounts.add(member(id, MANAGEMENT)));
    accounts.add(member(CLOSED, MANAGEMENT).close(ManualClock.START));
    accounts.add(member(OTHER_MANAGEMENT, OTHER_MANAGEMENT));
    accounts.add(Accounts.with(ALONE, SupportPlan.ENTERPRISE));
    return ports().checkResults();
  }

  private static List<AccountId> everybody() {
    return List.of(OTHER_MANAGEMENT, ALONE, CLOSED, LAST, FIRST, MANAGEMENT);
  }

  @Test
  default void open_members_are_counted_together_by_check() {
    var results = resultsOfTwoOrganizations();
    assertThat(results.ofOrganization(MANAGEMENT)).isEmpty();
    for (var account : everybody()) {
      results.put(result(account, CHECK, new ResourceCounts(1, 2, 3, 4, 5)));
    }
    results.put(result(LAST, OTHER_CHECK, new ResourceCounts(0, 0, 7, 0, 0)));
    results.put(result(ALONE, OTHER_CHECK, new ResourceCounts(0, 0, 9, 0, 0)));
    var together = results.ofOrganization(MANAGEMENT);
    var newest = ManualClock.START.plusMillis(1);
    assertThat(together)
        .isEqualTo(
            Map.of(
                CHECK,
                new MembersResult(
                    new ResourceCounts(3, 6, 9, 12, 15),
                    new Savings(1.5, 4.5),
                    newest,
                    ManualClock.START),
                OTHER_CHECK,
                new MembersResult(
                    new ResourceCounts(0, 0, 7, 0, 0),
                    new Savings(0.5, 1.5),
                    newest,
                    ManualClock.START)));
    assertThat(results.ofOrganization(OTHER_MANAGEMENT)).containsOnlyKeys(CHECK);
    assertThat(results.ofOrganization(ALONE)).isEmpty();
    assertThat(results.ofOrganization(FIRST)).isEmpty();
  }

  @Test
  default void the_newest_result_and_the_oldest_first_one_date_those_of_all() {
    var results = resultsOfTwoOrganizations();
    results.put(at(FIRST, 50, 40));
    results.put(at(MANAGEMENT, 70, 30));
    results.put(at(LAST, 60, 20));
    results.put(at(CLOSED, 80, 10));
    var dated =
        new MembersResult(
            ResourceCounts.NONE, Savings.NONE, Instant.ofEpochMilli(70), Instant.ofEpochMilli(20));
    assertThat(results.ofOrganization(MANAGEMENT)).isEqualTo(Map.of(CHECK, dated));
  }

  private static CheckResult at(AccountId account, long at, long firstAt) {
    return new CheckResult(
        account,
        CHECK,
        Instant.ofEpochMilli(at),
        Instant.ofEpochMilli(firstAt),
        ResourceCounts.NONE,
        Savings.NONE,
        Optional.empty());
  }

  @Test
  default void the_results_of_members_are_told_by_account_in_pages() {
    var results = resultsOfTwoOrganizations();
    for (var account : everybody()) {
      results.put(result(account, CHECK, new ResourceCounts(0, 0, 1, 0, 0)));
      results.put(result(account, OTHER_CHECK, ResourceCounts.NONE));
    }
    assertThat(members(Optional.empty(), Optional.empty(), 9))
        .containsExactly(FIRST, MANAGEMENT, LAST);
    assertThat(members(Optional.empty(), Optional.empty(), 2)).containsExactly(FIRST, MANAGEMENT);
    assertThat(members(Optional.empty(), Optional.of(ALONE), 2)).containsExactly(MANAGEMENT, LAST);
    assertThat(members(Optional.empty(), Optional.of(MANAGEMENT), 2)).containsExactly(LAST);
    assertThat(members(Optional.empty(), Optional.of(LAST), 2)).isEmpty();
    assertThat(members(Optional.of(LAST), Optional.empty(), 2)).containsExactly(LAST);
    assertThat(members(Optional.of(LAST), Optional.of(LAST), 2)).isEmpty();
    for (var stranger : List.of(ALONE, CLOSED, OTHER_MANAGEMENT)) {
      assertThat(members(Optional.of(stranger), Optional.empty(), 9)).isEmpty();
    }
  }

  private List<AccountId> members(
      Optional<AccountId> member, Optional<AccountId> after, int limit) {
    var found = ports().checkResults().ofMembers(MANAGEMENT, CHECK, member, after, limit);
    assertThat(found).allMatch(result -> result.check().equals(CHECK));
    return found.stream().map(CheckResult::account).toList();
  }

  @Test
  default void the_resources_of_members_are_told_by_account_and_id_in_pages() {
    var results = resultsOfTwoOrganizations();
    for (var account : everybody()) {
      results.putResources(
          account,
          CHECK,
          Stream.of("c", "a", "b").map(id -> resource(id, ResourceStatus.ERROR)).toList());
      results.putResources(account, OTHER_CHECK, List.of(resource("x", ResourceStatus.ERROR)));
    }
    var all = resources(Optional.empty(), Optional.empty(), 99);
    assertThat(all)
        .extracting(one -> one.account() + " " + one.resource().id())
        .containsExactlyElementsOf(
            Stream.of(FIRST, MANAGEMENT, LAST)
                .flatMap(account -> Stream.of("a", "b", "c").map(id -> account + " " + id))
                .toList());
    for (int i = 0; i < all.size(); i++) {
      var place = new MemberPlace(all.get(i).account(), all.get(i).resource().id());
      int end = Math.min(all.size(), i + 3);
      assertThat(resources(Optional.empty(), Optional.of(place), 2))
          .isEqualTo(all.subList(i + 1, end));
    }
    var gone = Optional.of(new MemberPlace(ALONE, new ResourceId("c")));
    assertThat(resources(Optional.empty(), gone, 99)).isEqualTo(all.subList(3, 9));
    assertThat(resources(Optional.of(LAST), gone, 99)).isEqualTo(all.subList(6, 9));
    for (var stranger : List.of(ALONE, CLOSED, OTHER_MANAGEMENT)) {
      assertThat(resources(Optional.of(stranger), Optional.empty(), 9)).isEmpty();
    }
  }

  private List<OfMember> resources(
      Optional<AccountId> member, Optional<MemberPlace> after, int limit) {
    return ports()
        .checkResults()
        .resourcesOfMembers(MANAGEMENT, CHECK, ResourceFilter.ALL, member, after, limit);
  }

  @Test
  default void filters_hold_for_the_resources_of_members_too() {
    var results = resultsOfTwoOrganizations();
    var ok = resource("a", ResourceStatus.OK);
    var error = elsewhere(resource("b", ResourceStatus.ERROR), Optional.empty());
    for (var account : everybody()) {
      results.putResources(account, CHECK, List.of(ok, error));
    }
    results.setExcluded(FIRST, CHECK, error.id(), true);
    var errors =
        new ResourceFilter(Optional.of(ResourceStatus.ERROR), Optional.of(false), Optional.empty());
    assertThat(filtered(errors))
        .containsExactly(new OfMember(MANAGEMENT, error), new OfMember(LAST, error));
    var excluded = new ResourceFilter(Optional.empty(), Optional.of(true), Optional.empty());
    assertThat(filtered(excluded)).containsExactly(new OfMember(FIRST, error.excluded(true)));
    var regional = new ResourceFilter(Optional.empty(), Optional.empty(), Optional.of("eu-west-1"));
    assertThat(filtered(regional)).extracting(OfMember::resource).containsExactly(ok, ok, ok);
  }

  private List<OfMember> filtered(ResourceFilter filter) {
    return ports()
        .checkResults()
        .resourcesOfMembers(MANAGEMENT, CHECK, filter, Optional.empty(), Optional.empty(), 99);
  }

  @Test
  default void who_joins_or_leaves_or_closes_counts_from_then_on() {
    var results = resultsOfTwoOrganizations();
    for (var account : everybody()) {
      results.put(result(account, CHECK, ResourceCounts.NONE));
    }
    var accounts = anotherHandle().accounts();
    accounts.replace(member(LAST, MANAGEMENT).leave());
    accounts.replace(member(ALONE, MANAGEMENT));
    accounts.replace(member(CLOSED, MANAGEMENT));
    accounts.replace(member(FIRST, MANAGEMENT).close(ManualClock.START));
    assertThat(members(Optional.empty(), Optional.empty(), 9))
        .containsExactly(ALONE, MANAGEMENT, CLOSED);
  }
}
