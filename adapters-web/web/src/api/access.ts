/* What there is to say about policies, and about who may do what: `policies/` and `access/` below `/console/api/`. */
import { rest } from './rest';

export type DocumentKind = 'identity' | 'trust';

/** A place in a document; lines and columns count from 1, and the end is behind it. */
export interface Finding {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: 'error' | 'security-warning' | 'warning' | 'suggestion';
  code: string;
  message: string;
  fix: string;
}

export async function lintPolicy(document: string, type: DocumentKind, signal?: AbortSignal): Promise<Finding[]> {
  const answer = await rest<{ findings: Finding[] }>('POST', 'policies/lint', { body: { document, type }, signal });
  return answer.findings;
}

export interface ExplainedStatement {
  number: number;
  sid?: string;
  effect: 'Allow' | 'Deny';
  sentence: string;
  /** All of which must hold. */
  conditions: string[];
  remarks: string[];
}

/** How many of a service's actions of one level are allowed, allowed under conditions, and denied. */
export interface Reach {
  service: string;
  accessLevel: string;
  allowed: number;
  limited: number;
  denied: number;
  total: number;
}

export interface Explanation {
  introduction: string[];
  statements: ExplainedStatement[];
  services: Reach[];
}

export function explainPolicy(
  document: string,
  type: DocumentKind,
  language: 'en' | 'ja',
  signal?: AbortSignal,
): Promise<Explanation> {
  return rest('POST', 'policies/explain', { body: { document, type, language }, signal });
}

export type DecisionCode = 'allowed' | 'explicitDeny' | 'implicitDeny';

export interface Decision {
  decision: DecisionCode;
  reason: string;
}

export interface DecisionChange {
  /** To all of them it happens alike. */
  actions: string[];
  grants: boolean;
  revokes: boolean;
  before: Decision;
  after: Decision;
  /** One that shows it, for the first of the actions. */
  request: { action: string; resource: string; context: { key: string; values: string[] }[] };
}

export interface Difference {
  /** Whether the later policy grants nothing that the earlier one does not. */
  grantsNoMore: 'yes' | 'no' | 'undecided';
  changes: DecisionChange[];
  /** Where there may be more than was found. */
  doubts: { actions: string[]; reason: string }[];
}

export function diffPolicies(before: string, after: string, signal?: AbortSignal): Promise<Difference> {
  return rest('POST', 'policies/diff', { body: { before, after }, signal });
}

export interface PolicyHolder {
  type: 'user' | 'group' | 'role';
  name: string;
}

export interface Possibility {
  action: string;
  decision: 'allowed' | 'denied' | 'conditional';
  /** The statements that have a part in it, by the policy's ARN or the name of an inline policy. */
  through: { policy: string; holder: PolicyHolder; statement: number; effect: 'Allow' | 'Deny' }[];
  /** What must hold, in words. */
  condition?: string;
}

export interface Access {
  principal: PolicyHolder;
  arn: string;
  actions: Possibility[];
  doubts: string[];
}

/** What all users and roles of the account may do of the actions, 20 at most. */
export async function whoMay(actions: readonly string[], signal?: AbortSignal): Promise<Access[]> {
  const found: Access[] = [];
  let nextToken: string | undefined;
  do {
    const page: { principals: Access[]; nextToken?: string } = await rest('GET', 'access/who', {
      query: { action: actions, maxResults: 50, nextToken },
      signal,
    });
    found.push(...page.principals);
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return found;
}

export interface DecidingStatement {
  /** An ARN, or the name of an inline policy. */
  policy: string;
  /** Such as `identity-based policy`. */
  kind: string;
  holder: PolicyHolder;
  /** Its place in the policy, from 1. */
  number: number;
  sid?: string;
}

/** Why somebody may do something or not. */
export interface Grounds {
  principal: string;
  action: string;
  resource: string;
  /** As things stand now; not there if who asked is gone. */
  decision?: DecisionCode;
  reason: string;
  /** Not there where no statement allows it. */
  statement?: DecidingStatement;
  /** The smallest document that would allow it. */
  policy?: string;
  /** The smallest change of what there is that would allow it, in words. */
  repair?: string;
  /** The request that was asked about. */
  denied?: {
    eventId: string;
    at: string;
    eventSource: string;
    eventName: string;
    userName?: string;
    reason: string;
  };
}

export function whyDenied(requestId: string, signal?: AbortSignal): Promise<Grounds> {
  return rest('GET', 'access/why', { query: { requestId }, signal });
}

export function why(arn: string, action: string, resource: string, signal?: AbortSignal): Promise<Grounds> {
  return rest('GET', 'access/why', { query: { arn, action, resource: resource || undefined }, signal });
}
