import type { PlanDescription, PlanSeverity } from '../../api/console';
import { SEVERITIES, SEVERITY_TEXTS } from '../../components/Severity';
import { targetTime } from '../../components/targetTime';
import type { Translate } from '../../i18n/I18n';

export interface Feature {
  id: string;
  label: string;
  /** What there is of it in a plan, in words. */
  text: (plan: PlanDescription) => string;
  /** How much there is of it; 0 if nothing. */
  rank: (plan: PlanDescription) => number;
}

/** Of a week's 168 hours, some 50 are of business. */
const HOURS_OF_BUSINESS = 168 / 50;

/** Where something is promised at all, it is worth more than what is only possible. */
const POSSIBLE = Number.MIN_VALUE;

/** What plans differ in. */
export function featuresOf(t: Translate): Feature[] {
  const yesOrNo = (id: string, label: string, has: (plan: PlanDescription) => boolean): Feature => ({
    id,
    label,
    text: (plan) => t(has(plan) ? 'plan.yes' : 'plan.no'),
    rank: (plan) => Number(has(plan)),
  });

  return [
    yesOrNo('customer-service', t('plan.customerService'), (plan) => plan.issueTypes.includes('customer-service')),
    yesOrNo('technical', t('plan.technical'), (plan) => plan.issueTypes.includes('technical')),
    yesOrNo('api', t('plan.api'), (plan) => plan.apiAccess),
    {
      id: 'advisor',
      label: t('plan.advisor'),
      text: (plan) => t(`plan.advisor_${plan.advisorChecks}`),
      rank: (plan) => (plan.advisorChecks === 'all' ? 2 : 1),
    },
    yesOrNo('priority', t('plan.priority'), (plan) => plan.advisorPriority),
    ...SEVERITIES.map((code): Feature => {
      const severity = (plan: PlanDescription) => plan.severities.find((one) => one.code === code);
      return {
        id: `severity-${code}`,
        label: t('plan.response', { severity: t(SEVERITY_TEXTS[code]) }),
        text: (plan) => promise(severity(plan), t),
        rank: (plan) => speed(severity(plan)),
      };
    }),
  ];
}

function promise(severity: PlanSeverity | undefined, t: Translate): string {
  if (!severity) {
    return t('plan.no');
  }
  const { firstResponseMinutes: minutes, businessHours } = severity;
  return minutes === undefined ? t('plan.unpromised') : targetTime(minutes, businessHours ?? false, t);
}

function speed(severity: PlanSeverity | undefined): number {
  if (!severity?.firstResponseMinutes) {
    return severity ? POSSIBLE : 0;
  }
  return 1 / (severity.firstResponseMinutes * (severity.businessHours ? HOURS_OF_BUSINESS : 1));
}
