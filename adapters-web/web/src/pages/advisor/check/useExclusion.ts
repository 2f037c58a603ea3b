import { useState } from 'react';
import { excludeResources, includeResources, type FlaggedResource } from '../../../api/advisor';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';

/** As many as one call takes. */
const MOST = 100;

type Call = (checkId: string, resourceIds: string[]) => Promise<void>;

/** Takes resources out of the count of a check, or into it again, and then calls `reload`. */
export function useExclusion(checkId: string, reload: () => void) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<unknown>();

  const set = async (call: Call, resources: FlaggedResource[], done: string) => {
    setWorking(true);
    setError(undefined);
    try {
      for (let from = 0; from < resources.length; from += MOST) {
        await call(
          checkId,
          resources.slice(from, from + MOST).map(({ resourceId }) => resourceId),
        );
      }
      notify({ type: 'success', content: done });
    } catch (failure) {
      setError(failure);
    }
    setWorking(false);
    reload();
  };

  return {
    working,
    error,
    exclude: (resources: FlaggedResource[]) =>
      void set(excludeResources, resources, t('advisor.excludedDone', { count: resources.length })),
    include: (resources: FlaggedResource[]) =>
      void set(includeResources, resources, t('advisor.includedDone', { count: resources.length })),
  };
}
