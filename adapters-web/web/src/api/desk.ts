/* The cases at the desk, as `/desk/openapi.json` describes them. */
import { rest } from './rest';

const CASES = 'aws/desk/v1/cases';

export interface Engineer {
  userId: string;
  userName: string;
}

export type ResponseState = 'none' | 'on-time' | 'at-risk' | 'overdue' | 'paused' | 'met' | 'missed';

/** How the answer stands that the plan promises. */
export interface DeskResponse {
  state: ResponseState;
  /** There for as long as the time for it runs. */
  respondBy?: string;
  atRiskAt?: string;
  answeredAt?: string;
  targetMinutes?: number;
  countedHours?: 'all' | 'business';
}

export interface DeskCase {
  caseId: string;
  displayId: string;
  accountId: string;
  accountName: string;
  subject: string;
  status: string;
  severityCode: string;
  issueType: 'technical' | 'customer-service';
  serviceCode: string;
  categoryCode: string;
  language: string;
  submittedBy: string;
  ccEmailAddresses: string[];
  timeCreated: string;
  timeResolved?: string;
  messageCount: number;
  assignee?: Engineer & { since: string };
  response: DeskResponse;
  firstResponseAt?: string;
  /** Since when it is the desk's turn, if it is. */
  waitingSince?: string;
  /** The case that it was merged into. */
  duplicateOf?: string;
  changedAt: string;
}

export interface DeskMessage {
  /** Counts the messages of the case from 1. */
  number: number;
  body: string;
  submittedBy: string;
  /** Who of the desk wrote it, if the customer did not. */
  author?: Engineer;
  timeCreated: string;
  attachmentSet: { attachmentId: string; fileName: string }[];
}

/** What engineers tell each other, and no customer. */
export interface DeskNote {
  number: number;
  author: Engineer;
  body: string;
  timeCreated: string;
}

export type CaseAction =
  | 'claim'
  | 'release'
  | 'start-work'
  | 'reply'
  | 'ask-customer'
  | 'add-note'
  | 'resolve'
  | 'reopen'
  | 'set-severity'
  | 'relate'
  | 'merge';

export interface RelatedCase {
  caseId: string;
  displayId: string;
  subject: string;
  status: string;
  timeCreated: string;
}

export interface DeskCaseView {
  caseDetails: DeskCase;
  /** What the status of the case allows, whoever asks. */
  allowedActions: CaseAction[];
  /** The newest first, as all lists of them. */
  messages: DeskMessage[];
  nextMessages?: string;
  notes: DeskNote[];
  nextNotes?: string;
  related: RelatedCase[];
}

export interface DeskQuery {
  assignee?: string | undefined;
  accountId?: string | undefined;
  status?: string | undefined;
  issueType?: string | undefined;
  language?: string | undefined;
  severityCode?: string | undefined;
  /** How pressing an answer is at least: `at-risk` or `overdue`. */
  response?: string | undefined;
  nextToken?: string | undefined;
  maxResults?: number;
}

/** The open cases of all accounts, those first whose time for an answer runs out. */
export function listDeskCases(
  query: DeskQuery,
  signal?: AbortSignal,
): Promise<{ cases: DeskCase[]; nextToken?: string }> {
  return rest('GET', CASES, { query: { ...query }, signal });
}

/** The case of the customer that people name so: by its ID, or by the number that they use. */
export async function caseIdOf(name: string, accountId: string): Promise<string> {
  if (!/^\d+$/.test(name)) {
    return name;
  }
  const { cases } = await rest<{ cases: { caseId: string; accountId: string }[] }>(
    'GET',
    `aws/desk/v1/case-numbers/${name}`,
  );
  return cases.find((one) => one.accountId === accountId)?.caseId ?? name;
}

export function describeDeskCase(caseId: string, signal?: AbortSignal): Promise<DeskCaseView> {
  return rest('GET', pathOf(caseId), { signal });
}

export function listDeskMessages(
  caseId: string,
  nextToken: string,
): Promise<{ messages: DeskMessage[]; nextToken?: string }> {
  return rest('GET', `${pathOf(caseId)}/messages`, { query: { nextToken } });
}

export function listDeskNotes(caseId: string, nextToken: string): Promise<{ notes: DeskNote[]; nextToken?: string }> {
  return rest('GET', `${pathOf(caseId)}/notes`, { query: { nextToken } });
}

/** Does with a case what its last segment says, with what the action needs to know. */
export async function workOn(caseId: string, action: CaseAction, body: object = {}): Promise<void> {
  await rest('POST', `${pathOf(caseId)}/${action}`, { body });
}

/** Takes files, their contents in base64, for a reply on the case within an hour. */
export async function addFilesForReply(
  caseId: string,
  attachments: { fileName: string; data: string }[],
): Promise<string> {
  const answer = await rest<{ attachmentSetId: string }>('POST', `${pathOf(caseId)}/attachments`, {
    body: { attachments },
  });
  return answer.attachmentSetId;
}

export function describeDeskFile(caseId: string, attachmentId: string): Promise<{ fileName: string; data: string }> {
  return rest('GET', `${pathOf(caseId)}/attachments/${encodeURIComponent(attachmentId)}`);
}

function pathOf(caseId: string): string {
  return `${CASES}/${encodeURIComponent(caseId)}`;
}
