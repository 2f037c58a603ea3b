package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.AttachedPolicy;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicyAdministration.PolicyFilter;
import io.caseport.application.port.in.PolicyAdministration.Scope;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Attaching managed policies to users, groups and roles. */
public interface AttachingContract extends IdentityContract {
  int POLICIES_PER_HOLDER = 10;

  private List<Holder> holders() {
    return List.of(
        new Holder.OfUser(createUser("jane").name()),
        new Holder.OfGroup(createGroup("staff").name()),
        new Holder.OfRole(createRole("desk").name()));
  }

  private PolicyArn createPolicy(String path, String name) {
    return policies()
        .createPolicy(root(), new IamPath(path), new PolicyName(name), "", Policies.ALLOW_SUPPORT)
        .policy()
        .arn();
  }

  private List<PolicyArn> attachedTo(Holder holder) {
    return all(page -> policies().listAttachedPolicies(root(), holder, "/", page)).stream()
        .map(AttachedPolicy::arn)
        .toList();
  }

  @Test
  default void attached_policies_are_listed_with_their_names_in_pages() {
    var own = createPolicy("/team/", "Own");
    for (Holder holder : holders()) {
      assertThat(attachedTo(holder)).isEmpty();
      policies().attachPolicy(root(), holder, own);
      policies().attachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
      policies().attachPolicy(root(), holder, Policies.ADMINISTRATOR_ACCESS);
      assertThat(all(page -> policies().listAttachedPolicies(root(), holder, "/", page)))
          .containsExactlyInAnyOrder(
              new AttachedPolicy(new PolicyName("Own"), own),
              new AttachedPolicy(new PolicyName("AWSSupportAccess"), Policies.AWS_SUPPORT_ACCESS),
              new AttachedPolicy(
                  new PolicyName("AdministratorAccess"), Policies.ADMINISTRATOR_ACCESS));
      assertThat(policies().listAttachedPolicies(root(), holder, "/team/", LONG_PAGE).items())
          .extracting(AttachedPolicy::arn)
          .containsExactly(own);
    }
  }

  @Test
  default void attaching_a_policy_again_succeeds_and_changes_nothing() {
    for (Holder holder : holders()) {
      policies().attachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
      policies().attachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
      assertThat(attachedTo(holder)).containsExactly(Policies.AWS_SUPPORT_ACCESS);
    }
  }

  @Test
  default void a_detached_policy_is_gone_and_cannot_be_detached_again() {
    for (Holder holder : holders()) {
      policies().attachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
      policies().attachPolicy(root(), holder, Policies.ADMINISTRATOR_ACCESS);
      policies().detachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS);
      assertThat(attachedTo(holder)).containsExactly(Policies.ADMINISTRATOR_ACCESS);
      assertRefused(
          Refusal.NoSuchEntity.class,
          () -> policies().detachPolicy(root(), holder, Policies.AWS_SUPPORT_ACCESS));
    }
  }

  @Test
  default void ten_policies_can_be_attached_at_most() {
    var arns =
        IntStream.rangeClosed(0, POLICIES_PER_HOLDER)
            .mapToObj(i -> createPolicy("/", "p" + i))
            .toList();
    for (Holder holder : holders()) {
      arns.subList(0, POLICIES_PER_HOLDER)
          .forEach(arn -> policies().attachPolicy(root(), holder, arn));
      assertRefused(
          Refusal.QuotaExceeded.class,
          () -> policies().attachPolicy(root(), holder, arns.getLast()));
      policies().attachPolicy(root(), holder, arns.getFirst());
      assertThat(attachedTo(holder)).hasSize(POLICIES_PER_HOLDER).doesNotContain(arns.getLast());
      policies().detachPolicy(root(), holder, arns.getFirst());
      policies().attachPolicy(root(), holder, arns.getLast());
    }
  }

  @Test
  default void a_policy_of_aws_with_a_condition_can_be_attached() {
    var conditional = anAwsPolicyWithACondition();
    for (Holder holder : holders()) {
      policies().attachPolicy(root(), holder, conditional);
      assertThat(attachedTo(holder)).containsExactly(conditional);
    }
  }

  private PolicyArn anAwsPolicyWithACondition() {
    var filter = new PolicyFilter(Scope.AWS, false, "/");
    return all(page -> policies().listPolicies(root(), filter, page)).stream()
        .map(summary -> summary.policy())
        .filter(
            policy ->
                policies()
                    .getPolicyVersion(root(), policy.arn(), policy.defaultVersion())
                    .version()
                    .documentText()
                    .contains("\"Condition\""))
        .findFirst()
        .orElseThrow()
        .arn();
  }

  @Test
  default void a_policy_or_holder_that_is_not_there_is_refused() {
    var missing = PolicyArn.of(root().accountId(), IamPath.ROOT, new PolicyName("missing"));
    for (Holder holder : holders()) {
      assertRefused(
          Refusal.NoSuchEntity.class, () -> policies().attachPolicy(root(), holder, missing));
      assertRefused(
          Refusal.NoSuchEntity.class, () -> policies().detachPolicy(root(), holder, missing));
    }
    var arn = Policies.AWS_SUPPORT_ACCESS;
    for (Holder holder :
        List.of(
            new Holder.OfUser(NOBODY),
            new Holder.OfGroup(NO_GROUP),
            new Holder.OfRole(RoleAdministrationContract.NO_ROLE))) {
      assertRefused(Refusal.NoSuchEntity.class, () -> policies().attachPolicy(root(), holder, arn));
      assertRefused(Refusal.NoSuchEntity.class, () -> policies().detachPolicy(root(), holder, arn));
      assertRefused(
          Refusal.NoSuchEntity.class,
          () -> policies().listAttachedPolicies(root(), holder, "/", LONG_PAGE));
    }
  }

  @Test
  default void neither_policies_nor_holders_of_another_account_are_there() {
    var ours = createPolicy("/", "ours");
    var stranger = tenants().strangerRoot();
    for (Holder holder : holders()) {
      assertRefused(
          Refusal.NoSuchEntity.class,
          () -> policies().attachPolicy(stranger, holder, Policies.AWS_SUPPORT_ACCESS));
      assertThat(attachedTo(holder)).isEmpty();
    }
    var theirs = new UserName("theirs");
    identities().createUser(stranger, IamPath.ROOT, theirs);
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> policies().attachPolicy(stranger, new Holder.OfUser(theirs), ours));
  }
}
