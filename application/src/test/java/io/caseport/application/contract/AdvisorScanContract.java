package io.caseport.application.contract;

import static io.caseport.application.fixture.SampleChecks.IAM_USE;
import static io.caseport.application.fixture.SampleChecks.KEY_ROTATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.port.in.AdvisorScan;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link AdvisorScan}, on the sample checks. */
public interface AdvisorScanContract extends OperatorContract {
  Duration AUTOMATIC = Duration.ofHours(4);
  Duration WEEK = Duration.ofDays(7);

  private AdvisorScan scan() {
    return tenants().advisorScan();
  }

  private Optional<Instant> doneAt(Caller caller, CheckId check) {
    return tenants()
        .advisorChecks()
        .describeResult(caller, check, Optional.empty())
        .summary()
        .result()
        .map(CheckResult::at);
  }

  @Test
  default void a_check_is_done_anew_when_it_is_due_and_not_before() {
    tenants().letAdvisorWork();
    var first = tenants().now();
    tenants().advance(AUTOMATIC.minusMillis(1));
    tenants().letAdvisorWork();
    assertThat(doneAt(root(), KEY_ROTATION)).contains(first);
    tenants().advance(Duration.ofMillis(1));
    tenants().letAdvisorWork();
    assertThat(doneAt(root(), KEY_ROTATION)).contains(first.plus(AUTOMATIC));
    assertThat(doneAt(root(), IAM_USE)).contains(first);
    tenants().advance(WEEK.minus(AUTOMATIC));
    tenants().letAdvisorWork();
    assertThat(doneAt(root(), IAM_USE)).contains(first.plus(WEEK));
  }

  @Test
  default void every_account_has_its_turn() {
    var callers = new ArrayList<Caller>();
    for (int number = 0; number < 45; number++) {
      var opened =
          tenants()
              .accounts()
              .createAccount(
                  new AccountName("Account " + number),
                  new EmailAddress("root-" + number + "@example.com"),
                  SupportPlan.BUSINESS);
      callers.add(Caller.throughApi(new Principal.Root(opened.account().id())));
    }
    while (scan().scanSome()) {}
    assertThat(callers).allMatch(caller -> doneAt(caller, IAM_USE).isPresent());
  }

  @Test
  default void a_closed_account_is_left_alone() {
    var stranger = tenants().strangerRoot();
    tenants().advisorChecks().refresh(stranger, IAM_USE);
    tenants().accounts().closeAccount(stranger.accountId());
    tenants().letAdvisorWork();
    tenants().accounts().reopenAccount(stranger.accountId());
    assertThat(doneAt(stranger, IAM_USE)).isEmpty();
    tenants().letAdvisorWork();
    assertThat(doneAt(stranger, IAM_USE)).isPresent();
  }

  @Test
  default void many_refreshes_are_all_done() {
    var callers = List.of(root(), tenants().strangerRoot());
    for (var caller : callers) {
      tenants().advisorChecks().refresh(caller, IAM_USE);
      tenants().advisorChecks().refresh(caller, SampleChecks.ROOT_MFA);
    }
    while (scan().refreshSome()) {}
    for (var caller : callers) {
      assertThat(doneAt(caller, IAM_USE)).isPresent();
      assertThat(doneAt(caller, SampleChecks.ROOT_MFA)).isPresent();
      assertThat(doneAt(caller, KEY_ROTATION)).isEmpty();
    }
  }

  @Test
  default void results_of_more_than_thirty_days_ago_are_forgotten() {
    tenants().letAdvisorWork();
    var stranger = tenants().strangerRoot();
    tenants().identities().createUser(stranger, IamPath.ROOT, new UserName("first"));
    tenants().advance(Duration.ofDays(31));
    assertThat(scan().forgetSome()).isFalse();
    tenants().advance(Duration.ofDays(31).negated());
    assertThat(tenants().advisorHistory().history(stranger, IAM_USE)).isEmpty();
  }
}
