package io.caseport.application.contract;

import static io.caseport.application.contract.SimulationContract.between;
import static io.caseport.application.contract.SimulationContract.bounded;
import static io.caseport.application.contract.SimulationContract.creatingACase;
import static io.caseport.application.contract.SimulationContract.matched;
import static io.caseport.application.contract.SimulationContract.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.IdentityAdministration.NewUser;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicySimulation.Result;
import io.caseport.application.port.in.PolicySimulation.Scenario;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.simulation.Outcome;
import io.caseport.domain.refusal.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the policies of an identity would decide. */
public interface PrincipalSimulationContract extends SimulationContract {

  private Result simulated(String arn, Scenario scenario) {
    return simulation()
        .simulatePrincipalPolicy(root(), arn, scenario, LONG_PAGE)
        .items()
        .getFirst();
  }

  @Test
  default void the_policies_of_a_user_and_of_its_groups_count_by_their_names() {
    var jane = createUser("/team/", "jane");
    var staff = createGroup("staff");
    identities().addUserToGroup(root(), staff.name(), jane.name());
    var own = new PolicyName("own");
    var arn =
        policies().createPolicy(root(), IamPath.ROOT, own, "", ALLOW_EVERYTHING).policy().arn();
    var ofJane = new Holder.OfUser(jane.name());
    var ofStaff = new Holder.OfGroup(staff.name());
    policies().attachPolicy(root(), ofJane, arn);
    policies().attachPolicy(root(), ofStaff, arn);
    policies().attachPolicy(root(), ofStaff, Policies.AWS_SUPPORT_ACCESS);
    putInline(ofJane, "Cases", ALLOW_SUPPORT);
    putInline(ofStaff, "Cases", ALLOW_SUPPORT);

    var result = simulated(jane.arn(), creatingACase(ALLOW_SUPPORT));

    assertThat(result.decision().outcome()).isEqualTo(Outcome.ALLOWED);
    assertThat(matched(result))
        .containsExactlyInAnyOrder(
            "own", "user_jane_Cases", "AWSSupportAccess", "group_staff_Cases", "PolicyInputList.1");
    assertThat(matched(simulated(staff.arn(), creatingACase())))
        .containsExactlyInAnyOrder("own", "AWSSupportAccess", "group_staff_Cases");
  }

  @Test
  default void a_change_shows_in_the_very_next_simulation() {
    var jane = createUser("jane");
    var holder = new Holder.OfUser(jane.name());
    assertThat(simulated(jane.arn(), creatingACase()).decision().outcome())
        .isEqualTo(Outcome.IMPLICIT_DENY);
    putInline(holder, "p", ALLOW_SUPPORT);
    assertThat(simulated(jane.arn(), creatingACase()).decision().outcome())
        .isEqualTo(Outcome.ALLOWED);
    putInline(holder, "q", DENY_SUPPORT);
    var denied = simulated(jane.arn(), creatingACase());
    assertThat(denied.decision().outcome()).isEqualTo(Outcome.EXPLICIT_DENY);
    assertThat(matched(denied)).containsExactly("user_jane_q");
  }

  @Test
  default void a_simulation_decides_as_the_request_itself_would_be() {
    var jane = createUser("jane");
    putInline(
        new Holder.OfUser(jane.name()),
        "self",
        """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:GetUser",
         "Resource":"arn:aws:iam::*:user/${aws:username}","Condition":{"StringEquals":
         {"aws:userid":"%s","aws:PrincipalArn":"%s","aws:PrincipalAccount":"%s",
          "aws:PrincipalType":"User"}}}}\
        """
            .formatted(jane.id(), jane.arn(), jane.accountId()));
    var asked = scenario(List.of(), List.of("iam:GetUser"), List.of(jane.arn()));

    assertThat(simulated(jane.arn(), asked).decision().outcome()).isEqualTo(Outcome.ALLOWED);
    var asBob = between(asked, Optional.empty(), Optional.of(jane.arn().replace("jane", "bob")));
    assertThat(simulated(jane.arn(), asBob).decision().outcome()).isEqualTo(Outcome.IMPLICIT_DENY);
  }

  @Test
  default void a_boundary_may_be_tried_on_an_identity() {
    var jane = createUser("jane");
    putInline(new Holder.OfUser(jane.name()), "p", ALLOW_SUPPORT);

    var result = simulated(jane.arn(), bounded(creatingACase(), Policies.allowing("iam:*")));

    assertThat(result.decision().outcome()).isEqualTo(Outcome.IMPLICIT_DENY);
    assertThat(result.decision().allowedByBoundary()).contains(false);
  }

