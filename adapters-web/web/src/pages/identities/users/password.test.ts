import { expect, test } from 'vitest';
import { generatePassword } from './password';

const STRICT = {
  minimumLength: 40,
  symbols: true,
  numbers: true,
  uppercase: true,
  lowercase: true,
  usersMayChange: true,
  maxAge: undefined,
  reusePrevention: undefined,
  hardExpiry: false,
};

test('a generated password is as the strictest policy wants it', () => {
  for (let round = 0; round < 50; round += 1) {
    expect(generatePassword(STRICT)).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])(?=.*[!@#$%^&*()_+=[\]{}|-]).{40}$/);
  }
});

test('a generated password is long without a policy, and never the same', () => {
  const passwords = new Set(Array.from({ length: 50 }, () => generatePassword(undefined)));

  expect(passwords.size).toBe(50);
  expect([...passwords].filter((password) => password.length !== 20)).toEqual([]);
});
