/* What people write who cannot sign in, as engineers get it. */
import { rest } from './rest';

const CONTACTS = 'aws/desk/v1/contacts';

export type ContactStatus = 'open' | 'answered' | 'closed' | 'converted';

export interface Contact {
  contactId: string;
  name: string;
  email: string;
  /** What the sender says; nobody has verified it. */
  claimedAccount?: string;
  phone?: string;
  topic: string;
  subject: string;
  language: string;
  status: ContactStatus;
  timeCreated: string;
  timeChanged: string;
  /** These four are there for one that has become a case. */
  accountId?: string;
  caseId?: string;
  verification?: string;
  convertedBy?: string;
}

export interface ContactMessage {
  author: 'requester' | 'desk';
  body: string;
  timeCreated: string;
}

export interface ContactCorrespondence {
  contact: Contact;
  messages: ContactMessage[];
}

/** Those that came first first. */
export function listContacts(
  status: ContactStatus,
  nextToken?: string,
  signal?: AbortSignal,
): Promise<{ contacts: Contact[]; nextToken?: string }> {
  return rest('GET', CONTACTS, { query: { status, nextToken }, signal });
}

export function getContact(contactId: string, signal?: AbortSignal): Promise<ContactCorrespondence> {
  return rest('GET', pathOf(contactId), { signal });
}

/** Answers by mail. */
export function answerContact(contactId: string, message: string): Promise<Contact> {
  return rest('POST', `${pathOf(contactId)}/reply`, { body: { message } });
}

/** Ends a request without an answer, such as for spam. */
export function closeContact(contactId: string): Promise<Contact> {
  return rest('POST', `${pathOf(contactId)}/close`, { body: {} });
}

/** Makes a case of the account; `verification` says how it was made sure who the sender is. */
export function convertContact(contactId: string, accountId: string, verification: string): Promise<Contact> {
  return rest('POST', `${pathOf(contactId)}/convert`, { body: { accountId, verification } });
}

function pathOf(contactId: string): string {
  return `${CONTACTS}/${encodeURIComponent(contactId)}`;
}
