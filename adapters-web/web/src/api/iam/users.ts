import { iam } from '../query';
import type { Group } from './groups';
import { listAll } from './pages';

export interface User {
  Path: string;
  UserName: string;
  UserId: string;
  Arn: string;
  CreateDate: string;
  PermissionsBoundary?: { PermissionsBoundaryArn: string };
}

export function listUsers(signal?: AbortSignal): Promise<User[]> {
  return listAll('ListUsers', 'Users', {}, signal);
}

export async function getUser(userName: string, signal?: AbortSignal): Promise<User> {
  return (await iam<{ User: User }>('GetUser', { UserName: userName }, signal)).User;
}

/** The boundary is the ARN of a policy, beyond which nothing is ever allowed. */
export function createUser(userName: string, boundary?: string): Promise<unknown> {
  return iam('CreateUser', { UserName: userName, PermissionsBoundary: boundary });
}

/** Fails as long as the user has anything. */
export function deleteUser(userName: string): Promise<unknown> {
  return iam('DeleteUser', { UserName: userName });
}

export function listGroupsForUser(userName: string, signal?: AbortSignal): Promise<Group[]> {
  return listAll('ListGroupsForUser', 'Groups', { UserName: userName }, signal);
}
