import { to } from '../../../shell/follow';

const ARN = /^arn:aws:iam::(aws|\d{12}):policy\/(.+)$/;

export function userPath(name: string): string {
  return `/users/${encodeURIComponent(name)}`;
}

export function groupPath(name: string): string {
  return `/groups/${encodeURIComponent(name)}`;
}

export function rolePath(name: string): string {
  return `/roles/${encodeURIComponent(name)}`;
}

/** `/policies/aws/…` for policies that AWS manages, `/policies/own/…` for those of the account. */
export function policyPath(arn: string): string {
  const [, owner = '', name = ''] = ARN.exec(arn) ?? [];
  return `/policies/${owner === 'aws' ? 'aws' : 'own'}/${encodeURI(name)}`;
}

export function isAwsManaged(arn: string): boolean {
  return ARN.exec(arn)?.[1] === 'aws';
}

/** The name in an ARN of a policy, without its path. */
export function policyName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** A breadcrumb. */
export function parent(text: string, path: string): { text: string; href: string } {
  return { text, href: to(path) };
}
