package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static io.caseport.application.fixture.Advice.CHECK;
import static io.caseport.application.fixture.Advice.OTHER_CHECK;
import static io.caseport.application.fixture.Advice.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.CheckResultRepository.Named;
import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has asked not to be told of a resource is not told of it, whatever becomes of it. */
public interface ExclusionContract extends StoreContract {
  AdvisedResource FOUND = resource("found", ResourceStatus.ERROR);

  private CheckResultRepository resultsWithOneInEach() {
    var results = portsWithTwoAccounts().checkResults();
    for (var account : List.of(ACME, GLOBEX)) {
      results.putResources(account, CHECK, List.of(FOUND));
      results.putResources(account, OTHER_CHECK, List.of(FOUND));
    }
    return results;
  }

  private boolean isExcluded(AccountId account, CheckId check) {
    var results = ports().checkResults();
    var listed =
        results.resources(account, check, ResourceFilter.ALL, Optional.empty(), 9).getFirst();
    assertThat(results.findResources(account, check, Set.of(FOUND.id()))).containsExactly(listed);
    assertThat(results.resourcesOfArn(account, FOUND.arn().orElseThrow(), Optional.empty(), 9))
        .contains(new Named(check, listed));
    assertThat(results.excluded(account, check).contains(FOUND.id())).isEqualTo(listed.excluded());
    return listed.excluded();
  }

  @Test
  default void a_resource_is_excluded_in_its_check_and_account_alone() {
    var results = resultsWithOneInEach();
    assertThat(isExcluded(ACME, CHECK)).isFalse();
    results.setExcluded(ACME, CHECK, FOUND.id(), true);
    results.setExcluded(ACME, CHECK, FOUND.id(), true);
    assertThat(isExcluded(ACME, CHECK)).isTrue();
    assertThat(isExcluded(ACME, OTHER_CHECK)).isFalse();
    assertThat(isExcluded(GLOBEX, CHECK)).isFalse();
    results.setExcluded(GLOBEX, CHECK, FOUND.id(), false);
    results.setExcluded(ACME, OTHER_CHECK, FOUND.id(), false);
    assertThat(isExcluded(ACME, CHECK)).isTrue();
    results.setExcluded(ACME, CHECK, FOUND.id(), false);
    assertThat(isExcluded(ACME, CHECK)).isFalse();
  }

  @Test
  default void what_is_excluded_stays_so_when_more_is_said_of_it() {
    var results = resultsWithOneInEach();
    results.setExcluded(ACME, CHECK, FOUND.id(), true);
    results.putResources(ACME, CHECK, List.of(resource("found", ResourceStatus.WARNING)));
    assertThat(isExcluded(ACME, CHECK)).isTrue();
    assertThat(results.count(ACME, CHECK).counts().excluded()).isOne();
  }

  @Test
  default void what_is_excluded_stays_so_when_it_goes_and_comes_back() {
    var results = resultsWithOneInEach();
    results.setExcluded(ACME, CHECK, FOUND.id(), true);
    results.removeResources(ACME, CHECK, Set.of(FOUND.id()));
    assertThat(results.excluded(ACME, CHECK)).containsExactly(FOUND.id());
    results.putResources(ACME, CHECK, List.of(FOUND));
    assertThat(isExcluded(ACME, CHECK)).isTrue();

    results.removeUpdatedBefore(ACME, CHECK, FOUND.updatedAt().plusMillis(1), 9);
    results.setExcluded(ACME, CHECK, FOUND.id(), false);
    results.putResources(ACME, CHECK, List.of(FOUND));
    assertThat(isExcluded(ACME, CHECK)).isFalse();
  }

  @Test
  default void a_resource_may_be_excluded_before_it_is_found() {
    var results = resultsWithOneInEach();
    var later = resource("later", ResourceStatus.OK);
    results.setExcluded(ACME, CHECK, later.id(), true);
    results.setExcluded(ACME, CHECK, new ResourceId("never"), true);
    assertThat(results.excluded(ACME, CHECK))
        .containsExactlyInAnyOrder(later.id(), new ResourceId("never"));
    results.putResources(ACME, CHECK, List.of(later));
    assertThat(results.findResources(ACME, CHECK, Set.of(later.id())))
        .containsExactly(later.excluded(true));
    assertThat(results.resources(ACME, CHECK, ResourceFilter.ALL, Optional.empty(), 9)).hasSize(2);
  }

  @Test
  default void whoever_writes_a_resource_neither_excludes_it_nor_includes_it() {
    var results = resultsWithOneInEach();
    results.putResources(ACME, CHECK, List.of(FOUND.excluded(true)));
    assertThat(isExcluded(ACME, CHECK)).isFalse();
    results.setExcluded(ACME, CHECK, FOUND.id(), true);
    results.putResources(ACME, CHECK, List.of(FOUND.excluded(false)));
    assertThat(isExcluded(ACME, CHECK)).isTrue();
  }

  @Test
  default void what_one_handle_excludes_is_excluded_for_another() {
    var results = resultsWithOneInEach();
    anotherHandle().checkResults().setExcluded(ACME, CHECK, FOUND.id(), true);
    assertThat(isExcluded(ACME, CHECK)).isTrue();
    results.setExcluded(ACME, CHECK, FOUND.id(), false);
    assertThat(anotherHandle().checkResults().excluded(ACME, CHECK)).isEmpty();
  }
}
