package io.caseport.application.contract;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.GrantedDocuments;
import io.caseport.application.advisor.StoredAccount;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.FewAwsManagedPolicies;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NeglectedAccount;
import io.caseport.application.port.out.AdvisedAccount;
import io.caseport.application.port.out.AdvisedAccount.OpenCase;
import io.caseport.application.port.out.AdvisedAccount.WrittenKey;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountQuota;
import io.caseport.domain.advisor.AssessedResource;
import io.caseport.domain.advisor.Assessment;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicySet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The promises of {@link AdvisorCheck}, on an account that has nothing and on one that has
 * something of all that checks can look at. That it finds what its definition says is for its own
 * test.
 */
public interface AdvisorCheckContract {
  Instant NOW = ManualClock.START.plus(Duration.ofDays(1));
  Instant LATER = NOW.plus(Duration.ofDays(100));

  /** The same throughout a test. */
  AdvisorCheck check();

  /** What the catalogue says of it. */
  CheckDefinition definition();

  private static DrivenPorts emptyStore() {
    return DrivenPorts.inMemory(new InMemoryStore());
  }

  private static DrivenPorts neglected(Account... accounts) {
    var ports = emptyStore();
    NeglectedAccount.add(ports, accounts);
    return ports;
  }

  private static AdvisedAccount advised(DrivenPorts ports, Account account, Instant now) {
    var known = ports.accounts().find(account.id()).orElseThrow();
    var documents = new GrantedDocuments(new FewAwsManagedPolicies());
    return new StoredAccount(ports.advised(), documents, known, now);
  }

  private Assessment ofEmptyAccount() {
    var ports = emptyStore();
    ports.accounts().add(Accounts.acme());
    return check().assess(advised(ports, Accounts.acme(), NOW));
  }

  private Assessment ofNeglectedAccount(Instant now) {
    return check().assess(advised(neglected(Accounts.acme()), Accounts.acme(), now));
  }

  private Stream<AssessedResource> found() {
    return Stream.of(ofEmptyAccount(), ofNeglectedAccount(NOW), ofNeglectedAccount(LATER))
        .flatMap(assessment -> assessment.resources().stream());
  }

  private static Set<String> keys(Assessment assessment) {
    return assessment.resources().stream().map(AssessedResource::key).collect(toSet());
  }

  @Test
  default void its_id_is_always_that_of_its_definition() {
    assertThat(check().id()).isEqualTo(definition().id());
    assertThat(check().id()).isEqualTo(check().id());
  }

  @Test
  default void an_account_that_has_nothing_can_be_assessed() {
    var assessment = ofEmptyAccount();
    assertThat(assessment.ignored()).isNotNegative();
    assertThat(keys(assessment)).hasSameSizeAs(assessment.resources());
  }

  @Test
  default void each_resource_has_a_key_of_its_own() {
    for (var now : List.of(NOW, LATER)) {
      assertThat(ofNeglectedAccount(now).resources())
          .extracting(AssessedResource::key)
          .doesNotHaveDuplicates()
          .doesNotContain("");
    }
  }

  @Test
  default void each_resource_has_a_value_for_each_column() {
    assertThat(found())
        .allSatisfy(found -> assertThat(found.values()).hasSameSizeAs(definition().columns()));
  }

  @Test
  default void the_column_of_the_status_has_its_colour() {
    var columns =
        definition().columns().stream().map(column -> column.in(LanguageCode.ENGLISH)).toList();
    int status = columns.indexOf("Status");
    assertThat(found())
        .allMatch(
            found -> status < 0 || found.values().get(status).equals(colour(found)),
            "tells its own colour");
  }

  private static Optional<String> colour(AssessedResource found) {
    return Optional.of(found.status().colour());
  }

  @Test
  default void a_check_without_green_tells_of_flagged_resources_only() {
    assertThat(found())
        .allMatch(found -> definition().hasGreen() || found.status().isFlagged(), "may be told");
  }

  @Test
  default void keys_last_however_resources_come_to_stand() {
    assertThat(keys(ofNeglectedAccount(LATER))).containsAll(keys(ofNeglectedAccount(NOW)));
  }

  @Test
  default void the_same_account_is_assessed_the_same_again() {
    var ports = neglected(Accounts.acme());
    var first = check().assess(advised(ports, Accounts.acme(), NOW));
    assertThat(check().assess(advised(ports, Accounts.acme(), LATER))).isNotNull();
    assertThat(check().assess(advised(ports, Accounts.acme(), NOW))).isEqualTo(first);
  }

  @Test
  default void nothing_is_changed_neither_in_the_store_nor_for_others_who_look() {
    var ports = neglected(Accounts.acme());
    var before = Seen.in(advised(ports, Accounts.acme(), NOW));
    var account = advised(ports, Accounts.acme(), NOW);
    assertThat(check().assess(account)).isNotNull();
    assertThat(Seen.in(account)).isEqualTo(before);
    assertThat(Seen.in(advised(ports, Accounts.acme(), NOW))).isEqualTo(before);
  }

  @Test
  default void nothing_of_another_account_shows_up() {
    var ports = neglected(Accounts.acme(), Accounts.globex());
    var ofAcme = check().assess(advised(ports, Accounts.acme(), NOW));
    var ofGlobex = check().assess(advised(ports, Accounts.globex(), NOW));
    assertThat(ofAcme.toString()).doesNotContain(Accounts.GLOBEX.value());
    assertThat(ofGlobex.toString()).doesNotContain(Accounts.ACME.value());
    assertThat(ofAcme).isEqualTo(ofNeglectedAccount(NOW));
  }

  @Test
  default void several_threads_get_of_several_accounts_what_one_gets_alone() throws Exception {
    var ports = neglected(Accounts.acme(), Accounts.globex());
    var accounts = List.of(Accounts.acme(), Accounts.globex());
    var alone = accounts.stream().map(one -> check().assess(advised(ports, one, NOW))).toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var running = new ArrayList<Future<Assessment>>();
      for (int number = 0; number < 40; number++) {
        var account = advised(ports, accounts.get(number % 2), NOW);
        running.add(threads.submit(() -> check().assess(account)));
      }
      for (int number = 0; number < running.size(); number++) {
        assertThat(resultOf(running.get(number))).isEqualTo(alone.get(number % 2));
      }
    }
  }

  private static Assessment resultOf(Future<Assessment> assessment) throws InterruptedException {
    try {
      return assessment.get();
    } catch (ExecutionException failed) {
      throw new AssertionError("a check that succeeds alone fails beside others", failed);
    }
  }

  /** What can be seen of an account. */
  record Seen(
      Account account,
      UserCredentials.Held root,
      List<UserCredentials> users,
      Optional<PasswordPolicy> passwordPolicy,
      List<ManagedPolicy> policies,
      Map<String, PolicySet> rights,
      List<Integer> counts,
      List<OpenCase> openCases,
      List<WrittenKey> keysInCases) {

    static Seen in(AdvisedAccount account) {
      return new Seen(
          account.account(),
          account.root(),
          List.copyOf(account.users()),
          account.passwordPolicy(),
          List.copyOf(account.policies()),
          Map.copyOf(account.rights()),
          Stream.of(AccountQuota.values()).map(account::count).toList(),
          List.copyOf(account.openCases()),
          List.copyOf(account.keysInCases()));
    }
  }
}
