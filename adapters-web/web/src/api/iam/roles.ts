import { iam } from '../query';
import { listAll } from './pages';

export interface Role {
  Path: string;
  RoleName: string;
  RoleId: string;
  Arn: string;
  CreateDate: string;
  /** Percent-encoded, see `plainDocument`. */
  AssumeRolePolicyDocument: string;
  Description?: string;
  /** In seconds. */
  MaxSessionDuration: string;
  /** Only of a single role, and empty text if nobody has used it. */
  RoleLastUsed?: { LastUsedDate: string; Region: string } | '';
  PermissionsBoundary?: { PermissionsBoundaryArn: string };
}

export function listRoles(signal?: AbortSignal): Promise<Role[]> {
  return listAll('ListRoles', 'Roles', {}, signal);
}

export async function getRole(roleName: string, signal?: AbortSignal): Promise<Role> {
  return (await iam<{ Role: Role }>('GetRole', { RoleName: roleName }, signal)).Role;
}

export function createRole(roleName: string, trustPolicy: string, description: string): Promise<unknown> {
  return iam('CreateRole', {
    RoleName: roleName,
    AssumeRolePolicyDocument: trustPolicy,
    Description: description === '' ? undefined : description,
  });
}

export function updateTrustPolicy(roleName: string, trustPolicy: string): Promise<unknown> {
  return iam('UpdateAssumeRolePolicy', { RoleName: roleName, PolicyDocument: trustPolicy });
}

/** Fails as long as the role has policies. */
export function deleteRole(roleName: string): Promise<unknown> {
  return iam('DeleteRole', { RoleName: roleName });
}
