import type { Group } from '../../../api/iam/groups';
import type { AttachedPolicy } from '../../../api/iam/holders';
import type { Policy } from '../../../api/iam/policies';
import { NEW_PASSWORD, type PasswordChoice } from './password';

/** What a user is given: names of groups and of inline policies, and managed policies. */
export interface Permissions {
  groups: string[];
  policies: AttachedPolicy[];
  inline: string[];
  /** The ARN of the policy that says what may be allowed at most. */
  boundary?: string | undefined;
}

/** What is chosen for a user before he or she is created. */
export interface NewUser {
  name: string;
  /** Whether the user may sign in to the console. */
  console: boolean;
  password: PasswordChoice;
  groups: Group[];
  policies: Policy[];
  /** What another user has, in place of groups and policies that are chosen one by one. */
  copied: (Permissions & { from: string }) | undefined;
}

export const NEW_USER: NewUser = {
  name: '',
  console: true,
  password: NEW_PASSWORD,
  groups: [],
  policies: [],
  copied: undefined,
};

export function permissionsOf({ copied, groups, policies }: NewUser): Permissions {
  return (
    copied ?? {
      groups: groups.map(({ GroupName }) => GroupName),
      policies: policies.map(({ PolicyName, Arn }) => ({ PolicyName, PolicyArn: Arn })),
      inline: [],
    }
  );
}

/** What IAM takes for the name of a user. */
export function isUserName(name: string): boolean {
  return /^[\w+=,.@-]{1,64}$/.test(name);
}
