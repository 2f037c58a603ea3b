/* Texts that engineers send again and again. */
import { rest } from './rest';

const REPLIES = 'aws/desk/v1/canned-replies';

export interface CannedReply {
  /** 1 to 64 small letters, digits and hyphens; the same in all languages. */
  name: string;
  language: string;
  /** In braces stand `displayId`, `subject` and `customer`. */
  body: string;
}

/** All of them, by name, then by language. */
export async function listCannedReplies(signal?: AbortSignal): Promise<CannedReply[]> {
  const all: CannedReply[] = [];
  let nextToken: string | undefined;
  do {
    const page: { cannedReplies: CannedReply[]; nextToken?: string } = await rest('GET', REPLIES, {
      query: { maxResults: 100, nextToken },
      signal,
    });
    all.push(...page.cannedReplies);
    nextToken = page.nextToken;
  } while (nextToken);
  return all;
}

export async function createCannedReply(reply: CannedReply): Promise<void> {
  await rest('POST', REPLIES, { body: reply });
}

export async function updateCannedReply(reply: CannedReply): Promise<void> {
  await rest('PUT', pathOf(reply), { body: { body: reply.body } });
}

export async function deleteCannedReply(reply: CannedReply): Promise<void> {
  await rest('DELETE', pathOf(reply));
}

/** Filled for a case, in its language or, if there is none, in English. */
export function renderCannedReply(caseId: string, name: string): Promise<CannedReply> {
  return rest('GET', `aws/desk/v1/cases/${encodeURIComponent(caseId)}/canned-replies/${encodeURIComponent(name)}`);
}

function pathOf({ name, language }: CannedReply): string {
  return `${REPLIES}/${encodeURIComponent(name)}/${encodeURIComponent(language)}`;
}
