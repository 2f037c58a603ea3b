// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { chosenLanguage, rememberLanguage } from './language';

afterEach(() => {
  document.cookie = 'language=; Max-Age=0; Path=/';
  document.cookie = 'sign-language=; Max-Age=0; Path=/';
});

test('the language is what was chosen, here or before sign-in, or else what the browser prefers', () => {
  document.cookie = 'sign-language=ja; Path=/';
  expect(chosenLanguage()).toBe('en');
  document.cookie = 'language=ja; Path=/';
  expect(chosenLanguage()).toBe('ja');
  rememberLanguage('en');
  expect(chosenLanguage()).toBe('en');
  expect(document.cookie).toContain('language=en');
});
