import { getPasswordPolicy } from '../../../api/iam/account';
import { createLoginProfile } from '../../../api/iam/credentials';
import { addUserToGroup } from '../../../api/iam/groups';
import { attachPolicy, inlineDocument, putInlinePolicy } from '../../../api/iam/holders';
import { createUser } from '../../../api/iam/users';
import { permissionsOf, type NewUser } from './newUser';
import { generatePassword } from './password';

/** What became of it. Whatever failed can be made good on the user's page, but for the first step. */
export interface Outcome {
  userName: string;
  created: boolean;
  /** There if the user can sign in with it. */
  password: string | undefined;
  /** What was to be given; nothing is said of that for the user itself, and for the password. */
  failures: { what?: string; error: unknown }[];
}

/**
 * Creates the user within its boundary, then gives what can be given: one thing that is refused does not take the others
 * with it.
 */
export async function createUserInSteps(user: NewUser): Promise<Outcome> {
  const { name, console, password, copied } = user;
  const { groups, policies, inline, boundary } = permissionsOf(user);
  const outcome: Outcome = { userName: name, created: false, password: undefined, failures: [] };
  const attempt = async (work: () => Promise<unknown>, what?: string): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      outcome.failures.push({ error, ...(what !== undefined && { what }) });
      return false;
    }
  };
  const holder = { kind: 'User', name } as const;
  const copyInline = async (policy: string) =>
    putInlinePolicy(holder, policy, await inlineDocument({ kind: 'User', name: copied?.from ?? name }, policy));

  outcome.created = await attempt(() => createUser(name, boundary));
  if (!outcome.created) {
    return outcome;
  }
  for (const group of groups) {
    await attempt(() => addUserToGroup(group, name), group);
  }
  for (const { PolicyName, PolicyArn } of policies) {
    await attempt(() => attachPolicy(holder, PolicyArn), PolicyName);
  }
  for (const policy of inline) {
    await attempt(() => copyInline(policy), policy);
  }
  if (console) {
    const chosen = password.generated
      ? generatePassword(await getPasswordPolicy().catch(() => undefined))
      : password.typed;
    if (await attempt(() => createLoginProfile(name, chosen, password.mustChange))) {
      outcome.password = chosen;
    }
  }
  return outcome;
}
