/* What users, groups and roles have alike: policies that are attached to them, and such as are their own. */
import { iam } from '../query';
import { listAll } from './pages';
import { plainDocument } from './policies';

export interface Holder {
  kind: 'User' | 'Group' | 'Role';
  name: string;
}

export interface AttachedPolicy {
  PolicyName: string;
  PolicyArn: string;
}

export function listAttachedPolicies({ kind, name }: Holder, signal?: AbortSignal): Promise<AttachedPolicy[]> {
  return listAll(`ListAttached${kind}Policies`, 'AttachedPolicies', { [`${kind}Name`]: name }, signal);
}

export function attachPolicy({ kind, name }: Holder, arn: string): Promise<unknown> {
  return iam(`Attach${kind}Policy`, { [`${kind}Name`]: name, PolicyArn: arn });
}

export function detachPolicy({ kind, name }: Holder, arn: string): Promise<unknown> {
  return iam(`Detach${kind}Policy`, { [`${kind}Name`]: name, PolicyArn: arn });
}

export function listInlinePolicies({ kind, name }: Holder, signal?: AbortSignal): Promise<string[]> {
  return listAll(`List${kind}Policies`, 'PolicyNames', { [`${kind}Name`]: name }, signal);
}

export async function inlineDocument(
  { kind, name }: Holder,
  policyName: string,
  signal?: AbortSignal,
): Promise<string> {
  const answer = await iam<{ PolicyDocument: string }>(
    `Get${kind}Policy`,
    { [`${kind}Name`]: name, PolicyName: policyName },
    signal,
  );
  return plainDocument(answer.PolicyDocument);
}

export function putInlinePolicy({ kind, name }: Holder, policyName: string, document: string): Promise<unknown> {
  return iam(`Put${kind}Policy`, { [`${kind}Name`]: name, PolicyName: policyName, PolicyDocument: document });
}

export function deleteInlinePolicy({ kind, name }: Holder, policyName: string): Promise<unknown> {
  return iam(`Delete${kind}Policy`, { [`${kind}Name`]: name, PolicyName: policyName });
}

/** Takes all policies from somebody who is about to be deleted. */
export async function removeAllPolicies(holder: Holder): Promise<void> {
  for (const policy of await listAttachedPolicies(holder)) {
    await detachPolicy(holder, policy.PolicyArn);
  }
  for (const policyName of await listInlinePolicies(holder)) {
    await deleteInlinePolicy(holder, policyName);
  }
}
