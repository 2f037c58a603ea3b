import type { IssueType } from '../../../api/console';
import type { NewCase, SupportCase } from '../../../api/support';
import type { PlainTextKey } from '../../../i18n/catalogue';
import { characters, MOST_CHARACTERS } from '../../../components/message/MessageField';
import { servicesFor, type Offer } from './useOffer';

/** A case that is being written. Files are not in it: the browser keeps the rest. */
export interface Draft {
  issueType: IssueType;
  serviceCode: string;
  categoryCode: string;
  severityCode: string;
  subject: string;
  body: string;
  language: string;
  /** Separated by commas, blanks or lines, as they were typed. */
  contacts: string;
}

export type Field = 'service' | 'category' | 'severity' | 'subject' | 'body' | 'contacts' | 'files';
export type Problems = Partial<Record<Field, PlainTextKey>>;

export const MOST_CONTACTS = 10;
const MOST_SUBJECT = 250;
const MAIL = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;

export function emptyDraft(issueType: IssueType, language: string): Draft {
  return {
    issueType,
    serviceCode: '',
    categoryCode: '',
    severityCode: 'low',
    subject: '',
    body: '',
    language,
    contacts: '',
  };
}

/** What a related case takes over from the one before. */
export function relatedDraft(draft: Draft, before: SupportCase, offer: Offer, reference: string): Draft {
  const isFor = (type: IssueType) => servicesFor(offer, type).some(({ code }) => code === before.serviceCode);
  return {
    ...draft,
    // No case tells its own type, but few services have cases of both.
    issueType: isFor(draft.issueType) ? draft.issueType : (offer.issueTypes.find(isFor) ?? draft.issueType),
    serviceCode: before.serviceCode,
    categoryCode: before.categoryCode,
    severityCode: before.severityCode,
    language: before.language,
    subject: before.subject,
    body: `${reference}\n\n`,
    contacts: before.ccEmailAddresses.join(', '),
  };
}

export function contactsOf(draft: Draft): string[] {
  return draft.contacts.split(/[\s,;]+/).filter((address) => address !== '');
}

/** What the first step lacks of what there is to choose, and so on; the last one has nothing of its own. */
export function problemsOf(draft: Draft, step: number, offer: Offer): Problems {
  switch (step) {
    case 0:
      return topicProblems(draft, offer);
    case 1:
      return only({
        subject:
          (draft.subject.trim() === '' && 'newCase.needSubject') ||
          (characters(draft.subject) > MOST_SUBJECT && 'newCase.subjectTooLong'),
        body:
          (draft.body.trim() === '' && 'message.empty') ||
          (characters(draft.body) > MOST_CHARACTERS && 'newCase.bodyTooLong'),
      });
    case 2:
      return only({
        contacts:
          (contactsOf(draft).length > MOST_CONTACTS && 'newCase.tooManyContacts') ||
          (contactsOf(draft).some((address) => !MAIL.test(address)) && 'newCase.badContact'),
      });
    default:
      return {};
  }
}

/** A draft that was kept, or a case before, may name what there is no more. */
function topicProblems({ issueType, serviceCode, categoryCode, severityCode }: Draft, offer: Offer): Problems {
  const service = servicesFor(offer, issueType).find(({ code }) => code === serviceCode);
  return only({
    service: !service && 'newCase.needService',
    category: !service?.categories.some(({ code }) => code === categoryCode) && 'newCase.needCategory',
    severity: !offer.severities.some(({ code }) => code === severityCode) && 'newCase.needSeverity',
  });
}

function only(problems: Partial<Record<Field, PlainTextKey | false>>): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem));
}

/** The same for the API. */
export function toNewCase(draft: Draft, attachmentSetId: string | undefined): NewCase {
  const contacts = contactsOf(draft);
  return {
    subject: draft.subject.trim(),
    communicationBody: draft.body,
    issueType: draft.issueType,
    serviceCode: draft.serviceCode,
    categoryCode: draft.categoryCode,
    severityCode: draft.severityCode,
    language: draft.language,
    ...(contacts.length > 0 && { ccEmailAddresses: contacts }),
    ...(attachmentSetId && { attachmentSetId }),
  };
}
