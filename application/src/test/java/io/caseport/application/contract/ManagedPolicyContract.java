package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.ManagedPolicyVersion;
import io.caseport.domain.policy.PolicyArn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The policies of accounts in a {@link PolicyRepository}. */
public interface ManagedPolicyContract extends StoreContract {

  private PolicyRepository policiesOfTwoAccounts() {
    return portsWithTwoAccounts().policies();
  }

  @Test
  default void a_policy_comes_back_as_it_was_added() {
    var policies = policiesOfTwoAccounts();
    var plain = Policies.named("plain");
    var path = new IamPath("/!\"#$%&'()*+,-.:;<=>?@[\\]^_`{|}~/" + "x".repeat(470) + "//");
    var name = new PolicyName("_+=,.@-" + "Z".repeat(121));
    var odd =
        new ManagedPolicy(
            PolicyArn.of(ACME, path, name),
            new UniqueId("ANPA77777777777777777"),
            path,
            name,
            NastyTexts.MIXED + NastyTexts.CONTROLS,
            "v9007199254740993",
            " \r\n\t" + Policies.ofSize(6_144) + "\n ",
            Instant.parse("1970-01-01T00:00:00.001Z"),
            Instant.parse("9999-12-31T23:59:59.999Z"));
    policies.add(ACME, plain);
    policies.add(ACME, odd);
    assertThat(policies.find(ACME, plain.arn())).contains(plain);
    assertThat(policies.find(ACME, odd.arn())).contains(odd);
  }

