import { expect, test } from 'vitest';
import { mailto, signInLetter } from './signInLetter';

const invited = { account: 'Example & Co', userName: 'a+b@example.com', signInLink: 'https://h.example/signin/ex?x=1' };

test('a letter names the page and the user in both languages', () => {
  for (const language of ['en', 'ja'] as const) {
    const { subject, body } = signInLetter(language, invited);
    expect(subject).toContain('Example & Co');
    expect(body).toContain('https://h.example/signin/ex?x=1');
    expect(body).toContain('a+b@example.com');
  }
});

test('a mail has the very letter', () => {
  const letter = signInLetter('en', invited);
  const url = new URL(mailto(letter));
  expect(url.pathname).toBe('');
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(url.searchParams.get('subject')).toBe(letter.subject);
  expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(letter.body);
});
