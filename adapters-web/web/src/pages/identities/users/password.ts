import type { PasswordPolicy } from '../../../api/iam/account';

const CLASSES = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnopqrstuvwxyz', '23456789', '!@#$%^&*()_+-=[]{}|'];
const ALL = CLASSES.join('');
const LENGTH = 20;

/** What is chosen for somebody who is to sign in. */
export interface PasswordChoice {
  /** Whether the password is made up here, or typed in. */
  generated: boolean;
  typed: string;
  mustChange: boolean;
}

export const NEW_PASSWORD: PasswordChoice = { generated: true, typed: '', mustChange: true };

/** A password at random that every policy accepts, without characters that are easily mistaken for others. */
export function generatePassword(policy: PasswordPolicy | undefined): string {
  const length = Math.max(LENGTH, policy?.minimumLength ?? 0);
  let password: string;
  do {
    password = Array.from({ length }, randomCharacter).join('');
  } while (!CLASSES.every((characters) => [...characters].some((one) => password.includes(one))));
  return password;
}

/** Bytes beyond the last whole multiple are thrown away, or else some characters would be likelier than others. */
function randomCharacter(): string {
  const bound = 256 - (256 % ALL.length);
  const byte = new Uint8Array(1);
  do {
    crypto.getRandomValues(byte);
  } while ((byte[0] ?? bound) >= bound);
  return ALL.charAt((byte[0] ?? 0) % ALL.length);
}
