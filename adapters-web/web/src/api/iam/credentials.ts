import { ApiError } from '../errors';
import { iam } from '../query';
import { listAll } from './pages';

export interface LoginProfile {
  UserName: string;
  CreateDate: string;
  PasswordResetRequired: 'true' | 'false';
}

export interface AccessKey {
  AccessKeyId: string;
  Status: 'Active' | 'Inactive';
  CreateDate: string;
}

/** `N/A` where the key was never used. */
export interface KeyUse {
  LastUsedDate?: string;
  ServiceName: string;
  Region: string;
}

export interface MfaDevice {
  SerialNumber: string;
  EnableDate: string;
}

export interface NewMfaDevice {
  serialNumber: string;
  /** What one types into an app that cannot take the picture. */
  secret: string;
  /** A PNG in base64. */
  qrCode: string;
}

/** Undefined if the user has no password. */
export async function getLoginProfile(userName: string, signal?: AbortSignal): Promise<LoginProfile | undefined> {
  try {
    return (await iam<{ LoginProfile: LoginProfile }>('GetLoginProfile', { UserName: userName }, signal)).LoginProfile;
  } catch (error) {
    if (error instanceof ApiError && error.type === 'NoSuchEntity') {
      return undefined;
    }
    throw error;
  }
}

export function createLoginProfile(userName: string, password: string, mustChange: boolean): Promise<unknown> {
  return iam('CreateLoginProfile', { UserName: userName, Password: password, PasswordResetRequired: mustChange });
}

export function updateLoginProfile(userName: string, password: string, mustChange: boolean): Promise<unknown> {
  return iam('UpdateLoginProfile', { UserName: userName, Password: password, PasswordResetRequired: mustChange });
}

export function deleteLoginProfile(userName: string): Promise<unknown> {
  return iam('DeleteLoginProfile', { UserName: userName });
}

/** Without a user name, the keys are the caller's own. */
export function listAccessKeys(userName: string | undefined, signal?: AbortSignal): Promise<AccessKey[]> {
  return listAll('ListAccessKeys', 'AccessKeyMetadata', { UserName: userName }, signal);
}

export async function accessKeyUse(accessKeyId: string, signal?: AbortSignal): Promise<KeyUse> {
  return (await iam<{ AccessKeyLastUsed: KeyUse }>('GetAccessKeyLastUsed', { AccessKeyId: accessKeyId }, signal))
    .AccessKeyLastUsed;
}

/** The secret is answered this once and never again. */
export async function createAccessKey(
  userName: string | undefined,
): Promise<{ AccessKeyId: string; SecretAccessKey: string }> {
  const answer = await iam<{ AccessKey: { AccessKeyId: string; SecretAccessKey: string } }>('CreateAccessKey', {
    UserName: userName,
  });
  return answer.AccessKey;
}

export function updateAccessKey(
  userName: string | undefined,
  accessKeyId: string,
  status: AccessKey['Status'],
): Promise<unknown> {
  return iam('UpdateAccessKey', { UserName: userName, AccessKeyId: accessKeyId, Status: status });
}

export function deleteAccessKey(userName: string | undefined, accessKeyId: string): Promise<unknown> {
  return iam('DeleteAccessKey', { UserName: userName, AccessKeyId: accessKeyId });
}

export function listMfaDevices(userName: string | undefined, signal?: AbortSignal): Promise<MfaDevice[]> {
  return listAll('ListMFADevices', 'MFADevices', { UserName: userName }, signal);
}

export async function createMfaDevice(name: string): Promise<NewMfaDevice> {
  const answer = await iam<{
    VirtualMFADevice: { SerialNumber: string; Base32StringSeed: string; QRCodePNG: string };
  }>('CreateVirtualMFADevice', { VirtualMFADeviceName: name });
  const device = answer.VirtualMFADevice;
  return {
    serialNumber: device.SerialNumber,
    secret: atob(device.Base32StringSeed),
    qrCode: device.QRCodePNG,
  };
}

/** Without a user name, for the root user, who has to have one here. */
export function enableMfaDevice(userName = 'root', serialNumber: string, codes: [string, string]): Promise<unknown> {
  return iam('EnableMFADevice', {
    UserName: userName,
    SerialNumber: serialNumber,
    AuthenticationCode1: codes[0],
    AuthenticationCode2: codes[1],
  });
}

export function deactivateMfaDevice(userName: string | undefined, serialNumber: string): Promise<unknown> {
  return iam('DeactivateMFADevice', { UserName: userName, SerialNumber: serialNumber });
}

export function deleteMfaDevice(serialNumber: string): Promise<unknown> {
  return iam('DeleteVirtualMFADevice', { SerialNumber: serialNumber });
}
