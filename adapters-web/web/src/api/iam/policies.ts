import { iam } from '../query';
import { listAll } from './pages';

export interface Policy {
  PolicyName: string;
  PolicyId: string;
  Arn: string;
  Path: string;
  DefaultVersionId: string;
  AttachmentCount: string;
  PermissionsBoundaryUsageCount: string;
  CreateDate: string;
  UpdateDate: string;
  /** Only of a single policy. */
  Description?: string;
}

export interface PolicyVersion {
  VersionId: string;
  IsDefaultVersion: 'true' | 'false';
  CreateDate: string;
}

/** Whom a policy is attached to. */
export interface PolicyEntities {
  users: string[];
  groups: string[];
  roles: string[];
}

export function listPolicies(signal?: AbortSignal): Promise<Policy[]> {
  return listAll('ListPolicies', 'Policies', {}, signal);
}

export async function getPolicy(arn: string, signal?: AbortSignal): Promise<Policy> {
  return (await iam<{ Policy: Policy }>('GetPolicy', { PolicyArn: arn }, signal)).Policy;
}

export async function createPolicy(name: string, document: string, description: string): Promise<Policy> {
  const answer = await iam<{ Policy: Policy }>('CreatePolicy', {
    PolicyName: name,
    PolicyDocument: document,
    Description: description === '' ? undefined : description,
  });
  return answer.Policy;
}

/** Fails as long as the policy is attached, or has versions beside the default one. */
export function deletePolicy(arn: string): Promise<unknown> {
  return iam('DeletePolicy', { PolicyArn: arn });
}

export function listPolicyVersions(arn: string, signal?: AbortSignal): Promise<PolicyVersion[]> {
  return listAll('ListPolicyVersions', 'Versions', { PolicyArn: arn }, signal);
}

export async function policyDocument(arn: string, versionId: string, signal?: AbortSignal): Promise<string> {
  const answer = await iam<{ PolicyVersion: { Document: string } }>(
    'GetPolicyVersion',
    { PolicyArn: arn, VersionId: versionId },
    signal,
  );
  return plainDocument(answer.PolicyVersion.Document);
}

/** The document of the version that is in force. */
export async function defaultDocument(arn: string, signal?: AbortSignal): Promise<string> {
  const policy = await getPolicy(arn, signal);
  return policyDocument(arn, policy.DefaultVersionId, signal);
}

export function createPolicyVersion(arn: string, document: string, setAsDefault: boolean): Promise<unknown> {
  return iam('CreatePolicyVersion', { PolicyArn: arn, PolicyDocument: document, SetAsDefault: setAsDefault });
}

export function setDefaultPolicyVersion(arn: string, versionId: string): Promise<unknown> {
  return iam('SetDefaultPolicyVersion', { PolicyArn: arn, VersionId: versionId });
}

export function deletePolicyVersion(arn: string, versionId: string): Promise<unknown> {
  return iam('DeletePolicyVersion', { PolicyArn: arn, VersionId: versionId });
}

export async function listEntities(arn: string, signal?: AbortSignal): Promise<PolicyEntities> {
  const namesOf = async (filter: 'User' | 'Group' | 'Role'): Promise<string[]> => {
    const found = await listAll<Record<string, string>>(
      'ListEntitiesForPolicy',
      `Policy${filter}s`,
      { PolicyArn: arn, EntityFilter: filter },
      signal,
    );
    return found.flatMap((entity) => entity[`${filter}Name`] ?? []);
  };
  const [users, groups, roles] = await Promise.all([namesOf('User'), namesOf('Group'), namesOf('Role')]);
  return { users, groups, roles };
}

/** IAM answers documents percent-encoded. */
export function plainDocument(encoded: string): string {
  return decodeURIComponent(encoded);
}
