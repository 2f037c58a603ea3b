package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static io.caseport.application.fixture.Advice.CHECK;
import static io.caseport.application.fixture.Advice.OTHER_CHECK;
import static io.caseport.application.fixture.Advice.elsewhere;
import static io.caseport.application.fixture.Advice.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckResultRepository.Counted;
import io.caseport.application.port.out.CheckResultRepository.Named;
import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.application.port.out.CheckResultRepository.ResourcePlace;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the resources are kept that checks have found. */
public interface AdvisedResourceContract extends StoreContract {

  private CheckResultRepository resultsOfTwoAccounts() {
    return portsWithTwoAccounts().checkResults();
  }

  private List<AdvisedResource> all(AccountId account, CheckId check) {
    return ports()
        .checkResults()
        .resources(account, check, ResourceFilter.ALL, Optional.empty(), 1_000_000);
  }

  private static AdvisedResource updated(AdvisedResource resource, Instant at) {
    return new AdvisedResource(
        resource.id(),
        resource.status(),
        resource.region(),
        resource.arn(),
        resource.values(),
        resource.savings(),
        at,
        resource.excluded());
  }

  private static ResourceFilter filter(
      Optional<ResourceStatus> status, Optional<Boolean> excluded, Optional<String> region) {
    return new ResourceFilter(status, excluded, region);
  }

  @Test
  default void a_resource_comes_back_as_it_was_put() {
    var results = resultsOfTwoAccounts();
    var plain =
        new AdvisedResource(
            new ResourceId("a"),
            ResourceStatus.OK,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Savings.NONE,
            Instant.EPOCH,
            false);
    var odd =
        new AdvisedResource(
            new ResourceId("Z_-" + "z".repeat(40)),
            ResourceStatus.WARNING,
            Optional.of(""),
            Optional.of(NastyTexts.LONGEST + NastyTexts.MIXED),
            List.of(
                Optional.of(NastyTexts.MIXED),
                Optional.empty(),
                Optional.of(""),
                Optional.of("null"),
                Optional.of(NastyTexts.CONTROLS),
                Optional.of(NastyTexts.LONGEST),
                Optional.empty()),
            new Savings(0.1 + 0.2, 1e300),
            Instant.parse("9999-12-31T23:59:59.999Z"),
            false);
    results.putResources(ACME, CHECK, List.of(plain, odd));
    assertThat(all(ACME, CHECK)).containsExactly(odd, plain);
    assertThat(results.findResources(ACME, CHECK, Set.of(odd.id()))).containsExactly(odd);
    assertThat(
            results.resourcesOfArn(
                ACME, NastyTexts.LONGEST + NastyTexts.MIXED, Optional.empty(), 9))
        .containsExactly(new Named(CHECK, odd));
    results.putResources(ACME, CHECK, List.of());
    assertThat(all(ACME, CHECK)).hasSize(2);
  }

  @Test
  default void a_resource_takes_the_place_of_the_one_of_its_id_in_its_check_and_account_alone() {
    var results = resultsOfTwoAccounts();
    var before = resource("one", ResourceStatus.OK);
    results.putResources(ACME, CHECK, List.of(before, resource("two", ResourceStatus.OK)));
    results.putResources(ACME, OTHER_CHECK, List.of(before));
    results.putResources(GLOBEX, CHECK, List.of(before));
    var now =
        new AdvisedResource(
            before.id(),
            ResourceStatus.ERROR,
            Optional.empty(),
            Optional.of("arn:new"),
            List.of(Optional.empty()),
            new Savings(7, 8),
            ManualClock.START.plusMillis(9),
            false);
    results.putResources(ACME, CHECK, List.of(now));
    assertThat(all(ACME, CHECK)).containsExactly(now, resource("two", ResourceStatus.OK));
    assertThat(all(ACME, OTHER_CHECK)).containsExactly(before);
    assertThat(all(GLOBEX, CHECK)).containsExactly(before);
    assertThat(results.resourcesOfArn(ACME, before.arn().orElseThrow(), Optional.empty(), 9))
        .extracting(Named::check)
        .containsExactly(OTHER_CHECK);
  }

  @Test
  default void very_many_resources_are_put_found_and_removed_at_once() {
    var results = resultsOfTwoAccounts();
    var many =
        IntStream.range(0, 2_500)
            .mapToObj(i -> resource("r%04d".formatted(i), ResourceStatus.WARNING))
            .toList();
    results.putResources(ACME, CHECK, many);
    results.putResources(GLOBEX, CHECK, many.subList(0, 3));
    assertThat(all(ACME, CHECK)).isEqualTo(many);
    var ids = new ArrayList<>(many.stream().map(AdvisedResource::id).toList());
    assertThat(results.findResources(ACME, CHECK, Set.copyOf(ids)))
        .containsExactlyInAnyOrderElementsOf(many);
    var kept = ids.removeFirst();
    results.removeResources(ACME, CHECK, Set.copyOf(ids));
    assertThat(all(ACME, CHECK)).extracting(AdvisedResource::id).containsExactly(kept);
    assertThat(all(GLOBEX, CHECK)).hasSize(3);
  }

