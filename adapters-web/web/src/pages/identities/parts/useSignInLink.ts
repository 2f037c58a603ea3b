import { useSession } from '../../../session/Session';

/** The whole address of the account's own sign-in page. */
export function useSignInLink(): string {
  return new URL(useSession().signInPage, window.location.origin).href;
}
