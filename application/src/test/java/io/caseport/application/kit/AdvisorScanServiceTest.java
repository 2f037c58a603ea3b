package io.caseport.application.kit;

import static io.caseport.application.fixture.SampleChecks.IAM_USE;
import static io.caseport.application.fixture.SampleChecks.KEY_ROTATION;
import static io.caseport.application.fixture.SampleChecks.ROOT_MFA;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.CheckRunnerContract;
import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.fixture.SmallAdvisorCatalog;
import io.caseport.application.fixture.ThreadedCheckRunner;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.CheckRunner;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.advisor.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that goes wrong harms no other, and what it last found stands. */
class AdvisorScanServiceTest {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration REST = Duration.ofMinutes(10);

  private final AtomicInteger asked = new AtomicInteger();
  private Function<AdvisedAccount, Assessment> assessment = Goes.WELL;
  private Duration limit = CheckRunnerContract.LONG;

  private final CoreInProcess tenants =
      new CoreInProcess(
          DrivenPorts.inMemory(new InMemoryStore()),
          new SmallAdvisorCatalog(),
          Stream.concat(
                  Stream.of(new Wayward()),
                  SampleChecks.all().stream().filter(check -> !check.id().equals(ROOT_MFA)))
              .toList(),
          new Hurried());
  private final Caller root = tenants.strangerRoot();

  /** Comes before the others in the catalogue, and does what a test wants of it. */
  private final class Wayward implements AdvisorCheck {
    @Override
    public CheckId id() {
      return ROOT_MFA;
    }

    @Override
    public Assessment assess(AdvisedAccount account) {
      asked.incrementAndGet();
      return assessment.apply(account);
    }
  }

  /** Gives up on the wayward check as soon as a test wants it to. */
  private final class Hurried implements CheckRunner {
    private final CheckRunner threads = new ThreadedCheckRunner();

    @Override
    public <T> T run(String what, Supplier<T> work, Duration usual) {
      return threads.run(what, work, what.contains(ROOT_MFA.value()) ? limit : usual);
    }
  }

  enum Goes implements Function<AdvisedAccount, Assessment> {
    WELL {
      @Override
      public Assessment apply(AdvisedAccount account) {
        return Assessment.of(resource("root"));
      }
    },
    WITH_AN_EXCEPTION {
      @Override
      public Assessment apply(AdvisedAccount account) {
        throw new IllegalStateException("cannot look at " + account.account().id());
      }
    },
    WITH_AN_ERROR {
      @Override
      public Assessment apply(AdvisedAccount account) {
        throw new StackOverflowError();
      }
    },
    WITH_TOO_MANY_VALUES {
      @Override
      public Assessment apply(AdvisedAccount account) {
        return Assessment.of(resource("root", "no column has this"));
      }
    },
    WITH_ONE_KEY_TWICE {
      @Override
      public Assessment apply(AdvisedAccount account) {
        return Assessment.of(List.of(resource("root"), resource("root")));
      }
    };

    private static AssessedResource resource(String key, String... values) {
      return AssessedResource.global(key, ResourceStatus.ERROR, Optional.empty(), values);
    }
  }

  static Stream<Goes> wrongs() {
    return Stream.of(Goes.values()).filter(goes -> goes != Goes.WELL);
  }

