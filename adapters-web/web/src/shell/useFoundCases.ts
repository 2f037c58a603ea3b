import { useEffect, useState } from 'react';
import { searchCases } from '../api/console';
import type { SupportCase } from '../api/support';
import { useSession } from '../session/Session';

const PAUSE = 200;
const MOST = 10;

/** The cases in which the words are, once the typing pauses. Who may not search finds none. */
export function useFoundCases(words: string): { cases: SupportCase[]; loading: boolean } {
  const [found, setFound] = useState<{ cases: SupportCase[]; loading: boolean }>({ cases: [], loading: false });
  const { principal } = useSession();
  const text = principal.type === 'engineer' ? '' : words.trim();

  useEffect(() => {
    if (text.length < 2) {
      setFound({ cases: [], loading: false });
      return undefined;
    }
    setFound((before) => ({ ...before, loading: true }));
    const controller = new AbortController();
    const timer = setTimeout(() => {
      searchCases({ text, maxResults: MOST }, controller.signal)
        .then((page) => setFound({ cases: page.cases, loading: false }))
        .catch(() => !controller.signal.aborted && setFound({ cases: [], loading: false }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);

  return found;
}
