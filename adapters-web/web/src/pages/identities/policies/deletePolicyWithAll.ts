import { detachPolicy } from '../../../api/iam/holders';
import { deletePolicy, deletePolicyVersion, listEntities, listPolicyVersions } from '../../../api/iam/policies';

/** IAM deletes no policy that somebody has, nor one with versions beside the default one. */
export async function deletePolicyWithAll(arn: string): Promise<void> {
  const { users, groups, roles } = await listEntities(arn);
  const holders = [
    ...users.map((name) => ({ kind: 'User', name }) as const),
    ...groups.map((name) => ({ kind: 'Group', name }) as const),
    ...roles.map((name) => ({ kind: 'Role', name }) as const),
  ];
  for (const holder of holders) {
    await detachPolicy(holder, arn);
  }
  for (const version of await listPolicyVersions(arn)) {
    if (version.IsDefaultVersion === 'false') {
      await deletePolicyVersion(arn, version.VersionId);
    }
  }
  await deletePolicy(arn);
}