  @Test
  default void a_policy_is_found_by_its_exact_arn_and_in_its_account() {
    var policies = policiesOfTwoAccounts();
    var policy = Policies.named("Support");
    policies.add(ACME, policy);
    assertThat(policies.find(GLOBEX, policy.arn())).isEmpty();
    var shouted = new PolicyArn(policy.arn().value().toUpperCase(Locale.ROOT));
    assertThat(policies.find(ACME, shouted)).isEmpty();
    assertThat(policies.find(ACME, Policies.AWS_SUPPORT_ACCESS)).isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(policies.find(ACME, new PolicyArn(name))).as("policy %s", name).isEmpty();
    }
  }

  @Test
  default void a_policy_is_found_by_its_name_whatever_the_case_and_its_path() {
    var policies = policiesOfTwoAccounts();
    var policy = below("/team/", "Support");
    policies.add(ACME, policy);
    assertThat(policies.findNamed(ACME, new PolicyName("sUPPORT"))).contains(policy);
    assertThat(policies.findNamed(GLOBEX, policy.name())).isEmpty();
    assertThat(policies.findNamed(ACME, new PolicyName("Suppor_"))).isEmpty();
    assertThat(policies.findNamed(ACME, new PolicyName("AWSSupportAccess"))).isEmpty();
  }

  @Test
  default void a_policy_name_is_given_once_in_an_account_whatever_its_case_and_path() {
    var policies = policiesOfTwoAccounts();
    var policy = Policies.named("Support");
    policies.add(ACME, policy);
    var sameName = Policies.at(ACME, new IamPath("/x/"), "sUPPORT", Policies.ALLOW_SUPPORT);
    assertThatThrownBy(() -> policies.add(ACME, sameName))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(policies.list(ACME, "/", Optional.empty(), 9)).containsExactly(policy);
  }

  @Test
  default void two_accounts_may_have_policies_of_one_name() {
    var policies = policiesOfTwoAccounts();
    var ours = Policies.named(ACME, "p");
    var theirs = Policies.named(GLOBEX, "p");
    policies.add(ACME, ours);
    policies.add(GLOBEX, theirs);
    assertThat(policies.find(ACME, ours.arn())).contains(ours);
    assertThat(policies.list(GLOBEX, "/", Optional.empty(), 9)).containsExactly(theirs);
    policies.remove(GLOBEX, theirs);
    assertThat(policies.list(ACME, "/", Optional.empty(), 9)).containsExactly(ours);
  }

  @Test
  default void policies_are_listed_by_name_and_by_the_exact_beginning_of_their_path() {
    var policies = policiesOfTwoAccounts();
    Stream.of("b", "A", "a_", "a-", "aB")
        .forEach(name -> policies.add(ACME, below("/team/", name)));
    policies.add(ACME, below("/TEAM/", "aa"));
    assertThat(names(policies.list(ACME, "/team", Optional.empty(), 3)))
        .containsExactly("A", "a-", "a_");
    policies.add(ACME, below("/team/", "aa0"));
    policies.add(ACME, below("/team/", "0"));
    assertThat(names(policies.list(ACME, "/team", Optional.of("a_"), 9)))
        .containsExactly("aa0", "aB", "b");
    assertThat(policies.list(ACME, "/te_m", Optional.empty(), 9)).isEmpty();
  }

  @Test
  default void a_removed_policy_is_gone_and_its_name_is_free() {
    var policies = policiesOfTwoAccounts();
    var policy = Policies.named("p");
    policies.add(ACME, policy);
    policies.add(ACME, Policies.named("q"));
    policies.remove(ACME, policy);
    assertThat(policies.find(ACME, policy.arn())).isEmpty();
    assertThat(names(policies.list(ACME, "/", Optional.empty(), 9))).containsExactly("q");
    policies.add(ACME, policy);
    assertThat(policies.find(ACME, policy.arn())).contains(policy);
  }

  @Test
  default void policies_written_through_one_handle_are_seen_through_another() {
    var policies = policiesOfTwoAccounts();
    var policy = Policies.named("p");
    policies.add(ACME, policy);
    assertThat(anotherHandle().policies().find(ACME, policy.arn())).contains(policy);
  }

  private static ManagedPolicy below(String path, String name) {
    return Policies.at(ACME, new IamPath(path), name, Policies.ALLOW_SUPPORT);
  }

  private static List<String> names(List<ManagedPolicy> policies) {
    return policies.stream().map(policy -> policy.name().value()).toList();
  }

  @Test
  default void versions_are_added_under_numbers_that_never_come_again() {
    var policies = policiesOfTwoAccounts();
    var policy = Policies.named("p");
    policies.add(ACME, policy);
    policies.add(ACME, Policies.named("q"));
    var first = new ManagedPolicyVersion(1, policy.documentText(), policy.createdAt());
    assertThat(policies.versions(ACME, policy)).containsExactly(first);
    var later = policy.createdAt().plusMillis(1);
    var text = " \r\n\t" + Policies.denying("S", "support:*");
    var second = policies.addVersion(ACME, policy, text, later);
    assertThat(second).isEqualTo(new ManagedPolicyVersion(2, text, later));
    assertThat(policies.versions(ACME, policy)).containsExactly(second, first);
    policies.removeVersion(ACME, policy, second);
    assertThat(policies.versions(ACME, policy)).containsExactly(first);
    assertThat(anotherHandle().policies().addVersion(ACME, policy, text, later).id())
        .isEqualTo("v3");
    assertThat(policies.versions(ACME, Policies.named("q"))).hasSize(1);
    assertThat(policies.find(ACME, policy.arn())).contains(policy.updatedAt(later));
  }

  @Test
  default void a_policy_says_what_its_default_version_says() {
    var policies = policiesOfTwoAccounts();
    var policy = Policies.named("p");
    policies.add(ACME, policy);
    var text = Policies.denying("S", "support:*");
    var second = policies.addVersion(ACME, policy, text, policy.updatedAt());
    policies.setDefaultVersion(ACME, policy, second);
    assertThat(policies.find(ACME, policy.arn())).contains(policy.saying(second));
    assertThat(policies.versions(ACME, policy)).hasSize(2);
  }

  @Test
  default void a_removed_policy_goes_with_its_versions() {
    var policies = policiesOfTwoAccounts();
    var policy = Policies.named("p");
    policies.add(ACME, policy);
    policies.addVersion(ACME, policy, Policies.ALLOW_SUPPORT, policy.updatedAt());
    policies.remove(ACME, policy);
    assertThat(policies.versions(ACME, policy)).isEmpty();
    policies.add(ACME, policy);
    assertThat(policies.versions(ACME, policy)).hasSize(1);
  }

  @Test
  default void policies_and_their_versions_are_counted_in_their_account() {
    var policies = policiesOfTwoAccounts();
    assertThat(policies.count(ACME)).isZero();
    assertThat(policies.countVersions(ACME)).isZero();
    var changed = below("/team/", "Changed");
    policies.add(ACME, changed);
    policies.add(ACME, Policies.named("Plain"));
    policies.add(GLOBEX, Policies.named(GLOBEX, "Plain"));
    var second = policies.addVersion(ACME, changed, Policies.ALLOW_SUPPORT, changed.updatedAt());
    policies.addVersion(ACME, changed, Policies.ALLOW_SUPPORT, changed.updatedAt());
    assertThat(policies.count(ACME)).isEqualTo(2);
    assertThat(policies.countVersions(ACME)).isEqualTo(4);
    assertThat(policies.count(GLOBEX)).isEqualTo(1);
    assertThat(policies.countVersions(GLOBEX)).isEqualTo(1);
    policies.removeVersion(ACME, changed, second);
    assertThat(policies.countVersions(ACME)).isEqualTo(3);
    policies.remove(ACME, changed);
    assertThat(policies.count(ACME)).isEqualTo(1);
    assertThat(policies.countVersions(ACME)).isEqualTo(1);
  }
}
