import { useState } from 'react';
import { describeCommunications, type Communication } from '../../../api/support';
import { useLoad } from '../../../components/useLoad';

interface Older {
  messages: Communication[];
  nextToken: string | undefined;
}

/** The messages of a case, newest first; older ones when they are asked for. */
export function useCorrespondence(caseId: string) {
  const { value, error, loading, reload } = useLoad(caseId, (signal) =>
    describeCommunications({ caseId, maxResults: 100 }, signal),
  );
  const [older, setOlder] = useState<Older>();
  const [olderError, setOlderError] = useState<unknown>();

  const nextToken = older ? older.nextToken : value?.nextToken;
  const loadOlder = async () => {
    try {
      const page = await describeCommunications({ caseId, maxResults: 100, ...(nextToken && { nextToken }) });
      setOlder({ messages: [...(older?.messages ?? []), ...page.communications], nextToken: page.nextToken });
    } catch (failure) {
      setOlderError(failure);
    }
  };

  return {
    messages: [...(value?.communications ?? []), ...(older?.messages ?? [])],
    error: error ?? olderError,
    loading: loading && !value,
    hasOlder: nextToken !== undefined,
    loadOlder,
    reload: () => {
      setOlder(undefined);
      reload();
    },
  };
}
