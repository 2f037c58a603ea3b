import { expect, test } from 'vitest';
import { duration } from './duration';

test('a duration is told in its two greatest units', () => {
  expect(duration(0, 'en')).toBe('0 min');
  expect(duration(59 * 60_000 + 59_999, 'en')).toBe('59 min');
  expect(duration(60 * 60_000, 'en')).toBe('1 hr');
  expect(duration((3 * 60 + 12) * 60_000, 'en')).toBe('3 hr 12 min');
  expect(duration((25 * 60 + 59) * 60_000, 'en')).toBe('1 day 1 hr');
  expect(duration((2 * 24 * 60 + 30) * 60_000, 'ja')).toBe('2 日');
});
