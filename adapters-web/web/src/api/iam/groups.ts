import { iam } from '../query';
import { listAll } from './pages';
import type { User } from './users';

export interface Group {
  Path: string;
  GroupName: string;
  GroupId: string;
  Arn: string;
  CreateDate: string;
}

export function listGroups(signal?: AbortSignal): Promise<Group[]> {
  return listAll('ListGroups', 'Groups', {}, signal);
}

export function listMembers(groupName: string, signal?: AbortSignal): Promise<User[]> {
  return listAll('GetGroup', 'Users', { GroupName: groupName }, signal);
}

export async function getGroup(groupName: string, signal?: AbortSignal): Promise<Group> {
  return (await iam<{ Group: Group }>('GetGroup', { GroupName: groupName, MaxItems: 1 }, signal)).Group;
}

export function createGroup(groupName: string): Promise<unknown> {
  return iam('CreateGroup', { GroupName: groupName });
}

/** Fails as long as the group has members or policies. */
export function deleteGroup(groupName: string): Promise<unknown> {
  return iam('DeleteGroup', { GroupName: groupName });
}

export function addUserToGroup(groupName: string, userName: string): Promise<unknown> {
  return iam('AddUserToGroup', { GroupName: groupName, UserName: userName });
}

export function removeUserFromGroup(groupName: string, userName: string): Promise<unknown> {
  return iam('RemoveUserFromGroup', { GroupName: groupName, UserName: userName });
}
