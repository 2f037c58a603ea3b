/* Permissions boundaries: managed policies that say what a user or role may do at most. */
import { iam } from '../query';

export interface Bounded {
  kind: 'User' | 'Role';
  name: string;
}

export function setBoundary({ kind, name }: Bounded, policyArn: string): Promise<unknown> {
  return iam(`Put${kind}PermissionsBoundary`, { [`${kind}Name`]: name, PermissionsBoundary: policyArn });
}

export function removeBoundary({ kind, name }: Bounded): Promise<unknown> {
  return iam(`Delete${kind}PermissionsBoundary`, { [`${kind}Name`]: name });
}
