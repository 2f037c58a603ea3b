import type { Group } from '../../../api/iam/groups';
import type { Policy } from '../../../api/iam/policies';
import { NEW_PASSWORD, type PasswordChoice } from './password';

/** What is chosen for a user before he or she is created. */
export interface NewUser {
  name: string;
  /** Whether the user may sign in to the console. */
  console: boolean;
  password: PasswordChoice;
  groups: Group[];
  policies: Policy[];
}

export const NEW_USER: NewUser = { name: '', console: true, password: NEW_PASSWORD, groups: [], policies: [] };

/** What IAM takes for the name of a user. */
export function isUserName(name: string): boolean {
  return /^[\w+=,.@-]{1,64}$/.test(name);
}
