package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.VersionDescription;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The versions of managed policies. */
public interface PolicyVersionContract extends IdentityContract {
  String DENY_SUPPORT = Policies.denying("No", "support:*");

  private PolicyArn createPolicy() {
    return policies()
        .createPolicy(root(), IamPath.ROOT, new PolicyName("p"), "", Policies.ALLOW_SUPPORT)
        .policy()
        .arn();
  }

  private String add(PolicyArn arn, boolean asDefault) {
    return policies().createPolicyVersion(root(), arn, DENY_SUPPORT, asDefault).version().id();
  }

  private List<String> versionsOf(PolicyArn arn) {
    return all(page -> policies().listPolicyVersions(root(), arn, page)).stream()
        .map(version -> version.version().id() + (version.isDefault() ? " default" : ""))
        .toList();
  }

  @Test
  default void versions_are_numbered_and_listed_newest_first() {
    var arn = createPolicy();
    assertThat(versionsOf(arn)).containsExactly("v1 default");
    assertThat(add(arn, false)).isEqualTo("v2");
    assertThat(add(arn, true)).isEqualTo("v3");
    assertThat(versionsOf(arn)).containsExactly("v3 default", "v2", "v1");
    var policy = policies().getPolicy(root(), arn).policy();
    assertThat(policy.defaultVersion()).isEqualTo("v3");
    var first = policies().getPolicyVersion(root(), arn, "v1");
    assertThat(first.version().documentText()).isEqualTo(Policies.ALLOW_SUPPORT);
    assertThat(first.isDefault()).isFalse();
    var third = policies().getPolicyVersion(root(), arn, "v3");
    assertThat(third.version().documentText()).isEqualTo(DENY_SUPPORT);
    assertThat(third.isDefault()).isTrue();
  }

  @Test
  default void a_policy_of_aws_has_only_its_default_version() {
    var arn = Policies.AWS_SUPPORT_ACCESS;
    var version = policies().getPolicy(root(), arn).policy().defaultVersion();
    var page = policies().listPolicyVersions(root(), arn, PageRequest.first(1));
    assertThat(page.items()).extracting(each -> each.version().id()).containsExactly(version);
    assertThat(page.items()).allMatch(VersionDescription::isDefault);
    assertThat(page.nextToken()).isEmpty();
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> policies().listPolicyVersions(root(), arn, LONG_PAGE.next("x")));
  }

  @Test
  default void five_versions_are_the_most_and_no_number_comes_again() {
    var arn = createPolicy();
    for (int i = 0; i < 4; i++) {
      add(arn, false);
    }
    assertRefused(Refusal.QuotaExceeded.class, () -> add(arn, true));
    policies().deletePolicyVersion(root(), arn, "v5");
    assertThat(add(arn, false)).isEqualTo("v6");
    assertThat(versionsOf(arn)).containsExactly("v6", "v4", "v3", "v2", "v1 default");
  }

  @Test
  default void the_default_version_is_not_deleted() {
    var arn = createPolicy();
    assertRefused(
        Refusal.DeleteConflict.class, () -> policies().deletePolicyVersion(root(), arn, "v1"));
    add(arn, true);
    policies().deletePolicyVersion(root(), arn, "v1");
    assertThat(versionsOf(arn)).containsExactly("v2 default");
    assertRefused(Refusal.NoSuchEntity.class, () -> policies().getPolicyVersion(root(), arn, "v1"));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> policies().deletePolicyVersion(root(), arn, "v1"));
  }

  @Test
  default void the_default_version_is_what_counts() {
    var arn = createPolicy();
    var jane = createUser("jane");
    policies().attachPolicy(root(), new Holder.OfUser(jane.name()), arn);
    var caller = tenants().as(jane);
    var id = add(arn, false);
    assertThat(tenants().catalog().describeSeverityLevels(caller, Optional.empty())).isNotEmpty();
    policies().setDefaultPolicyVersion(root(), arn, id);
    assertDenied(
        "support:DescribeSeverityLevels",
        () -> tenants().catalog().describeSeverityLevels(caller, Optional.empty()));
    policies().setDefaultPolicyVersion(root(), arn, "v1");
    assertThat(tenants().catalog().describeSeverityLevels(caller, Optional.empty())).isNotEmpty();
    assertThat(versionsOf(arn)).containsExactly("v2", "v1 default");
  }

  @Test
  default void a_policy_is_not_deleted_while_it_has_further_versions() {
    var arn = createPolicy();
    add(arn, false);
    assertRefused(Refusal.DeleteConflict.class, () -> policies().deletePolicy(root(), arn));
    policies().deletePolicyVersion(root(), arn, "v2");
    policies().deletePolicy(root(), arn);
    assertThat(versionsOf(createPolicy())).containsExactly("v1 default");
  }

  @Test
  default void a_version_that_cannot_be_stored_is_refused() {
    var arn = createPolicy();
    assertRefused(
        Refusal.MalformedPolicyDocument.class,
        () -> policies().createPolicyVersion(root(), arn, "{", true));
    assertRefused(
        Refusal.QuotaExceeded.class,
        () -> policies().createPolicyVersion(root(), arn, Policies.ofSize(6_145), true));
    assertThat(versionsOf(arn)).containsExactly("v1 default");
  }

  private Map<String, Consumer<Caller>> operationsOn(PolicyArn arn) {
    return Map.of(
        "CreatePolicyVersion", by -> policies().createPolicyVersion(by, arn, DENY_SUPPORT, true),
        "SetDefaultPolicyVersion", by -> policies().setDefaultPolicyVersion(by, arn, "v2"),
        "DeletePolicyVersion", by -> policies().deletePolicyVersion(by, arn, "v2"));
  }

  @Test
  default void versions_change_only_where_that_is_allowed() {
    var arn = createPolicy();
    add(arn, false);
    assertDeniedEach("iam", tenants().userWithoutPolicy(), operationsOn(arn));
    assertDeniedEach("iam", root(), operationsOn(Policies.AWS_SUPPORT_ACCESS));
    assertRefusedEach(Refusal.NoSuchEntity.class, tenants().strangerRoot(), operationsOn(arn));
    assertThat(versionsOf(arn)).containsExactly("v2", "v1 default");
  }
}
