import { expect, test } from 'vitest';
import { text } from './catalogue';
import { en } from './en';
import { ja } from './ja';

test('one is told from many where the language does', () => {
  expect(text(en, 'en', 'cases.exported', { count: 1 })).toBe('1 case exported.');
  expect(text(en, 'en', 'cases.exported', { count: 0 })).toBe('0 cases exported.');
  expect(text(ja, 'ja', 'cases.exported', { count: 1 })).toBe('1 件のケースをエクスポートしました。');
});

test('numbers are written as the language writes them, and other values as they are', () => {
  expect(text(en, 'en', 'cases.exported', { count: 10_000 })).toBe('10,000 cases exported.');
  expect(text(en, 'en', 'shell.accountId', { id: '111122223333' })).toBe('Account 111122223333');
});
