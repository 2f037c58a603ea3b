import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('rows end as RFC 4180 wants it, behind a byte order mark', () => {
  expect(csvOf([['件名', 'b'], ['c']])).toBe('\ufeff件名,b\r\nc\r\n');
});

test('what would end a field early is in quotes', () => {
  expect(csvOf([['a,b', 'c"d', 'e\nf']])).toBe('\ufeff"a,b","c""d","e\nf"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")'])('%j is no formula', (value) => {
  const [field = ''] = csvOf([[value]])
    .slice(1)
    .split('\r\n');
  expect(field.replace(/^"/, '').startsWith("'")).toBe(true);
});

test('a dash for nothing stays one', () => {
  expect(csvOf([['-']])).toBe('\ufeff-\r\n');
});
