package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Groups;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.PolicyRepository;
import io.caseport.application.port.out.PolicyRepository.Grant;
import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.Grantee;
import io.caseport.domain.policy.InlinePolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a {@link PolicyRepository} attaches, bounds with and grants. */
public interface GrantContract extends StoreContract {

  /** A user jane and a group staff in each account, and a policy p in one. */
  private PolicyRepository policiesWithJaneAndStaff() {
    var ports = portsWithTwoAccounts();
    for (AccountId account : new AccountId[] {ACME, GLOBEX}) {
      ports.identities().addUser(Users.named(account, "jane"));
      ports.identities().addGroup(Groups.named(account, "staff"));
    }
    ports.policies().add(ACME, Policies.named("p"));
    return ports.policies();
  }

  private static Grantee jane(AccountId account) {
    return new Grantee.OfUser(account, Users.named(account, "jane").id());
  }

  private static Grantee staff() {
    return new Grantee.OfGroup(ACME, Groups.named("staff").id());
  }

  @Test
  default void attached_policies_are_listed_by_arn_for_their_grantee() {
    var policies = policiesWithJaneAndStaff();
    policies.attach(jane(ACME), Policies.AWS_SUPPORT_ACCESS);
    policies.attach(jane(ACME), Policies.named("p").arn());
    policies.attach(jane(ACME), Policies.ADMINISTRATOR_ACCESS);
    policies.attach(staff(), Policies.ADMINISTRATOR_ACCESS);
    assertThat(policies.attachedTo(jane(ACME)))
        .containsExactly(
            Policies.named("p").arn(), Policies.AWS_SUPPORT_ACCESS, Policies.ADMINISTRATOR_ACCESS);
    assertThat(policies.attachedTo(staff())).containsExactly(Policies.ADMINISTRATOR_ACCESS);
    assertThat(policies.attachedTo(jane(GLOBEX))).isEmpty();
  }

  @Test
  default void attaching_again_changes_nothing() {
    var policies = policiesWithJaneAndStaff();
    policies.attach(jane(ACME), Policies.AWS_SUPPORT_ACCESS);
    policies.attach(jane(ACME), Policies.AWS_SUPPORT_ACCESS);
    assertThat(policies.attachedTo(jane(ACME))).containsExactly(Policies.AWS_SUPPORT_ACCESS);
  }

  @Test
  default void detaching_tells_whether_there_was_something_to_detach() {
    var policies = policiesWithJaneAndStaff();
    policies.attach(jane(ACME), Policies.AWS_SUPPORT_ACCESS);
    policies.attach(staff(), Policies.AWS_SUPPORT_ACCESS);
    policies.attach(jane(ACME), Policies.ADMINISTRATOR_ACCESS);
    assertThat(policies.detach(jane(GLOBEX), Policies.AWS_SUPPORT_ACCESS)).isFalse();
    assertThat(policies.detach(jane(ACME), Policies.named("p").arn())).isFalse();
    assertThat(policies.detach(jane(ACME), Policies.AWS_SUPPORT_ACCESS)).isTrue();
    assertThat(policies.detach(jane(ACME), Policies.AWS_SUPPORT_ACCESS)).isFalse();
    assertThat(policies.attachedTo(jane(ACME))).containsExactly(Policies.ADMINISTRATOR_ACCESS);
    assertThat(policies.attachedTo(staff())).containsExactly(Policies.AWS_SUPPORT_ACCESS);
  }

  @Test
  default void attachments_are_counted_in_their_account_and_none_is_zero() {
    var policies = policiesWithJaneAndStaff();
    var own = Policies.named("p").arn();
    policies.attach(jane(ACME), Policies.AWS_SUPPORT_ACCESS);
    policies.attach(staff(), Policies.AWS_SUPPORT_ACCESS);
    policies.attach(jane(GLOBEX), Policies.AWS_SUPPORT_ACCESS);
    policies.attach(staff(), Policies.ADMINISTRATOR_ACCESS);
    var asked = Set.of(own, Policies.AWS_SUPPORT_ACCESS);
    assertThat(policies.attachmentCounts(ACME, asked))
        .isEqualTo(Map.of(own, 0, Policies.AWS_SUPPORT_ACCESS, 2));
    assertThat(policies.attachmentCounts(GLOBEX, asked))
        .isEqualTo(Map.of(own, 0, Policies.AWS_SUPPORT_ACCESS, 1));
    assertThat(policies.attachmentCounts(ACME, Set.of())).isEmpty();
  }

