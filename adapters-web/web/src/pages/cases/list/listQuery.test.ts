import { expect, test } from 'vitest';
import { fromTokens, toTokens } from './filterQuery';
import { day, fromAddress, isFiltered, toAddress, toCaseQuery } from './listQuery';

const query = {
  text: 'time & out=é',
  status: ['opened', 'reopened'],
  severity: ['high'],
  service: ['amazon-s3'],
  language: ['ja'],
  submittedBy: ['a+b@example.com', '日本語'],
  after: '2026-03-01',
  before: '2026-03-31',
  order: 'oldest' as const,
};

const everything = fromAddress(new URLSearchParams());

test('an address tells all of a query, whatever characters are in it', () => {
  expect(fromAddress(new URLSearchParams(toAddress(query).toString()))).toEqual(query);
});

test('so do the tokens of the filter, but for the order', () => {
  expect(fromTokens(toTokens(query), 'oldest')).toEqual(query);
});

test('the order is no filter', () => {
  expect(isFiltered(everything)).toBe(false);
  expect(isFiltered({ ...everything, order: 'oldest' })).toBe(false);
  expect(isFiltered({ ...everything, submittedBy: ['alice'] })).toBe(true);
});

test.each(['2026-02-31', '2026-13-01', '2026-03', '31.3.2026', '', 'x', undefined, null])('%s is no day', (text) => {
  expect(day(text)).toBe('');
});

test('a day is part of what is shown from its first moment to its last, in the zone of the reader', () => {
  const { after, before } = toCaseQuery(query);

  expect(after).toBe(new Date(2026, 2, 1).toISOString());
  expect(before).toBe(new Date(2026, 3, 1, 0, 0, 0, -1).toISOString());
});
