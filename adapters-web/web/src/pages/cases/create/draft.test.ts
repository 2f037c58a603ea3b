import { expect, test } from 'vitest';
import type { SupportCase } from '../../../api/support';
import { emptyDraft, problemsOf, relatedDraft } from './draft';
import type { Offer } from './useOffer';

const service = (code: string, ...issueTypes: Offer['issueTypes']) => ({
  code,
  name: code,
  categories: [{ code: 'other', name: 'Other' }],
  issueTypes: [...issueTypes],
});

const offer: Offer = {
  services: [service('s3', 'technical'), service('billing', 'customer-service')],
  issueTypes: ['customer-service', 'technical'],
  severities: [{ code: 'low' }, { code: 'high' }],
  promises: false,
};

const topic = { serviceCode: 's3', categoryCode: 'other', severityCode: 'high' };
const draft = { ...emptyDraft('technical', 'en'), ...topic };

const before: SupportCase = {
  caseId: 'case-1',
  displayId: '1',
  subject: 'Bill',
  status: 'resolved',
  submittedBy: 'alice',
  timeCreated: '2026-03-23T10:00:00.000Z',
  ccEmailAddresses: ['a@example.com'],
  language: 'ja',
  ...topic,
};

test('a topic that is offered is complete', () => {
  expect(problemsOf(draft, 0, offer)).toEqual({});
});

test('what is offered no more has to be chosen anew', () => {
  expect(problemsOf({ ...draft, serviceCode: 'gone' }, 0, offer)).toEqual({
    service: 'newCase.needService',
    category: 'newCase.needCategory',
  });
  expect(problemsOf({ ...draft, categoryCode: 'gone' }, 0, offer)).toEqual({ category: 'newCase.needCategory' });
  expect(problemsOf({ ...draft, severityCode: 'critical' }, 0, offer)).toEqual({ severity: 'newCase.needSeverity' });
  expect(problemsOf({ ...draft, issueType: 'customer-service' }, 0, offer)).toHaveProperty('service');
});

test('a related case is of the type that its service is for', () => {
  const related = relatedDraft(emptyDraft('technical', 'en'), { ...before, serviceCode: 'billing' }, offer, 'Ref.');

  expect(related).toMatchObject({
    issueType: 'customer-service',
    serviceCode: 'billing',
    language: 'ja',
    body: 'Ref.\n\n',
    contacts: 'a@example.com',
  });
  expect(problemsOf(related, 0, offer)).toEqual({});
});

test.each(['nobody', 'a@b', 'a@example.com; b@'])('%s is not a list of mail addresses', (contacts) => {
  expect(problemsOf({ ...draft, contacts }, 2, offer)).toEqual({ contacts: 'newCase.badContact' });
});
