package io.caseport.application.contract;

import static io.caseport.application.contract.AdvisorCallers.inConsole;
import static io.caseport.application.fixture.SampleChecks.BUCKETS;
import static io.caseport.application.fixture.SampleChecks.IAM_USE;
import static io.caseport.application.fixture.SampleChecks.KEY_ROTATION;
import static io.caseport.application.fixture.SampleChecks.ROOT_MFA;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.AdvisorChecks.Entry;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckRefresh;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The promises of {@link AdvisorHistory}, and of {@link AdvisorChecks} to the console. */
public interface AdvisorHistoryContract extends OperatorContract {
  ResourceId NO_RESOURCE = new ResourceId("no-such-resource");

  private AdvisorHistory history() {
    return tenants().advisorHistory();
  }

  private AdvisorChecks checks() {
    return tenants().advisorChecks();
  }

  private Caller stranger() {
    return tenants().strangerRoot();
  }

  private ResourceCounts counts(CheckId check) {
    var outcome = checks().describeResult(stranger(), check, Optional.empty());
    return outcome.summary().result().orElseThrow().counts();
  }

  private ResourceId oldKey() {
    var jane = new UserName("jane");
    tenants().identities().createUser(stranger(), IamPath.ROOT, jane);
    tenants().identities().createAccessKey(stranger(), Optional.of(jane));
    tenants().advance(SampleChecks.OLD.plusSeconds(1));
    tenants().letAdvisorWork();
    var flagged = checks().describeResult(stranger(), KEY_ROTATION, Optional.empty()).flagged();
    return flagged.getFirst().id();
  }

  @Test
  default void each_day_has_its_last_result_for_thirty_days() {
    tenants().letAdvisorWork();
    var before = history().history(stranger(), IAM_USE);
    assertThat(before).extracting(DailyResult::status).containsExactly(CheckStatus.WARNING);
    tenants().identities().createUser(stranger(), IamPath.ROOT, new UserName("first"));
    tenants().advance(Duration.ofDays(29));
    checks().refresh(stranger(), IAM_USE);
    tenants().letAdvisorWork();
    assertThat(history().history(stranger(), IAM_USE))
        .extracting(DailyResult::status)
        .containsExactly(CheckStatus.WARNING, CheckStatus.OK);
    tenants().advance(Duration.ofDays(2));
    assertThat(history().history(stranger(), IAM_USE))
        .extracting(DailyResult::status)
        .containsExactly(CheckStatus.OK);
    assertThat(history().history(root(), BUCKETS)).isEmpty();
  }

  @Test
  default void an_excluded_resource_stays_excluded_until_it_is_included() {
    var key = oldKey();
    history().exclude(stranger(), KEY_ROTATION, List.of(key));
    assertThat(counts(KEY_ROTATION)).isEqualTo(new ResourceCounts(0, 0, 0, 1, 0));
    tenants().advance(Duration.ofDays(1));
    tenants().letAdvisorWork();
    assertThat(counts(KEY_ROTATION)).isEqualTo(new ResourceCounts(0, 0, 0, 1, 0));
    history().include(stranger(), KEY_ROTATION, List.of(key));
    assertThat(counts(KEY_ROTATION)).isEqualTo(new ResourceCounts(0, 1, 0, 0, 0));
  }

  @Test
  default void excluding_what_is_not_there_changes_no_count() {
    oldKey();
    history().exclude(stranger(), KEY_ROTATION, List.of(NO_RESOURCE));
    assertThat(counts(KEY_ROTATION)).isEqualTo(new ResourceCounts(0, 1, 0, 0, 0));
  }

  private Map<String, Consumer<Caller>> operations(CheckId check) {
    var some = List.of(check);
    var none = List.of(NO_RESOURCE);
    return Map.of(
        "DescribeCheckItems", caller -> checks().describeResult(caller, check, Optional.empty()),
        "DescribeCheckSummaries", caller -> checks().describeSummaries(caller, some),
        "DescribeCheckRefreshStatuses", caller -> checks().describeRefreshes(caller, some),
        "RefreshCheck", caller -> checks().refresh(caller, check),
        "DescribeCheckStatusHistoryChanges", caller -> history().history(caller, check),
        "ExcludeCheckItems", caller -> history().exclude(caller, check, none),
        "IncludeCheckItems", caller -> history().include(caller, check, none));
  }

  @Test
  default void the_console_asks_for_actions_of_trusted_advisor_on_each_check() {
    var supporter = inConsole(tenants().supporter());
    assertDeniedEach("trustedadvisor", supporter, operations(IAM_USE));
    assertDenied(
        "trustedadvisor:DescribeChecks",
        () -> checks().describeChecks(supporter, Optional.empty()));
    assertDeniedEach("trustedadvisor", supporter, operations(new CheckId("no-such-check")));
    var advised = inConsole(AdvisorCallers.allowed(tenants(), "trustedadvisor:*"));
    operations(IAM_USE).values().forEach(operation -> operation.accept(advised));
    assertRefusedEach(
        Refusal.CheckNotFound.class, advised, operations(new CheckId("no-such-check")));
  }

  @Test
  default void every_plan_shows_the_core_checks_in_the_console_and_others_only_some() {
    var basic = inConsole(tenants().basicRoot());
    assertThat(checks().describeChecks(basic, Optional.empty()).checks())
        .isNotEmpty()
        .allMatch(entry -> entry.definition().core())
        .extracting(Entry::definition)
        .anyMatch(definition -> definition.id().equals(ROOT_MFA));
    assertRefusedEach(Refusal.CheckNotFound.class, basic, operations(IAM_USE));
    assertRefusedEach(
        Refusal.PlanNotEntitled.class, tenants().basicRoot(), historyOperations(ROOT_MFA));
  }

  private Map<String, Consumer<Caller>> historyOperations(CheckId check) {
    var none = List.of(NO_RESOURCE);
    return Map.of(
        "DescribeCheckStatusHistoryChanges", caller -> history().history(caller, check),
        "ExcludeCheckItems", caller -> history().exclude(caller, check, none),
        "IncludeCheckItems", caller -> history().include(caller, check, none));
  }

  @Test
  default void plans_without_all_checks_have_them_done_on_request_only() {
    var basic = inConsole(tenants().basicRoot());
    tenants().letAdvisorWork();
    assertThat(checks().describeSummaries(basic, List.of(ROOT_MFA)).getFirst().result()).isEmpty();
    checks().refresh(basic, ROOT_MFA);
    tenants().letAdvisorWork();
    assertThat(checks().describeRefreshes(basic, List.of(ROOT_MFA)).getFirst().status())
        .isEqualTo(RefreshStatus.SUCCESS);
    assertThat(checks().describeSummaries(basic, List.of(ROOT_MFA)).getFirst().result())
        .hasValueSatisfying(result -> assertThat(result.status()).isEqualTo(CheckStatus.ERROR));
  }

  @Test
  default void a_refresh_that_was_asked_for_is_done_even_later() {
    checks().refresh(root(), IAM_USE);
    tenants().advance(CheckRefresh.INTERVAL.multipliedBy(2));
    tenants().letAdvisorWork();
    assertThat(checks().describeRefreshes(root(), List.of(IAM_USE)).getFirst().status())
        .isEqualTo(RefreshStatus.SUCCESS);
  }
}
