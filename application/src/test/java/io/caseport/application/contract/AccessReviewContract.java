package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccessReview.Access;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.analysis.Permissions.Cell;
import io.caseport.domain.policy.analysis.Permissions.Through;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of {@link AccessReview}. */
public interface AccessReviewContract extends IdentityContract {
  Action CREATE = Action.of("support:CreateCase");
  PageRequest ONE = PageRequest.first(1);
  Action GET_OBJECT = Action.of("s3:GetObject");

  @Override
  Installation tenants();

  private AccessReview review() {
    return tenants().accessReview();
  }

  private List<Access> who(Action... actions) {
    return all(page -> review().whoMay(root(), Set.of(actions), page));
  }

  private Cell cell(PolicyHolder who, Action action) {
    var found = who(action).stream().filter(access -> access.who().equals(who)).toList();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().permissions().cells()).containsOnlyKeys(action);
    return found.getFirst().permissions().cells().values().iterator().next();
  }

  private void inline(Holder holder, String document) {
    policies().putInlinePolicy(root(), holder, new PolicyName("Access"), document);
  }

  @Test
  default void every_user_and_role_is_told_of_by_name_in_pages() {
    createUser("Zoe");
    createUser("amy");
    createRole("night");
    createRole("Desk");
    createGroup("staff");
    var everyone =
        List.of(
            new PolicyHolder.User("amy"),
            new PolicyHolder.User("supporter"),
            new PolicyHolder.User("without-policy"),
            new PolicyHolder.User("Zoe"),
            new PolicyHolder.Role("Desk"),
            new PolicyHolder.Role("night"));
    assertThat(who(CREATE)).extracting(Access::who).isEqualTo(everyone);
    assertThat(review().whoMay(root(), Set.of(CREATE), LONG_PAGE).items())
        .extracting(Access::who)
        .isEqualTo(everyone);
    assertThat(who(CREATE)).extracting(Access::arn).allMatch(arn -> arn.contains(":iam::"));
    assertThat(review().whoMay(tenants().strangerRoot(), Set.of(CREATE), LONG_PAGE).items())
        .isEmpty();
  }

  @Test
  default void own_policies_and_those_of_groups_count() {
    var jane = createUser("jane");
    var staff = createGroup("staff");
    identities().addUserToGroup(root(), staff.name(), jane.name());
    inline(new Holder.OfGroup(staff.name()), Policies.withCondition("support:*"));
    assertThat(cell(new PolicyHolder.User("jane"), CREATE))
        .isInstanceOfSatisfying(
            Cell.Conditional.class,
            conditional -> {
              assertThat(conditional.through())
                  .extracting(Through::source)
                  .containsExactly(
                      new PolicySource.Inline("Access", new PolicyHolder.Group("staff")));
              assertThat(conditional.residual().oneOfEach()).hasSize(1);
            });
    assertThat(cell(new PolicyHolder.User("supporter"), CREATE))
        .isInstanceOfSatisfying(
            Cell.Allowed.class,
            allowed ->
                assertThat(allowed.through())
                    .extracting(Through::source)
                    .contains(
                        new PolicySource.Managed(
                            Policies.AWS_SUPPORT_ACCESS.value(),
                            new PolicyHolder.User("supporter"))));
    assertThat(cell(new PolicyHolder.User("without-policy"), CREATE))
        .isEqualTo(new Cell.Denied(List.of()));
  }

  @Test
  default void a_boundary_limits_what_a_role_may_do() {
    var desk = createRole("desk");
    var holder = new Holder.OfRole(desk.name());
    inline(holder, Policies.allowing("*"));
    assertThat(cell(new PolicyHolder.Role("desk"), CREATE)).isInstanceOf(Cell.Allowed.class);
    assertThat(cell(new PolicyHolder.Role("desk"), GET_OBJECT)).isInstanceOf(Cell.Allowed.class);
    policies().putPermissionsBoundary(root(), holder, Policies.AWS_SUPPORT_ACCESS);
    assertThat(cell(new PolicyHolder.Role("desk"), CREATE)).isInstanceOf(Cell.Allowed.class);
    assertThat(cell(new PolicyHolder.Role("desk"), GET_OBJECT)).isInstanceOf(Cell.Denied.class);
  }

  @Test
  default void the_default_version_of_an_own_policy_counts_at_once() {
    var jane = createUser("jane");
    var arn =
        policies()
            .createPolicy(
                root(), IamPath.ROOT, new PolicyName("Own"), "", Policies.allowing("iam:*"))
            .policy()
            .arn();
    policies().attachPolicy(root(), new Holder.OfUser(jane.name()), arn);
    assertThat(cell(new PolicyHolder.User("jane"), CREATE)).isInstanceOf(Cell.Denied.class);
    policies().createPolicyVersion(root(), arn, Policies.allowing("support:*"), true);
    assertThat(cell(new PolicyHolder.User("jane"), CREATE)).isInstanceOf(Cell.Allowed.class);
  }

  @Test
  default void it_takes_permission_to_see_the_details_of_the_account() {
    var jane = createUser("jane");
    assertDenied(
        "iam:GetAccountAuthorizationDetails",
        () -> review().whoMay(tenants().supporter(), Set.of(CREATE), LONG_PAGE));
    inline(new Holder.OfUser(jane.name()), Policies.allowing("iam:GetAccountAuthorizationDetails"));
    assertThat(review().whoMay(tenants().as(jane), Set.of(CREATE), LONG_PAGE).items()).hasSize(3);
  }

  @Test
  default void a_token_holds_for_its_account_and_its_actions_only() {
    var token = review().whoMay(root(), Set.of(CREATE), ONE).nextToken().orElseThrow();
    var next = ONE.next(token);
    assertRefused(
        Refusal.InvalidPageToken.class, () -> review().whoMay(root(), Set.of(GET_OBJECT), next));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> review().whoMay(tenants().strangerRoot(), Set.of(CREATE), next));
    assertThat(review().whoMay(root(), Set.of(CREATE), next).items()).hasSize(1);
  }
}
