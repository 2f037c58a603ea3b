package io.caseport.application.contract;

import static io.caseport.application.fixture.SampleChecks.BUCKETS;
import static io.caseport.application.fixture.SampleChecks.IAM_USE;
import static io.caseport.application.fixture.SampleChecks.KEY_ROTATION;
import static io.caseport.application.fixture.SampleChecks.ROOT_MFA;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.AdvisorChecks.Outcome;
import io.caseport.application.port.in.AdvisorChecks.Refresh;
import io.caseport.application.port.in.AdvisorChecks.Summary;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckRefresh;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The promises of {@link AdvisorChecks}, on any catalogue that has the sample checks. */
public interface AdvisorChecksContract extends DrivingContract {
  CheckId UNKNOWN = new CheckId("no-such-check");

  private AdvisorChecks checks() {
    return tenants().advisorChecks();
  }

  private Caller stranger() {
    return tenants().strangerRoot();
  }

  private Outcome result(Caller caller, CheckId check) {
    return checks().describeResult(caller, check, Optional.empty());
  }

  private CheckStatus status(Caller caller, CheckId check) {
    return result(caller, check).summary().result().map(CheckResult::status).orElseThrow();
  }

  private void refreshed(Caller caller, CheckId check) {
    tenants().advance(CheckRefresh.INTERVAL);
    checks().refresh(caller, check);
    tenants().letAdvisorWork();
  }

  @Test
  default void all_checks_are_described_in_the_language_that_is_asked_for() {
    var english = checks().describeChecks(root(), Optional.of("en"));
    assertThat(english.checks())
        .extracting(entry -> entry.definition().id())
        .contains(IAM_USE, ROOT_MFA, KEY_ROTATION, BUCKETS)
        .doesNotHaveDuplicates();
    assertThat(english.language().value()).isEqualTo("en");
    var japanese = checks().describeChecks(root(), Optional.of("ja"));
    assertThat(japanese.language().value()).isEqualTo("ja");
    assertThat(nameOf(japanese, IAM_USE)).isNotEqualTo(nameOf(english, IAM_USE));
    var french = checks().describeChecks(root(), Optional.of("fr"));
    assertThat(nameOf(french, IAM_USE)).isEqualTo(nameOf(english, IAM_USE));
  }

