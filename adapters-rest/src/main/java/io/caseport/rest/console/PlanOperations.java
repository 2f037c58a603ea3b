package io.caseport.rest.console;

import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.SupportPlans;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;

/** The plan of the account, beside all that there are. */
final class PlanOperations {
  private static final String PATH = "/caseport/v1/plan";

  private PlanOperations() {}

  static List<DescribedOperation<?>> on(SupportPlans plans) {
    return List.of(get(plans), change(plans));
  }

  private static DescribedOperation<?> get(SupportPlans plans) {
    return new DescribedOperation<>(
        RestOperation.get(
            PATH,
            JsonOperation.reading(
                "GetSupportPlan",
                GetPlanInput.class,
                (caller, _) -> PlanOutput.of(plans.currentPlan(caller)))),
        "Shows the support plan of the account, and what each plan includes.",
        "supportplans:GetSupportPlan",
        new GetPlanInput(),
        PlanOutput.of(SupportPlan.BUSINESS));
  }

  private static DescribedOperation<?> change(SupportPlans plans) {
    return new DescribedOperation<>(
        RestOperation.put(
            PATH,
            JsonOperation.changing(
                "CreateSupportPlanSchedule",
                ChangePlanInput.class,
                (caller, input) ->
                    PlanOutput.of(
                        plans.changePlan(caller, SupportPlan.ofCode(input.plan()).orElseThrow())))),
        "Gives the account another support plan, which holds at once.",
        "supportplans:CreateSupportPlanSchedule",
        new ChangePlanInput("enterprise"),
        PlanOutput.of(SupportPlan.ENTERPRISE));
  }

  record GetPlanInput() {}

  record ChangePlanInput(@NotNull(message = NOT_NULL) @OneOf(Forms.PLANS) @Logged String plan) {}

  /**
   * @param current the code of the account's plan
   * @param plans all, the smallest of the older ones first, the newer ones last
   */
  record PlanOutput(@OneOf(Forms.PLANS) @Logged String current, List<WirePlan> plans) {

    static PlanOutput of(SupportPlan current) {
      return new PlanOutput(
          current.code(), Arrays.stream(SupportPlan.values()).map(WirePlan::from).toList());
    }
  }
}
