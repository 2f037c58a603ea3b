import {
  deactivateMfaDevice,
  deleteAccessKey,
  deleteLoginProfile,
  deleteMfaDevice,
  getLoginProfile,
  listAccessKeys,
  listMfaDevices,
} from '../../../api/iam/credentials';
import { removeUserFromGroup } from '../../../api/iam/groups';
import { removeAllPolicies } from '../../../api/iam/holders';
import { deleteUser, listGroupsForUser } from '../../../api/iam/users';

/** IAM deletes nobody who still has something. What lets people in is taken first. */
export async function deleteUserWithAll(userName: string): Promise<void> {
  if (await getLoginProfile(userName)) {
    await deleteLoginProfile(userName);
  }
  for (const key of await listAccessKeys(userName)) {
    await deleteAccessKey(userName, key.AccessKeyId);
  }
  for (const device of await listMfaDevices(userName)) {
    await deactivateMfaDevice(userName, device.SerialNumber);
    await deleteMfaDevice(device.SerialNumber);
  }
  for (const group of await listGroupsForUser(userName)) {
    await removeUserFromGroup(group.GroupName, userName);
  }
  await removeAllPolicies({ kind: 'User', name: userName });
  await deleteUser(userName);
}
