import { listAttachedPolicies, listInlinePolicies } from '../../../api/iam/holders';
import { getUser, listGroupsForUser } from '../../../api/iam/users';
import type { NewUser } from './newUser';

/** All that makes up what a user may do. */
export async function userPermissions(name: string, signal?: AbortSignal): Promise<NonNullable<NewUser['copied']>> {
  const holder = { kind: 'User', name } as const;
  const [user, groups, policies, inline] = await Promise.all([
    getUser(name, signal),
    listGroupsForUser(name, signal),
    listAttachedPolicies(holder, signal),
    listInlinePolicies(holder, signal),
  ]);
  return {
    from: name,
    groups: groups.map(({ GroupName }) => GroupName),
    policies,
    inline,
    boundary: user.PermissionsBoundary?.PermissionsBoundaryArn,
  };
}
