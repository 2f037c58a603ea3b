/* What everybody may see and do about their own sign-in. */
import { iam } from './query';
import { rest } from './rest';

/** Where somebody is signed in. */
export interface OpenSession {
  id: string;
  signedInAt: string;
  expiresAt: string;
  withMfa: boolean;
  sourceIp?: string;
  userAgent?: string;
  /** Whether it is the one of this browser. */
  current: boolean;
}

/** The newest first, and not more than 100. */
export async function fetchSessions(signal?: AbortSignal): Promise<OpenSession[]> {
  return (await rest<{ sessions: OpenSession[] }>('GET', 'sessions', { signal })).sessions;
}

export function endSession(id: string): Promise<void> {
  return rest('DELETE', `sessions/${encodeURIComponent(id)}`);
}

/** Ends the session of this browser as well. */
export function endAllSessions(): Promise<void> {
  return rest('POST', 'sessions/end-all');
}

/** Ends all sessions of the user. */
export function changePassword(oldPassword: string, newPassword: string): Promise<unknown> {
  return iam('ChangePassword', { OldPassword: oldPassword, NewPassword: newPassword });
}

/** Ends all sessions of root. */
export function changeRootPassword(oldPassword: string, newPassword: string): Promise<unknown> {
  return rest('POST', 'root-password', { body: { oldPassword, newPassword } });
}
