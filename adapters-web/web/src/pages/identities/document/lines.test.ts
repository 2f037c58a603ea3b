import { expect, test } from 'vitest';
import { linesOf } from './lines';

const told = (before: string, after: string) =>
  linesOf(before, after).map((line) => ({ before: '-', after: '+', both: ' ' })[line.in] + line.text);

test('lines are told that are gone, that have come, and that have stayed', () => {
  expect(told('{\n  "a": 1,\n  "b": 2\n}', '{\n  "a": 1,\n  "c": 3\n}')).toEqual([
    ' {',
    '   "a": 1,',
    '-  "b": 2',
    '+  "c": 3',
    ' }',
  ]);
});

test('a line that becomes the last one stays the same line', () => {
  expect(told('a\nb', 'a')).toEqual([' a', '-b']);
});

test('empty lines are lines', () => {
  expect(told('a\n\nb', 'a\n\n\nb')).toEqual([' a', ' ', '+', ' b']);
});
