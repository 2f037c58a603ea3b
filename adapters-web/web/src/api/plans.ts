/* The support plan of the account, as `/console/api/plan` tells it. */
import { rest } from './rest';

export interface PlanSeverity {
  code: string;
  /** Without it the plan promises nothing. */
  firstResponseMinutes?: number;
  businessHours?: boolean;
}

export interface Plan {
  /** Such as `business` or `enterprise-on-ramp`. */
  code: string;
  /** For people, such as `Business Support+`. */
  name: string;
  /** Whether the Support API answers; the console always does. */
  apiAccess: boolean;
  advisorChecks: 'core' | 'all';
  advisorPriority: boolean;
  issueTypes: ('technical' | 'customer-service')[];
  /** From low to critical. */
  severities: PlanSeverity[];
}

export interface AccountPlan {
  /** The code of the account's plan. */
  plan: string;
  /** All, the smallest of the older ones first, the newer ones last. */
  plans: Plan[];
}

/** Needs `supportplans:GetSupportPlan`. */
export function getPlan(signal?: AbortSignal): Promise<AccountPlan> {
  return rest('GET', 'plan', { signal });
}

/** Holds at once. Needs `supportplans:CreateSupportPlanSchedule`. */
export function setPlan(plan: string): Promise<AccountPlan> {
  return rest('PUT', 'plan', { body: { plan } });
}