  @Test
  default void the_policies_of_a_role_count_within_its_boundary() {
    var role = createRole("ops");
    var holder = new Holder.OfRole(role.name());
    putInline(holder, "Cases", ALLOW_SUPPORT);
    policies().attachPolicy(root(), holder, Policies.ADMINISTRATOR_ACCESS);
    policies().putPermissionsBoundary(root(), holder, Policies.AWS_SUPPORT_ACCESS);

    var allowed = simulated(role.arn(), creatingACase());
    assertThat(allowed.decision().outcome()).isEqualTo(Outcome.ALLOWED);
    assertThat(matched(allowed)).containsExactlyInAnyOrder("AdministratorAccess", "role_ops_Cases");
    assertThat(allowed.decision().allowedByBoundary()).contains(true);
    var outside = scenario(List.of(), List.of("iam:ListUsers"), List.of());
    var limited = simulated(role.arn(), outside).decision();
    assertThat(limited.outcome()).isEqualTo(Outcome.IMPLICIT_DENY);
    assertThat(limited.allowedByBoundary()).contains(false);
    var wider = simulated(role.arn(), bounded(outside, ALLOW_EVERYTHING)).decision();
    assertThat(wider.outcome()).isEqualTo(Outcome.ALLOWED);
  }

  @Test
  default void the_boundary_and_the_tags_of_a_user_count() {
    var tags = new Tags(List.of(new Tag("Team", "Red")));
    var jane =
        identities()
            .createUser(
                root(),
                new NewUser(
                    IamPath.ROOT,
                    new UserName("jane"),
                    Optional.of(Policies.AWS_SUPPORT_ACCESS),
                    tags));
    putInline(
        new Holder.OfUser(jane.name()),
        "p",
        """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*",
         "Condition":{"StringEquals":{"aws:PrincipalTag/Team":"Red"}}}}\
        """);

    assertThat(simulated(jane.arn(), creatingACase()).decision().outcome())
        .isEqualTo(Outcome.ALLOWED);
    var outside = scenario(List.of(), List.of("iam:ListUsers"), List.of());
    assertThat(simulated(jane.arn(), outside).decision().allowedByBoundary()).contains(false);
  }

  @Test
  default void an_arn_that_names_no_identity_is_refused() {
    for (String arn :
        List.of(
            "arn:aws:iam::" + root().accountId() + ":root",
            "arn:aws:iam::aws:policy/AWSSupportAccess",
            "arn:aws:sts::" + root().accountId() + ":assumed-role/ops/jane")) {
      assertRefused(Refusal.InvalidInput.class, () -> simulated(arn, creatingACase()));
    }
  }

  @Test
  default void an_identity_that_is_not_there_is_refused() {
    var jane = createUser("/team/", "jane");
    for (String arn :
        List.of(
            jane.arn().replace("/team/", "/"),
            jane.arn().replace("jane", "john"),
            jane.arn().replace(":user/team/jane", ":group/jane"),
            jane.arn().replace(":user/team/jane", ":role/jane"),
            jane.arn().replace(jane.accountId().value(), "999999999999"))) {
      assertRefused(Refusal.NoSuchEntity.class, () -> simulated(arn, creatingACase()));
    }
    assertRefused(
        Refusal.NoSuchEntity.class,
        () ->
            simulation()
                .simulatePrincipalPolicy(
                    tenants().strangerRoot(), jane.arn(), creatingACase(), LONG_PAGE));
  }

  @Test
  default void results_about_an_identity_come_in_pages() {
    var jane = createUser("jane");
    var john = createUser("john");
    var asked = scenario(List.of(), Collections.nCopies(5, CREATE_CASE), List.of());

    assertThat(all(page -> simulation().simulatePrincipalPolicy(root(), jane.arn(), asked, page)))
        .hasSize(5);
    var page =
        simulation().simulatePrincipalPolicy(root(), jane.arn(), asked, PageRequest.first(4));
    var token = page.nextToken().orElseThrow();
    assertRefused(
        Refusal.InvalidPageToken.class,
        () ->
            simulation().simulatePrincipalPolicy(root(), john.arn(), asked, LONG_PAGE.next(token)));
  }
}
