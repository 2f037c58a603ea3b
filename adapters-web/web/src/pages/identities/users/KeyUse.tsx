import { denialOf } from '../../../api/errors';
import { accessKeyUse } from '../../../api/iam/credentials';
import { Time } from '../../../components/Time';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';

/** When and for what a key was last used. */
export function KeyUse({ accessKeyId }: { accessKeyId: string }) {
  const { t } = useI18n();
  const { value, error } = useLoad(accessKeyId, (signal) => accessKeyUse(accessKeyId, signal));
  if (error !== undefined) {
    return t('identities.notTold', { action: denialOf(error)?.action ?? 'iam:GetAccessKeyLastUsed' });
  }
  if (!value) {
    return null;
  }
  return value.LastUsedDate ? (
    <>
      <Time value={value.LastUsedDate} /> ({value.ServiceName})
    </>
  ) : (
    t('identities.never')
  );
}
