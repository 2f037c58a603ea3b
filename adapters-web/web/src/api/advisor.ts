/* The operations of Trusted Advisor in the AWS Support API, and what the console has beside them. */
import { json11 } from './json11';
import { rest } from './rest';

export interface Check {
  id: string;
  name: string;
  /** HTML, of which there are `<br>` and `<b>` alone. */
  description: string;
  category: string;
  /** The heads of the columns of its resources. */
  metadata: string[];
}

export interface ResourceCounts {
  resourcesProcessed: number;
  resourcesFlagged: number;
  resourcesIgnored: number;
  /** Those that are excluded. */
  resourcesSuppressed: number;
}

export interface CheckSummary {
  checkId: string;
  /** Of 1970 for a check that was never done. */
  timestamp: string;
  status: 'ok' | 'warning' | 'error' | 'not_available';
  resourcesSummary: ResourceCounts;
  categorySpecificSummary: {
    costOptimizing: { estimatedMonthlySavings: number; estimatedPercentMonthlySavings: number };
  };
}

export interface FlaggedResource {
  status: 'ok' | 'warning' | 'error';
  /** `-` if it is in none. */
  region: string;
  resourceId: string;
  /** Whether it is excluded. */
  isSuppressed: boolean;
  /** A value for each column of the check. */
  metadata: (string | null)[];
}

export interface CheckResult extends CheckSummary {
  flaggedResources: FlaggedResource[];
}

export interface CheckRefresh {
  checkId: string;
  status: 'none' | 'enqueued' | 'processing' | 'success' | 'abandoned';
  millisUntilNextRefreshable: number;
}

/** How many resources were how, on a day in UTC. */
export interface CheckDay {
  date: string;
  status: 'ok' | 'warning' | 'error';
  ok: number;
  warning: number;
  error: number;
  excluded: number;
  ignored: number;
}

export async function describeChecks(language: string, signal?: AbortSignal): Promise<Check[]> {
  const answer = await json11<{ checks: Check[] }>('DescribeTrustedAdvisorChecks', { language }, signal);
  return answer.checks;
}

export async function describeCheckSummaries(checkIds: string[], signal?: AbortSignal): Promise<CheckSummary[]> {
  const answer = await json11<{ summaries: CheckSummary[] }>(
    'DescribeTrustedAdvisorCheckSummaries',
    { checkIds },
    signal,
  );
  return answer.summaries;
}

export async function describeCheckResult(
  checkId: string,
  language: string,
  signal?: AbortSignal,
): Promise<CheckResult> {
  const answer = await json11<{ result: CheckResult }>(
    'DescribeTrustedAdvisorCheckResult',
    { checkId, language },
    signal,
  );
  return answer.result;
}

export async function describeRefresh(checkId: string, signal?: AbortSignal): Promise<CheckRefresh | undefined> {
  const answer = await json11<{ statuses: CheckRefresh[] }>(
    'DescribeTrustedAdvisorCheckRefreshStatuses',
    { checkIds: [checkId] },
    signal,
  );
  return answer.statuses[0];
}

export async function refreshCheck(checkId: string): Promise<CheckRefresh> {
  const answer = await json11<{ status: CheckRefresh }>('RefreshTrustedAdvisorCheck', { checkId });
  return answer.status;
}

/** The days of the last 30 on which the check was done. */
export async function checkHistory(checkId: string, signal?: AbortSignal): Promise<CheckDay[]> {
  const answer = await rest<{ days: CheckDay[] }>('GET', `${pathOf(checkId)}/history`, { signal });
  return answer.days;
}

/** Takes up to 100 resources out of the count of a check. */
export async function excludeResources(checkId: string, resourceIds: string[]): Promise<void> {
  await rest('POST', `${pathOf(checkId)}/exclude`, { body: { resourceIds } });
}

/** Takes up to 100 resources into the count of a check again. */
export async function includeResources(checkId: string, resourceIds: string[]): Promise<void> {
  await rest('POST', `${pathOf(checkId)}/include`, { body: { resourceIds } });
}

function pathOf(checkId: string): string {
  return `advisor/checks/${encodeURIComponent(checkId)}`;
}