  @Test
  default void an_inline_policy_comes_back_letter_by_letter() {
    var policies = policiesWithJaneAndStaff();
    var spaced = " \r\n\t" + Policies.denying("S1", "support:ResolveCase") + "\n ";
    var inline = Policies.inline("_+=,.@-" + "Z".repeat(121), spaced);
    policies.putInline(jane(ACME), inline);
    assertThat(policies.inlineOf(jane(ACME))).containsExactly(inline);
    assertThat(policies.inlineOf(jane(ACME)).getFirst().document().text()).isEqualTo(spaced);
    assertThat(policies.inlineOf(jane(GLOBEX))).isEmpty();
    assertThat(policies.inlineOf(staff())).isEmpty();
  }

  @Test
  default void an_inline_policy_takes_the_place_of_one_of_its_name_whatever_its_case() {
    var policies = policiesWithJaneAndStaff();
    policies.putInline(jane(ACME), Policies.inline("B", Policies.ALLOW_SUPPORT));
    policies.putInline(jane(ACME), Policies.inline("a", Policies.ALLOW_SUPPORT));
    var denying = Policies.denying("S1", "support:*");
    policies.putInline(jane(ACME), Policies.inline("b", denying));
    assertThat(policies.inlineOf(jane(ACME)))
        .extracting(InlinePolicy::document)
        .containsExactly(
            PolicyDocument.parse(Policies.ALLOW_SUPPORT), PolicyDocument.parse(denying));
  }

  @Test
  default void removing_an_inline_policy_tells_whether_there_was_one() {
    var policies = policiesWithJaneAndStaff();
    policies.putInline(jane(ACME), Policies.inline("Mine", Policies.ALLOW_SUPPORT));
    policies.putInline(staff(), Policies.inline("Mine", Policies.ALLOW_SUPPORT));
    assertThat(policies.removeInline(jane(GLOBEX), new PolicyName("Mine"))).isFalse();
    assertThat(policies.removeInline(jane(ACME), new PolicyName("Other"))).isFalse();
    assertThat(policies.removeInline(jane(ACME), new PolicyName("mINE"))).isTrue();
    assertThat(policies.removeInline(jane(ACME), new PolicyName("Mine"))).isFalse();
    assertThat(policies.inlineOf(jane(ACME))).isEmpty();
    assertThat(policies.inlineOf(staff())).hasSize(1);
  }

  @Test
  default void a_user_is_granted_its_own_policies_and_those_of_its_groups() {
    var policies = policiesWithJaneAndStaff();
    var jane = Users.named("jane");
    ports().identities().addMember(Groups.named("staff"), jane);
    policies.attach(jane(ACME), Policies.AWS_SUPPORT_ACCESS);
    policies.attach(staff(), Policies.named("p").arn());
    policies.putInline(jane(ACME), Policies.inline("Mine", Policies.allowing("iam:*")));
    policies.putInline(staff(), Policies.inline("Ours", Policies.denying("No", "iam:*")));
    var ofJane = new PolicyHolder.User("jane");
    var ofStaff = new PolicyHolder.Group("staff");
    assertThat(policies.grantsTo(jane.principal()).identity())
        .containsExactlyInAnyOrder(
            new Grant(
                new PolicySource.Managed(Policies.AWS_SUPPORT_ACCESS.value(), ofJane),
                Optional.empty()),
            new Grant(
                new PolicySource.Managed(Policies.named("p").arn().value(), ofStaff),
                Optional.of(PolicyDocument.parse(Policies.ALLOW_SUPPORT))),
            new Grant(
                new PolicySource.Inline("Mine", ofJane),
                Optional.of(PolicyDocument.parse(Policies.allowing("iam:*")))),
            new Grant(
                new PolicySource.Inline("Ours", ofStaff),
                Optional.of(PolicyDocument.parse(Policies.denying("No", "iam:*")))));
  }

