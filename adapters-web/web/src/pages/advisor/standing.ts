import type { Check, CheckSummary } from '../../api/advisor';
import type { PlainTextKey } from '../../i18n/catalogue';

export const CATEGORIES = [
  'cost_optimizing',
  'performance',
  'security',
  'fault_tolerance',
  'service_limits',
  'operational_excellence',
] as const;

/** The most urgent first. */
export const STATUSES = ['error', 'warning', 'ok', 'not_available'] as const;

export type Status = (typeof STATUSES)[number];

/** A check and what it last found, which may be unknown. */
export interface Standing {
  check: Check;
  summary: CheckSummary | undefined;
}

export function statusOf({ summary }: Standing): Status {
  return summary?.status ?? 'not_available';
}

export function isDone(summary: CheckSummary | undefined): summary is CheckSummary {
  return summary !== undefined && summary.status !== 'not_available';
}

/** The most urgent first, then those that flag the most. */
export function byUrgency(one: Standing, other: Standing): number {
  return (
    STATUSES.indexOf(statusOf(one)) - STATUSES.indexOf(statusOf(other)) ||
    flagged(other) - flagged(one) ||
    one.check.name.localeCompare(other.check.name)
  );
}

function flagged({ summary }: Standing): number {
  return summary?.resourcesSummary.resourcesFlagged ?? 0;
}

export function categoryText(code: string): PlainTextKey | undefined {
  const known = CATEGORIES.find((category) => category === code);
  return known && `advisor.category_${known}`;
}