  @Test
  default void of_two_of_one_id_the_later_is_kept() {
    var results = resultsOfTwoAccounts();
    var first = resource("one", ResourceStatus.OK);
    var second = resource("one", ResourceStatus.ERROR);
    results.putResources(ACME, CHECK, List.of(first, second));
    assertThat(all(ACME, CHECK)).containsExactly(second);
  }

  @Test
  default void a_removed_resource_is_gone_and_no_other() {
    var results = resultsOfTwoAccounts();
    var one = resource("one", ResourceStatus.OK);
    var two = resource("two", ResourceStatus.OK);
    results.putResources(ACME, CHECK, List.of(one, two));
    results.putResources(ACME, OTHER_CHECK, List.of(one));
    results.putResources(GLOBEX, CHECK, List.of(one));
    results.removeResources(ACME, CHECK, Set.of(one.id(), new ResourceId("none")));
    results.removeResources(ACME, CHECK, Set.of());
    assertThat(all(ACME, CHECK)).containsExactly(two);
    assertThat(all(ACME, OTHER_CHECK)).containsExactly(one);
    assertThat(all(GLOBEX, CHECK)).containsExactly(one);
  }

  @Test
  default void resources_are_found_by_their_exact_ids() {
    var results = resultsOfTwoAccounts();
    var one = resource("One", ResourceStatus.OK);
    results.putResources(ACME, CHECK, List.of(one));
    assertThat(results.findResources(ACME, CHECK, Set.of(one.id(), new ResourceId("two"))))
        .containsExactly(one);
    assertThat(results.findResources(ACME, CHECK, Set.of(new ResourceId("one")))).isEmpty();
    assertThat(results.findResources(ACME, CHECK, Set.of())).isEmpty();
    assertThat(results.findResources(ACME, OTHER_CHECK, Set.of(one.id()))).isEmpty();
    assertThat(results.findResources(GLOBEX, CHECK, Set.of(one.id()))).isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(results.findResources(ACME, CHECK, Set.of(new ResourceId(name)))).isEmpty();
      assertThat(results.resourcesOfArn(ACME, name, Optional.empty(), 9)).isEmpty();
    }
  }

  @Test
  default void resources_are_listed_by_id_in_pages_that_neither_repeat_nor_skip() {
    var results = resultsOfTwoAccounts();
    var names = List.of("-", "0", "A", "_", "a", "b");
    var found = names.stream().map(name -> resource(name, ResourceStatus.OK)).toList();
    results.putResources(ACME, CHECK, found.reversed());
    assertThat(page(Optional.empty())).isEqualTo(found.subList(0, 2));
    results.putResources(ACME, CHECK, List.of(resource("+", ResourceStatus.OK)));
    assertThat(page(Optional.of("0"))).isEqualTo(found.subList(2, 4));
    results.removeResources(ACME, CHECK, Set.of(new ResourceId("_")));
    assertThat(page(Optional.of("_"))).isEqualTo(found.subList(4, 6));
    assertThat(page(Optional.of("b"))).isEmpty();
  }

  private List<AdvisedResource> page(Optional<String> after) {
    return ports()
        .checkResults()
        .resources(ACME, CHECK, ResourceFilter.ALL, after.map(ResourceId::new), 2);
  }

  @Test
  default void filters_let_through_what_has_all_that_they_ask_for() {
    var results = resultsOfTwoAccounts();
    var ok = resource("a", ResourceStatus.OK);
    var error = resource("b", ResourceStatus.ERROR);
    var other = elsewhere(resource("c", ResourceStatus.ERROR), Optional.of("eu-west-2"));
    var global = elsewhere(resource("d", ResourceStatus.ERROR), Optional.empty());
    results.putResources(ACME, CHECK, List.of(ok, error, other, global));
    results.setExcluded(ACME, CHECK, other.id(), true);
    var any = Optional.<String>empty();
    var errors = Optional.of(ResourceStatus.ERROR);
    assertThat(filtered(filter(errors, Optional.empty(), any))).containsExactly("b", "c", "d");
    assertThat(filtered(filter(Optional.empty(), Optional.of(false), any)))
        .containsExactly("a", "b", "d");
    assertThat(filtered(filter(Optional.empty(), Optional.of(true), any))).containsExactly("c");
    assertThat(filtered(filter(Optional.empty(), Optional.empty(), Optional.of("eu-west-1"))))
        .containsExactly("a", "b");
    assertThat(filtered(filter(errors, Optional.of(false), Optional.of("eu-west-1"))))
        .containsExactly("b");
    assertThat(filtered(filter(Optional.of(ResourceStatus.WARNING), Optional.empty(), any)))
        .isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      var found = filtered(filter(Optional.empty(), Optional.empty(), Optional.of(name)));
      assertThat(found).isEqualTo(name.isEmpty() ? List.of("d") : List.of());
    }
    assertThat(
            results.resources(
                ACME,
                CHECK,
                filter(errors, Optional.empty(), any),
                Optional.of(new ResourceId("b")),
                1))
        .extracting(AdvisedResource::id)
        .containsExactly(other.id());
  }

  private List<String> filtered(ResourceFilter filter) {
    return ports().checkResults().resources(ACME, CHECK, filter, Optional.empty(), 99).stream()
        .map(resource -> resource.id().value())
        .toList();
  }

  @Test
  default void the_resources_of_an_arn_are_told_by_check_and_id_in_pages() {
    var results = resultsOfTwoAccounts();
    var one = named("1", "arn:shared");
    var two = named("2", "arn:shared");
    results.putResources(ACME, OTHER_CHECK, List.of(one, named("3", "arn:sharee")));
    results.putResources(ACME, CHECK, List.of(two, one));
    results.putResources(GLOBEX, CHECK, List.of(one));
    var expected =
        List.of(new Named(CHECK, one), new Named(CHECK, two), new Named(OTHER_CHECK, one));
    assertThat(results.resourcesOfArn(ACME, "arn:shared", Optional.empty(), 9)).isEqualTo(expected);
    assertThat(results.resourcesOfArn(ACME, "arn:shared", Optional.empty(), 1))
        .isEqualTo(expected.subList(0, 1));
    for (int i = 0; i < 3; i++) {
      var place = new ResourcePlace(expected.get(i).check(), expected.get(i).resource().id());
      assertThat(results.resourcesOfArn(ACME, "arn:shared", Optional.of(place), 9))
          .isEqualTo(expected.subList(i + 1, 3));
    }
    assertThat(results.resourcesOfArn(ACME, "ARN:shared", Optional.empty(), 9)).isEmpty();
  }

  private static AdvisedResource named(String id, String arn) {
    var resource = resource(id, ResourceStatus.ERROR);
    return new AdvisedResource(
        resource.id(),
        resource.status(),
        resource.region(),
        Optional.of(arn),
        resource.values(),
        resource.savings(),
        resource.updatedAt(),
        false);
  }

  @Test
  default void resources_are_counted_by_status_and_whether_they_are_excluded() {
    var results = resultsOfTwoAccounts();
    assertThat(results.count(ACME, CHECK))
        .isEqualTo(new Counted(ResourceCounts.NONE, Savings.NONE));
    var found =
        Stream.of(
                Stream.of("a").map(name -> resource(name, ResourceStatus.OK)),
                Stream.of("b", "c").map(name -> resource(name, ResourceStatus.WARNING)),
                Stream.of("d", "e", "f", "g").map(name -> resource(name, ResourceStatus.ERROR)))
            .flatMap(some -> some)
            .toList();
    results.putResources(ACME, CHECK, found);
    results.putResources(ACME, OTHER_CHECK, found);
    results.putResources(GLOBEX, CHECK, found);
    results.setExcluded(ACME, CHECK, new ResourceId("d"), true);
    results.setExcluded(ACME, CHECK, new ResourceId("gone"), true);
    assertThat(results.count(ACME, CHECK))
        .isEqualTo(new Counted(new ResourceCounts(1, 2, 3, 1, 0), new Savings(7.5, 15)));
    assertThat(results.count(GLOBEX, CHECK).counts()).isEqualTo(new ResourceCounts(1, 2, 4, 0, 0));
  }

  @Test
  default void resources_of_which_nothing_was_said_for_long_are_removed_a_few_at_a_time() {
    var results = resultsOfTwoAccounts();
    var moment = ManualClock.START.plusMillis(5);
    var old = Stream.of("a", "b", "d").map(name -> resource(name, ResourceStatus.ERROR)).toList();
    var young = updated(resource("c", ResourceStatus.ERROR), moment);
    results.putResources(ACME, CHECK, old);
    results.putResources(ACME, CHECK, List.of(young));
    results.putResources(ACME, OTHER_CHECK, old);
    results.putResources(GLOBEX, CHECK, old);
    assertThat(results.removeUpdatedBefore(ACME, CHECK, ManualClock.START, 9)).isZero();
    assertThat(results.removeUpdatedBefore(ACME, CHECK, moment, 2)).isEqualTo(2);
    assertThat(results.removeUpdatedBefore(ACME, CHECK, moment, 2)).isEqualTo(1);
    assertThat(results.removeUpdatedBefore(ACME, CHECK, moment, 2)).isZero();
    assertThat(all(ACME, CHECK)).containsExactly(young);
    assertThat(results.removeUpdatedBefore(ACME, CHECK, moment.plusNanos(1), 2)).isEqualTo(1);
    assertThat(all(ACME, OTHER_CHECK)).isEqualTo(old);
    assertThat(all(GLOBEX, CHECK)).isEqualTo(old);
  }

  @Test
  default void resources_written_through_one_handle_are_seen_through_another() {
    var results = resultsOfTwoAccounts();
    var before = resource("a", ResourceStatus.ERROR);
    results.putResources(ACME, CHECK, List.of(before));
    var now = resource("a", ResourceStatus.OK);
    anotherHandle().checkResults().putResources(ACME, CHECK, List.of(now));
    assertThat(all(ACME, CHECK)).containsExactly(now);
    anotherHandle().checkResults().removeResources(ACME, CHECK, Set.of(now.id()));
    assertThat(all(ACME, CHECK)).isEmpty();
  }
}
