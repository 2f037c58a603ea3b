import { getPasswordPolicy } from '../../../api/iam/account';
import { createLoginProfile } from '../../../api/iam/credentials';
import { addUserToGroup } from '../../../api/iam/groups';
import { attachPolicy } from '../../../api/iam/holders';
import { createUser } from '../../../api/iam/users';
import type { NewUser } from './newUser';
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

/** Creates the user, then gives what can be given: one thing that is refused does not take the others with it. */
export async function createUserInSteps({ name, console, password, groups, policies }: NewUser): Promise<Outcome> {
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

  outcome.created = await attempt(() => createUser(name));
  if (!outcome.created) {
    return outcome;
  }
  for (const { GroupName } of groups) {
    await attempt(() => addUserToGroup(GroupName, name), GroupName);
  }
  for (const { PolicyName, Arn } of policies) {
    await attempt(() => attachPolicy({ kind: 'User', name }, Arn), PolicyName);
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
