/* The operations of the AWS Support API, with the names and members of its own documentation. */
import { json11, json11Once } from './json11';

export interface AttachmentDetails {
  attachmentId: string;
  fileName: string;
}

export interface Communication {
  caseId: string;
  body: string;
  submittedBy: string;
  timeCreated: string;
  attachmentSet?: AttachmentDetails[];
}

export interface SupportCase {
  caseId: string;
  displayId: string;
  subject: string;
  status: string;
  serviceCode: string;
  categoryCode: string;
  severityCode: string;
  submittedBy: string;
  timeCreated: string;
  recentCommunications?: { communications: Communication[]; nextToken?: string };
  ccEmailAddresses: string[];
  language: string;
}

export interface Service {
  code: string;
  name: string;
  categories: { code: string; name: string }[];
}

export interface NewCase {
  subject: string;
  communicationBody: string;
  issueType: string;
  serviceCode: string;
  categoryCode: string;
  severityCode: string;
  language: string;
  ccEmailAddresses?: string[];
  attachmentSetId?: string;
}

export interface DescribeCasesInput {
  caseIdList?: string[];
  displayId?: string;
  afterTime?: string;
  beforeTime?: string;
  includeResolvedCases?: boolean;
  includeCommunications?: boolean;
  nextToken?: string;
  /** 10 to 100. */
  maxResults?: number;
}

export function describeCases(
  input: DescribeCasesInput,
  signal?: AbortSignal,
): Promise<{ cases: SupportCase[]; nextToken?: string }> {
  return json11('DescribeCases', input, signal);
}

export function describeCommunications(
  input: { caseId: string; nextToken?: string; maxResults?: number },
  signal?: AbortSignal,
): Promise<{ communications: Communication[]; nextToken?: string }> {
  return json11('DescribeCommunications', input, signal);
}

/** The services of the codes, or all. */
export async function describeServices(
  input: { language: string; serviceCodeList?: string[] },
  signal?: AbortSignal,
): Promise<Service[]> {
  const answer = await json11<{ services: Service[] }>('DescribeServices', input, signal);
  return answer.services;
}

/** The severities that the plan of the account has. */
export async function describeSeverityLevels(
  language: string,
  signal?: AbortSignal,
): Promise<{ code: string; name: string }[]> {
  const answer = await json11<{ severityLevels: { code: string; name: string }[] }>(
    'DescribeSeverityLevels',
    { language },
    signal,
  );
  return answer.severityLevels;
}

export async function describeSupportedLanguages(
  input: { issueType: string; serviceCode: string; categoryCode: string },
  signal?: AbortSignal,
): Promise<{ code: string; display: string }[]> {
  const answer = await json11<{ supportedLanguages: { code: string; display: string }[] }>(
    'DescribeSupportedLanguages',
    input,
    signal,
  );
  return answer.supportedLanguages;
}

export function createCase(input: NewCase): Promise<{ caseId: string }> {
  return json11Once('CreateCase', input);
}

export function addCommunication(input: {
  caseId: string;
  communicationBody: string;
  ccEmailAddresses?: string[];
  attachmentSetId?: string;
}): Promise<{ result: boolean }> {
  return json11Once('AddCommunicationToCase', input);
}

export function resolveCase(caseId: string): Promise<{ initialCaseStatus: string; finalCaseStatus: string }> {
  return json11('ResolveCase', { caseId });
}

/** Takes files, their contents in base64, for one message; answers the id of their set. */
export async function addAttachmentsToSet(attachments: { fileName: string; data: string }[]): Promise<string> {
  const answer = await json11Once<{ attachmentSetId: string }>('AddAttachmentsToSet', { attachments });
  return answer.attachmentSetId;
}

export async function describeAttachment(attachmentId: string): Promise<{ fileName: string; data: string }> {
  const answer = await json11<{ attachment: { fileName: string; data: string } }>('DescribeAttachment', {
    attachmentId,
  });
  return answer.attachment;
}
