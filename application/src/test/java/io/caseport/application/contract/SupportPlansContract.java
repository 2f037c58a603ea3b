package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.SupportPlans;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** The promises of {@link SupportPlans}. */
public interface SupportPlansContract extends OperatorContract {

  private SupportPlans plans() {
    return tenants().plans();
  }

  private Caller allowed(String user, String action) {
    var name = new UserName(user);
    var created = tenants().identities().createUser(root(), IamPath.ROOT, name);
    tenants()
        .policies()
        .putInlinePolicy(
            root(), new Holder.OfUser(name), new PolicyName("plan"), Policies.allowing(action));
    return tenants().as(created);
  }

  @Test
  default void a_changed_plan_holds_at_once_and_for_the_account_alone() {
    for (var plan : SupportPlan.values()) {
      assertThat(plans().changePlan(root(), plan)).isEqualTo(plan);
      assertThat(plans().changePlan(root(), plan)).isEqualTo(plan);
      assertThat(plans().currentPlan(root())).isEqualTo(plan);
    }
    plans().changePlan(root(), SupportPlan.BASIC);
    assertRefused(
        Refusal.PlanNotEntitled.class,
        () -> tenants().cases().describeCases(root(), CaseRequests.all()));
    assertThat(plans().currentPlan(tenants().strangerRoot())).isEqualTo(SupportPlan.BUSINESS);
  }

  @Test
  default void every_plan_may_be_asked_for_and_left_through_any_door() {
    var basic = tenants().basicRoot();
    assertThat(plans().currentPlan(basic)).isEqualTo(SupportPlan.BASIC);
    var inConsole = new Caller(basic.principal(), Caller.Channel.CONSOLE, false);
    assertThat(plans().currentPlan(inConsole)).isEqualTo(SupportPlan.BASIC);
    assertThat(plans().changePlan(inConsole, SupportPlan.DEVELOPER))
        .isEqualTo(SupportPlan.DEVELOPER);
  }

  @Test
  default void reading_and_changing_are_allowed_apart() {
    var reader = allowed("reader", "supportplans:GetSupportPlan");
    assertThat(plans().currentPlan(reader)).isEqualTo(SupportPlan.BUSINESS);
    assertDenied(
        "supportplans:CreateSupportPlanSchedule",
        () -> plans().changePlan(reader, SupportPlan.BASIC));
    assertThat(plans().currentPlan(root())).isEqualTo(SupportPlan.BUSINESS);
    var buyer = allowed("buyer", "supportplans:CreateSupportPlanSchedule");
    assertDenied("supportplans:GetSupportPlan", () -> plans().currentPlan(buyer));
    assertThat(plans().changePlan(buyer, SupportPlan.ENTERPRISE)).isEqualTo(SupportPlan.ENTERPRISE);
    assertThat(plans().currentPlan(root())).isEqualTo(SupportPlan.ENTERPRISE);
  }

  @Test
  default void the_provider_has_no_plan() {
    var ann = tenants().engineer("ann", "supportplans:*");
    assertRefused(Refusal.AccountNotFit.class, () -> plans().currentPlan(ann));
    assertRefused(
        Refusal.AccountNotFit.class, () -> plans().changePlan(ann, SupportPlan.ENTERPRISE));
    var ben = tenants().engineer("ben", "desk:*");
    assertDenied("supportplans:GetSupportPlan", () -> plans().currentPlan(ben));
  }
}
