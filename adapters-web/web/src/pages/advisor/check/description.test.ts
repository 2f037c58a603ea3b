// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDescription } from './description';

test('headings and lines of a description are told apart', () => {
  const html =
    'Looks for keys.<br>\n<br>\n<b>Alert Criteria</b><br>\nGreen: none &lt; 90 days<br>\nRed: some<br>\n<br>\n<b>Source</b><br>\nOurs.<br>\n';
  expect(readDescription(html)).toEqual([
    { heading: '', lines: ['Looks for keys.'] },
    { heading: 'Alert Criteria', lines: ['Green: none < 90 days', 'Red: some'] },
    { heading: 'Source', lines: ['Ours.'] },
  ]);
});