  @Test
  default void grants_follow_every_change_at_once() {
    var policies = policiesWithJaneAndStaff();
    var jane = Users.named("jane");
    assertThat(policies.grantsTo(jane.principal()).identity()).isEmpty();
    policies.attach(staff(), Policies.AWS_SUPPORT_ACCESS);
    assertThat(policies.grantsTo(jane.principal()).identity()).isEmpty();
    ports().identities().addMember(Groups.named("staff"), jane);
    assertThat(policies.grantsTo(jane.principal()).identity()).hasSize(1);
    assertThat(anotherHandle().policies().grantsTo(jane.principal()).identity()).hasSize(1);
    anotherHandle().policies().putInline(jane(ACME), Policies.inline("i", Policies.ALLOW_SUPPORT));
    assertThat(policies.grantsTo(jane.principal()).identity()).hasSize(2);
    anotherHandle().policies().removeInline(jane(ACME), new PolicyName("i"));
    assertThat(policies.grantsTo(jane.principal()).identity()).hasSize(1);
    anotherHandle().identities().removeMember(Groups.named("staff"), jane);
    assertThat(policies.grantsTo(jane.principal()).identity()).isEmpty();
  }

  @Test
  default void grants_of_a_user_are_not_those_of_its_namesake_elsewhere() {
    var policies = policiesWithJaneAndStaff();
    policies.attach(jane(ACME), Policies.AWS_SUPPORT_ACCESS);
    assertThat(policies.grantsTo(Users.named(GLOBEX, "jane").principal()).identity()).isEmpty();
    assertThat(policies.grantsTo(Users.named(ACME, "jane").principal()).identity()).hasSize(1);
  }

  private Grantee.OfRole desk(AccountId account) {
    var desk = Roles.named(account, "desk");
    ports().roles().add(desk);
    return new Grantee.OfRole(account, desk.id());
  }

  @Test
  default void a_role_is_granted_its_own_policies() {
    var policies = policiesWithJaneAndStaff();
    var desk = desk(ACME);
    policies.attach(desk, Policies.AWS_SUPPORT_ACCESS);
    policies.attach(desk, Policies.named("p").arn());
    policies.attach(jane(ACME), Policies.ADMINISTRATOR_ACCESS);
    policies.putInline(desk, Policies.inline("Mine", Policies.allowing("iam:*")));
    var ofDesk = new PolicyHolder.Role("desk");
    var granted = policies.grantsTo(desk);
    assertThat(granted.identity())
        .containsExactlyInAnyOrder(
            new Grant(
                new PolicySource.Managed(Policies.AWS_SUPPORT_ACCESS.value(), ofDesk),
                Optional.empty()),
            new Grant(
                new PolicySource.Managed(Policies.named("p").arn().value(), ofDesk),
                Optional.of(PolicyDocument.parse(Policies.ALLOW_SUPPORT))),
            new Grant(
                new PolicySource.Inline("Mine", ofDesk),
                Optional.of(PolicyDocument.parse(Policies.allowing("iam:*")))));
    assertThat(granted.boundary()).isEmpty();
    assertThat(policies.grantsTo(desk(GLOBEX))).isEqualTo(Grants.NONE);
    ports().roles().remove(Roles.named("desk"));
    assertThat(anotherHandle().policies().grantsTo(desk)).isEqualTo(Grants.NONE);
    assertThat(policies.grantsTo(desk)).isEqualTo(Grants.NONE);
  }

