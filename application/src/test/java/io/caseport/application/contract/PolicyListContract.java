package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Listing managed policies. */
public interface PolicyListContract extends IdentityContract {
  PolicyFilter OWN = new PolicyFilter(Scope.LOCAL, false, "/");
  PolicyFilter AWS = new PolicyFilter(Scope.AWS, false, "/");
  PolicyFilter EITHER = new PolicyFilter(Scope.ALL, false, "/");

  private PolicyArn createPolicy(String path, String name) {
    return policies()
        .createPolicy(root(), new IamPath(path), new PolicyName(name), "", Policies.ALLOW_SUPPORT)
        .policy()
        .arn();
  }

  private List<String> names(PolicyFilter filter) {
    return all(page -> policies().listPolicies(root(), filter, page)).stream()
        .map(summary -> summary.policy().name().value())
        .toList();
  }

  @Test
  default void own_policies_are_listed_by_name_in_pages() {
    List.of("b", "A", "c", "D", "e").forEach(name -> createPolicy("/", name));
    assertThat(names(OWN)).containsExactly("A", "b", "c", "D", "e");
    assertThat(policies().listPolicies(tenants().strangerRoot(), OWN, LONG_PAGE).items()).isEmpty();
  }

  @Test
  default void the_policies_of_aws_come_first_then_the_accounts_own_each_by_name() {
    List.of("0", "b", "A").forEach(name -> createPolicy("/", name));
    var aws = names(AWS);
    assertThat(aws).contains("AWSSupportAccess", "AdministratorAccess");
    assertThat(aws).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    var either = names(EITHER);
    assertThat(either.subList(0, aws.size())).isEqualTo(aws);
    assertThat(either.subList(aws.size(), either.size())).containsExactly("0", "A", "b");
  }

  @Test
  default void policies_are_listed_by_the_beginning_of_their_path() {
    createPolicy("/team/", "a");
    createPolicy("/team/west/", "b");
    createPolicy("/Team/", "c");
    createPolicy("/teamwork/", "d");
    assertThat(names(new PolicyFilter(Scope.ALL, false, "/team/"))).containsExactly("a", "b");
    assertThat(names(new PolicyFilter(Scope.LOCAL, false, "/team/west/"))).containsExactly("b");
  }

  @Test
  default void attached_policies_are_listed_with_how_often_the_account_attaches_them() {
    List.of("a", "b", "c", "d").forEach(name -> createPolicy("/", name));
    var last = createPolicy("/", "e");
    var jane = new Holder.OfUser(createUser("jane").name());
    var staff = new Holder.OfGroup(createGroup("staff").name());
    policies().attachPolicy(root(), jane, last);
    policies().attachPolicy(root(), staff, last);
    policies().attachPolicy(root(), staff, Policies.ADMINISTRATOR_ACCESS);
    assertThat(names(new PolicyFilter(Scope.LOCAL, true, "/"))).containsExactly("e");
    var attached =
        policies().listPolicies(root(), new PolicyFilter(Scope.ALL, true, "/"), LONG_PAGE);
    assertThat(attached.items())
        .extracting(summary -> summary.policy().arn(), summary -> summary.attachmentCount())
        .contains(tuple(Policies.ADMINISTRATOR_ACCESS, 1), tuple(last, 2));
    var theirs =
        policies()
            .listPolicies(
                tenants().strangerRoot(), new PolicyFilter(Scope.ALL, true, "/"), LONG_PAGE);
    assertThat(theirs.items()).isEmpty();
  }

  @Test
  default void a_token_of_policies_holds_for_its_account_and_filter_only() {
    List.of("a", "b", "c").forEach(name -> createPolicy("/", name));
    var token = policies().listPolicies(root(), OWN, PAIR).nextToken().orElseThrow();
    var next = PAIR.next(token);
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> policies().listPolicies(tenants().strangerRoot(), OWN, next));
    assertRefused(
        Refusal.InvalidPageToken.class, () -> policies().listPolicies(root(), EITHER, next));
    assertRefused(
        Refusal.InvalidPageToken.class, () -> policies().listPolicies(root(), OWN, PAIR.next("x")));
  }
}