  private static Assessment hanging(AdvisedAccount account) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException givenUpOn) {
      Thread.currentThread().interrupt();
    }
    return Goes.WELL.apply(account);
  }

  private void hang() {
    assessment = AdvisorScanServiceTest::hanging;
    limit = CheckRunnerContract.SHORT;
  }

  private void getWell() {
    assessment = Goes.WELL;
    limit = CheckRunnerContract.LONG;
  }

  private Optional<Instant> doneAt(CheckId check) {
    return tenants
        .advisorChecks()
        .describeSummaries(root, List.of(check))
        .getFirst()
        .result()
        .map(CheckResult::at);
  }

  private RefreshStatus refreshed() {
    tenants.advisorChecks().refresh(root, ROOT_MFA);
    tenants.letAdvisorWork();
    return tenants.advisorChecks().describeRefreshes(root, List.of(ROOT_MFA)).getFirst().status();
  }

  @ParameterizedTest
  @MethodSource("wrongs")
  void a_check_that_fails_is_abandoned_while_others_are_done(Goes wrong) {
    assessment = wrong;
    assertThat(refreshed()).isEqualTo(RefreshStatus.ABANDONED);
    assertThat(doneAt(ROOT_MFA)).isEmpty();
    assertThat(doneAt(IAM_USE)).contains(tenants.now());
    assertThat(doneAt(KEY_ROTATION)).contains(tenants.now());
  }

  @ParameterizedTest
  @MethodSource("wrongs")
  void what_a_check_last_found_stands_until_it_succeeds_again(Goes wrong) {
    assertThat(refreshed()).isEqualTo(RefreshStatus.SUCCESS);
    var last = tenants.now();
    assessment = wrong;
    tenants.advance(WEEK);
    assertThat(refreshed()).isEqualTo(RefreshStatus.ABANDONED);
    assertThat(doneAt(ROOT_MFA)).contains(last);
    assertThat(doneAt(IAM_USE)).contains(tenants.now());
    getWell();
    tenants.letAdvisorWork();
    assertThat(doneAt(ROOT_MFA)).contains(tenants.now());
  }

  @Test
  void a_check_that_hangs_is_abandoned_while_others_are_done() {
    hang();
    assertThat(refreshed()).isEqualTo(RefreshStatus.ABANDONED);
    assertThat(doneAt(ROOT_MFA)).isEmpty();
    assertThat(doneAt(IAM_USE)).contains(tenants.now());
    assertThat(doneAt(KEY_ROTATION)).contains(tenants.now());
  }

  @Test
  void a_check_that_hung_is_left_alone_for_ten_minutes_in_every_account() {
    hang();
    tenants.letAdvisorWork();
    assertThat(asked).hasValue(1);
    getWell();
    tenants.advance(REST.minusMillis(1));
    assertThat(refreshed()).isEqualTo(RefreshStatus.ABANDONED);
    assertThat(asked).hasValue(1);
    tenants.advance(Duration.ofMillis(1));
    tenants.letAdvisorWork();
    assertThat(asked).hasValueGreaterThan(1);
    assertThat(doneAt(ROOT_MFA)).contains(tenants.now());
  }

  @Test
  void a_check_that_failed_in_one_account_is_done_in_the_next() {
    assessment =
        account -> {
          if (account.account().id().equals(root.accountId())) {
            throw new IllegalStateException("not here");
          }
          return Goes.WELL.apply(account);
        };
    tenants.letAdvisorWork();
    assertThat(doneAt(ROOT_MFA)).isEmpty();
    var others =
        tenants.advisorChecks().describeSummaries(tenants.businessRoot(), List.of(ROOT_MFA));
    assertThat(others.getFirst().result()).isPresent();
  }

  /** What is written of it in several pieces comes to the same as what is written at once. */
  @Test
  void of_many_resources_none_is_lost_doubled_or_left_behind() {
    assessment = _ -> Assessment.of(resources(0, 130));
    tenants.letAdvisorWork();
    assertThat(found()).isEqualTo(keys(0, 130));
    tenants.advance(WEEK);
    assessment = _ -> Assessment.of(resources(60, 200));
    tenants.letAdvisorWork();
    assertThat(found()).isEqualTo(keys(60, 200));
    tenants.advance(WEEK);
    assessment = _ -> Assessment.of(resources(0, 3));
    assertThat(refreshed()).isEqualTo(RefreshStatus.SUCCESS);
    assertThat(found()).isEqualTo(keys(0, 3));
  }

  private static List<AssessedResource> resources(int from, int to) {
    return keys(from, to).stream()
        .map(key -> AssessedResource.global(key, ResourceStatus.ERROR, Optional.of("arn:" + key)))
        .toList();
  }

  private static Set<String> keys(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).collect(toSet());
  }

  private Set<String> found() {
    var outcome = tenants.advisorChecks().describeResult(root, ROOT_MFA, Optional.empty());
    var counts = outcome.summary().result().orElseThrow().counts();
    assertThat(counts.error()).isEqualTo(outcome.flagged().size());
    return outcome.flagged().stream()
        .map(resource -> resource.arn().orElseThrow().substring("arn:".length()))
        .collect(toSet());
  }
}
