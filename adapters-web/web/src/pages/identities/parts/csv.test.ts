import { expect, test } from 'vitest';
import { csv } from './csv';

test('quotes every field, and quotes in fields', () => {
  expect(
    csv([
      ['User name', 'Password'],
      ['zoe', 'a"b,c'],
    ]),
  ).toBe('"User name","Password"\r\n"zoe","a""b,c"\r\n');
});
