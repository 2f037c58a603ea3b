package io.caseport.application.port.in;

import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;

/**
 * The support plan of the caller's account, for the account itself; every plan may ask for it.
 *
 * <p>Every method MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller whose
 * policies do not allow the action named below; and with {@link Refusal.AccountNotFit} callers of
 * the provider's own account, which has no plan. A refused call MUST change nothing.
 */
public interface SupportPlans {

  /** Allowed by {@code supportplans:GetSupportPlan}. */
  SupportPlan currentPlan(Caller caller);

  /**
   * Gives the account another plan, which holds from the next request on; answers that were
   * promised stay promised. Allowed by {@code supportplans:CreateSupportPlanSchedule}.
   *
   * @return the plan that the account has then
   */
  SupportPlan changePlan(Caller caller, SupportPlan plan);
}
