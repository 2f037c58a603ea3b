package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.advisor.catalogue.JsonAdvisorCatalog;
import io.caseport.application.contract.AdvisorCheckContract;
import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AdvisorChecks.Outcome;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckRefresh;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Someone who puts right what one check flags, in an account that has nothing to begin with. */
abstract class ComputedCheckTest implements AdvisorCheckContract {
  static final String EVERYTHING = Policies.allowing("*");

  private static final JsonAdvisorCatalog CATALOG = new JsonAdvisorCatalog();

  /** As often as automatic checks are done, and longer than a refresh has to wait for the next. */
  private static final Duration A_WHILE = Duration.ofHours(4);

  final DrivenPorts store = DrivenPorts.inMemory(new InMemoryStore());
  final CoreInProcess tenants = new CoreInProcess(store, CATALOG, ComputedChecks.all());
  final Caller root = tenants.strangerRoot();

  private final AdvisorCheck check;

  ComputedCheckTest(AdvisorCheck check) {
    this.check = check;
  }

  @Override
  public AdvisorCheck check() {
    return check;
  }

  @Override
  public CheckDefinition definition() {
    return CATALOG.checks().stream()
        .filter(known -> known.id().equals(check.id()))
        .findFirst()
        .orElseThrow();
  }

  /** What is told of the account when the check was done anew, a while later. */
  Outcome lookAgain() {
    return lookAt(tenants.now().plus(A_WHILE));
  }

  /** The same at a moment that is at least {@link CheckRefresh#INTERVAL} after the last look. */
  Outcome lookAt(Instant moment) {
    tenants.advance(Duration.between(tenants.now(), moment));
    var checks = tenants.advisorChecks();
    if (!definition().automatic()) {
      assertThat(checks.refresh(root, check.id()).status()).isEqualTo(RefreshStatus.ENQUEUED);
    }
    tenants.letAdvisorWork();
    var outcome = checks.describeResult(root, check.id(), Optional.empty());
    assertThat(outcome.summary().result()).map(CheckResult::at).contains(moment);
    return outcome;
  }

  static CheckStatus status(Outcome outcome) {
    return outcome.summary().result().map(CheckResult::status).orElseThrow();
  }

  /** How many are green, yellow and red. */
  static List<Long> counts(Outcome outcome) {
    var counts = outcome.summary().result().map(CheckResult::counts).orElseThrow();
    assertThat(counts)
        .isEqualTo(new ResourceCounts(counts.ok(), counts.warning(), counts.error(), 0, 0));
    return List.of(counts.ok(), counts.warning(), counts.error());
  }

  /** What the columns tell of each resource that is flagged. */
  static List<List<String>> told(Outcome outcome) {
    return outcome.flagged().stream()
        .map(found -> found.values().stream().map(value -> value.orElse("")).toList())
        .toList();
  }

  static List<ResourceId> ids(Outcome outcome) {
    return outcome.flagged().stream().map(found -> found.id()).toList();
  }

  /** A moment as columns tell it. */
  static String told(Instant moment) {
    return moment.toString().replaceFirst("\\.\\d+", "");
  }

  static Optional<UserName> named(String name) {
    return Optional.of(new UserName(name));
  }

  User createUser(String name) {
    return tenants.identities().createUser(root, IamPath.ROOT, new UserName(name));
  }

  /** Of root, if no user is named. */
  AccessKeyId createKey(Optional<UserName> user) {
    return tenants.identities().createAccessKey(root, user).key().id();
  }

  /** Signs a request with a key, as the door sees it; gives the minute that is noted. */
  Instant use(Principal signer, AccessKeyId key) {
    tenants.keyUses().note(signer, key, "support", "us-east-1");
    return tenants.now().truncatedTo(ChronoUnit.MINUTES);
  }
}
