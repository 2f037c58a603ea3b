/*
 * What the console asks that no AWS API answers: types and calls of `/console/api/` but for `aws/`. The server is built to
 * this file.
 */
import { rest } from './rest';
import type { Service, SupportCase } from './support';

/** The code of a plan, such as `business` or `enterprise-on-ramp`. */
export type PlanCode =
  'basic' | 'developer' | 'business' | 'enterprise-on-ramp' | 'enterprise' | 'business-plus' | 'unified-operations';

export interface Session {
  principal: { type: 'root' | 'user' | 'engineer'; arn: string; name: string; accountId: string };
  account: { id: string; name: string; alias?: string; plan: PlanCode };
  csrfToken: string;
  expiresAt: string;
  /** The address of the account's own sign-in page. */
  signInPage: string;
  demo: boolean;
}

export function fetchSession(): Promise<Session> {
  return rest('GET', 'session');
}

export function signOut(): Promise<void> {
  return rest('POST', 'sign-out');
}

/** What to look for; members that are absent or empty lists leave everything in. A list has at most 50 values. */
export interface CaseQuery {
  /** All of these words, in subject or messages; at most 200 characters. */
  text?: string | undefined;
  /** The codes of {@link SupportCase.status}; without any, all cases. */
  status?: readonly string[] | undefined;
  severity?: readonly string[] | undefined;
  service?: readonly string[] | undefined;
  language?: readonly string[] | undefined;
  submittedBy?: readonly string[] | undefined;
  /** Bounds of the creation, inclusive, ISO 8601. */
  after?: string | undefined;
  before?: string | undefined;
  /** By creation; `newest` first unless told otherwise. */
  order?: 'newest' | 'oldest' | undefined;
  /** 10 to 100. */
  maxResults?: number | undefined;
  nextToken?: string | undefined;
}

/** Without communications. A page with a `nextToken` may be short, or even empty. */
export interface CasePage {
  cases: SupportCase[];
  nextToken?: string;
}

export function searchCases(query: CaseQuery, signal?: AbortSignal): Promise<CasePage> {
  return rest('GET', 'cases/search', { query: { ...query }, signal });
}

/** A service with the kinds of case that it takes, which DescribeServices does not tell. Needs `support:DescribeServices`. */
export interface ServiceOffer extends Service {
  issueTypes: IssueType[];
}

export async function fetchServiceOffers(language: string, signal?: AbortSignal): Promise<ServiceOffer[]> {
  const answer = await rest<{ services: ServiceOffer[] }>('GET', 'services', { query: { language }, signal });
  return answer.services;
}

export interface TimelineEntry {
  time: string;
  kind: 'created' | 'communication-added' | 'resolved' | 'reopened' | 'status-changed' | 'severity-changed';
  /** Who did it; the desk is one, without names. */
  origin: 'customer' | 'desk' | 'system';
  /** As `submittedBy` of messages. */
  by: string;
  /** What the status was before, and what the status or, of its last change, the severity was after. */
  from?: string;
  to?: string;
}

/** How soon the first answer is due, as the plan promises it for the severity. */
export interface ResponseClock {
  /** `none`: the plan promises nothing for such a case. */
  state: 'none' | 'running' | 'paused' | 'at-risk' | 'overdue' | 'met' | 'missed';
  targetMinutes?: number;
  businessHours?: boolean;
  dueAt?: string;
  respondedAt?: string;
}

export interface CaseTimeline {
  entries: TimelineEntry[];
  response: ResponseClock;
  /** Until when a reply reopens the case, if it is resolved. */
  reopenableUntil?: string;
}

export function caseTimeline(caseId: string, signal?: AbortSignal): Promise<CaseTimeline> {
  return rest('GET', `cases/${encodeURIComponent(caseId)}/timeline`, { signal });
}

export type IssueType = 'technical' | 'customer-service';

export interface PlanDescription {
  code: PlanCode;
  /** The name for people, such as `Business Support+`. */
  name: string;
  /** Whether the Support API answers; the console always does. */
  apiAccess: boolean;
  advisorChecks: 'core' | 'all';
  advisorPriority: boolean;
  issueTypes: IssueType[];
  /** From low to critical. Without `firstResponseMinutes` the plan promises nothing. */
  severities: PlanSeverity[];
}

export interface PlanSeverity {
  code: string;
  firstResponseMinutes?: number;
  businessHours?: boolean;
}

export interface Plans {
  current: PlanCode;
  /** All plans, the smallest first. */
  plans: PlanDescription[];
}

export function fetchPlans(signal?: AbortSignal): Promise<Plans> {
  return rest('GET', 'plan', { signal });
}

export function changePlan(plan: PlanCode): Promise<Plans> {
  return rest('PUT', 'plan', { body: { plan } });
}