  @Test
  default void the_grants_of_many_are_those_of_each() {
    var policies = policiesWithJaneAndStaff();
    var own = Policies.named("p").arn();
    var jane = Users.named("jane");
    var bob = Users.named("bob");
    var idle = Users.named("idle");
    ports().identities().addUser(bob);
    ports().identities().addUser(idle);
    ports().identities().addMember(Groups.named("staff"), jane);
    ports().identities().addMember(Groups.named("staff"), bob);
    var desk = desk(ACME);
    var night = Roles.named(ACME, "night");
    ports().roles().add(night);
    policies.attach(staff(), own);
    policies.attach(jane(ACME), Policies.AWS_SUPPORT_ACCESS);
    policies.putInline(staff(), Policies.inline("Ours", Policies.denying("No", "iam:*")));
    policies.putInline(jane(ACME), Policies.inline("Mine", Policies.allowing("iam:*")));
    policies.putBoundary(jane(ACME), own);
    policies.attach(jane(GLOBEX), Policies.ADMINISTRATOR_ACCESS);
    policies.attach(desk, own);
    policies.putInline(desk, Policies.inline("Mine", Policies.allowing("iam:*")));
    policies.putBoundary(desk, Policies.AWS_SUPPORT_ACCESS);
    var elsewhere = Users.named(GLOBEX, "jane");

    assertThat(policies.grantsToUsers(ACME, Set.of(jane.id(), bob.id(), idle.id(), elsewhere.id())))
        .isEqualTo(
            Map.of(
                jane.id(), policies.grantsTo(jane.principal()),
                bob.id(), policies.grantsTo(bob.principal())));
    assertThat(policies.grantsToUsers(ACME, Set.of(bob.id()))).containsOnlyKeys(bob.id());
    assertThat(policies.grantsToUsers(ACME, Set.of())).isEmpty();
    assertThat(policies.grantsToRoles(ACME, Set.of(desk.id(), night.id(), jane.id())))
        .isEqualTo(Map.of(desk.id(), policies.grantsTo(desk)));
    assertThat(policies.grantsToRoles(GLOBEX, Set.of(desk.id()))).isEmpty();
  }

  @Test
  default void a_boundary_comes_beside_the_policies() {
    var policies = policiesWithJaneAndStaff();
    var jane = Users.named("jane");
    var own = Policies.named("p").arn();
    var desk = desk(ACME);
    policies.attach(jane(ACME), own);
    policies.putBoundary(jane(ACME), Policies.AWS_SUPPORT_ACCESS);
    policies.putBoundary(desk, own);
    var granted = policies.grantsTo(jane.principal());
    assertThat(granted.identity()).hasSize(1);
    assertThat(granted.boundary())
        .contains(
            new Grant(
                new PolicySource.Managed(
                    Policies.AWS_SUPPORT_ACCESS.value(), new PolicyHolder.User("jane")),
                Optional.empty()));
    assertThat(policies.grantsTo(desk))
        .isEqualTo(
            new Grants(
                List.of(),
                Optional.of(
                    new Grant(
                        new PolicySource.Managed(own.value(), new PolicyHolder.Role("desk")),
                        Optional.of(PolicyDocument.parse(Policies.ALLOW_SUPPORT))))));
    assertThat(policies.boundaryOf(jane(ACME))).contains(Policies.AWS_SUPPORT_ACCESS);
    anotherHandle().policies().putBoundary(jane(ACME), own);
    assertThat(policies.boundaryOf(jane(ACME))).contains(own);
    assertThat(policies.boundaryOf(jane(GLOBEX))).isEmpty();
    policies.removeBoundary(jane(ACME));
    policies.removeBoundary(jane(ACME));
    assertThat(policies.grantsTo(jane.principal()).boundary()).isEmpty();
    assertThat(policies.boundaryOf(desk)).contains(own);
  }

  @Test
  default void whom_a_policy_governs_is_told_and_counted_by_account() {
    var policies = policiesWithJaneAndStaff();
    var own = Policies.named("p").arn();
    var desk = desk(ACME);
    var aws = Policies.AWS_SUPPORT_ACCESS;
    for (Grantee grantee : List.of(jane(ACME), staff(), desk, jane(GLOBEX))) {
      policies.attach(grantee, aws);
    }
    policies.attach(desk, own);
    policies.putBoundary(desk, aws);
    policies.putBoundary(jane(ACME), aws);
    policies.putBoundary(jane(GLOBEX), aws);
    assertThat(policies.attachedBy(ACME, aws))
        .containsExactlyInAnyOrder(jane(ACME), staff(), desk)
        .isSortedAccordingTo(comparing(grantee -> grantee.id().value()));
    assertThat(policies.attachedBy(ACME, own)).containsExactly(desk);
    assertThat(policies.boundedBy(ACME, aws)).containsExactlyInAnyOrder(jane(ACME), desk);
    assertThat(policies.boundedBy(ACME, own)).isEmpty();
    assertThat(policies.boundaryCounts(ACME, Set.of(own, aws))).isEqualTo(Map.of(own, 0, aws, 2));
    assertThat(policies.boundaryCounts(ACME, Set.of())).isEmpty();
  }
}
