import { signOut } from '../api/console';
import { ApiError } from '../api/errors';
import { messageOf } from '../components/ErrorAlert';
import { useI18n } from '../i18n/I18n';
import { forgetAll } from '../preferences/stored';
import { useNotices } from '../shell/Notices';

/** Ends the session. Drafts go with it: the next who signs in here may be someone else. */
export function useSignOut(): () => void {
  const { t } = useI18n();
  const { notify } = useNotices();
  return () => {
    signOut()
      .catch((error: unknown) => {
        if (!(error instanceof ApiError && error.status === 401)) {
          throw error;
        }
      })
      .then(() => {
        forgetAll('draft.');
        window.location.assign('/signin');
      })
      .catch((error: unknown) => notify({ type: 'error', header: t('errors.failed'), content: messageOf(error, t) }));
  };
}