  private static String nameOf(AdvisorChecks.Described described, CheckId check) {
    return described.checks().stream()
        .filter(entry -> entry.definition().id().equals(check))
        .map(entry -> entry.definition().name().in(described.language()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void a_language_that_trusted_advisor_does_not_have_is_refused() {
    assertRefused(
        Refusal.InvalidArgument.class, () -> checks().describeChecks(root(), Optional.of("xx")));
    assertRefused(
        Refusal.InvalidArgument.class,
        () -> checks().describeResult(root(), IAM_USE, Optional.of("xx")));
  }

  @Test
  default void nothing_is_known_of_a_check_that_nobody_assesses() {
    tenants().letAdvisorWork();
    assertThat(result(root(), BUCKETS).summary().result()).isEmpty();
    assertThat(result(root(), BUCKETS).flagged()).isEmpty();
  }

  @Test
  default void checks_that_are_computed_are_done_without_being_asked_for() {
    tenants().letAdvisorWork();
    assertThat(status(stranger(), IAM_USE)).isEqualTo(CheckStatus.WARNING);
    assertThat(status(root(), IAM_USE)).isEqualTo(CheckStatus.OK);
    assertThat(status(root(), ROOT_MFA)).isEqualTo(CheckStatus.ERROR);
  }

  @Test
  default void what_was_put_right_is_seen_after_a_refresh() {
    tenants().letAdvisorWork();
    tenants().identities().createUser(stranger(), IamPath.ROOT, new UserName("first"));
    assertThat(status(stranger(), IAM_USE)).isEqualTo(CheckStatus.WARNING);
    refreshed(stranger(), IAM_USE);
    assertThat(status(stranger(), IAM_USE)).isEqualTo(CheckStatus.OK);
    assertThat(result(stranger(), IAM_USE).flagged()).isEmpty();
  }

  @Test
  default void a_refresh_goes_from_enqueued_to_success_and_rests_for_an_hour() {
    var asked = checks().refresh(root(), IAM_USE);
    assertThat(asked)
        .isEqualTo(new Refresh(IAM_USE, RefreshStatus.ENQUEUED, CheckRefresh.INTERVAL));
    tenants().advance(Duration.ofSeconds(1));
    tenants().letAdvisorWork();
    var done = refreshes(root(), IAM_USE).getFirst();
    assertThat(done.status()).isEqualTo(RefreshStatus.SUCCESS);
    assertThat(done.untilNext()).isEqualTo(CheckRefresh.INTERVAL.minusSeconds(1));
    assertThat(checks().refresh(root(), IAM_USE)).isEqualTo(done);
    tenants().advance(done.untilNext());
    assertThat(refreshes(root(), IAM_USE).getFirst().untilNext()).isZero();
    assertThat(checks().refresh(root(), IAM_USE).status()).isEqualTo(RefreshStatus.ENQUEUED);
  }

  private List<Refresh> refreshes(Caller caller, CheckId... checks) {
    return checks().describeRefreshes(caller, List.of(checks));
  }

  @Test
  default void a_check_that_nobody_has_refreshed_can_be_refreshed_now() {
    var never = new Refresh(IAM_USE, RefreshStatus.NONE, Duration.ZERO);
    assertThat(refreshes(root(), IAM_USE)).containsExactly(never);
    checks().refresh(stranger(), IAM_USE);
    assertThat(refreshes(root(), IAM_USE)).containsExactly(never);
  }

  @Test
  default void refreshes_and_summaries_come_in_the_order_asked_for() {
    assertThat(refreshes(root(), ROOT_MFA, IAM_USE, ROOT_MFA))
        .extracting(Refresh::check)
        .containsExactly(ROOT_MFA, IAM_USE, ROOT_MFA);
    assertThat(summaries(root(), ROOT_MFA, IAM_USE, ROOT_MFA))
        .extracting(summary -> summary.definition().id())
        .containsExactly(ROOT_MFA, IAM_USE, ROOT_MFA);
  }

  private List<Summary> summaries(Caller caller, CheckId... checks) {
    return checks().describeSummaries(caller, List.of(checks));
  }

  @Test
  default void automatic_and_uncomputed_checks_cannot_be_refreshed() {
    for (var check : List.of(KEY_ROTATION, BUCKETS)) {
      var refused =
          assertRefused(Refusal.CheckNotRefreshable.class, () -> checks().refresh(root(), check));
      assertThat(refused).hasMessageContaining(check.value());
    }
    assertRefused(
        Refusal.CheckNotRefreshable.class, () -> refreshes(root(), IAM_USE, KEY_ROTATION));
  }

  @Test
  default void every_key_is_a_resource_with_a_name_that_lasts() {
    var jane = tenants().identities().createUser(stranger(), IamPath.ROOT, new UserName("jane"));
    var name = Optional.of(new UserName("jane"));
    tenants().identities().createAccessKey(stranger(), name);
    tenants().advance(SampleChecks.OLD.plusSeconds(1));
    tenants().identities().createAccessKey(stranger(), name);
    tenants().letAdvisorWork();
    var old = result(stranger(), KEY_ROTATION);
    assertThat(old.summary().result().orElseThrow().counts())
        .matches(counts -> counts.ok() == 1 && counts.warning() == 1 && counts.error() == 0);
    var flagged = only(old.flagged());
    assertThat(flagged.status()).isEqualTo(ResourceStatus.WARNING);
    assertThat(flagged.values()).contains(Optional.of(jane.name().value()));
    tenants().advance(Duration.ofDays(1));
    tenants().letAdvisorWork();
    assertThat(only(result(stranger(), KEY_ROTATION).flagged()).id()).isEqualTo(flagged.id());
  }

  private static AdvisedResource only(List<AdvisedResource> resources) {
    assertThat(resources).hasSize(1);
    return resources.getFirst();
  }

  private Map<String, Consumer<Caller>> operations(CheckId check) {
    var some = List.of(check);
    return Map.of(
        "DescribeTrustedAdvisorCheckResult",
            caller -> checks().describeResult(caller, check, Optional.empty()),
        "DescribeTrustedAdvisorCheckSummaries", caller -> checks().describeSummaries(caller, some),
        "DescribeTrustedAdvisorCheckRefreshStatuses",
            caller -> checks().describeRefreshes(caller, some),
        "RefreshTrustedAdvisorCheck", caller -> checks().refresh(caller, check));
  }

  @Test
  default void checks_are_refused_for_permission_first_then_plan_then_being_unknown() {
    assertDeniedEach("support", tenants().userWithoutPolicy(), operations(UNKNOWN));
    assertDeniedEach("support", tenants().basicUserWithoutPolicy(), operations(UNKNOWN));
    assertRefusedEach(Refusal.PlanNotEntitled.class, tenants().basicRoot(), operations(UNKNOWN));
    assertRefusedEach(Refusal.CheckNotFound.class, root(), operations(UNKNOWN));
    assertDenied(
        "support:DescribeTrustedAdvisorChecks",
        () -> checks().describeChecks(tenants().userWithoutPolicy(), Optional.of("xx")));
    assertRefused(
        Refusal.PlanNotEntitled.class,
        () -> checks().describeChecks(tenants().basicRoot(), Optional.of("xx")));
  }

  @Test
  default void who_may_use_support_may_use_its_checks() {
    var supporter = tenants().supporter();
    assertThat(checks().describeChecks(supporter, Optional.of("en")).checks()).isNotEmpty();
    assertThat(checks().refresh(supporter, IAM_USE).status()).isEqualTo(RefreshStatus.ENQUEUED);
  }

  @Test
  default void what_the_other_api_may_do_gives_nothing_here() {
    var user = AdvisorCallers.allowed(tenants(), "trustedadvisor:*");
    assertDeniedEach("support", user, operations(IAM_USE));
  }
}
