import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { fetchSession, type Session as Facts } from '../api/console';
import { isSessionOver } from '../api/errors';
import { onSessionOver, rememberCsrfToken, signInAddress } from '../api/http';
import { ErrorAlert } from '../components/ErrorAlert';
import { Loading } from '../components/Loading';
import { SessionOver } from './SessionOver';

interface Held {
  facts: Facts;
  /** Asks again for what may have changed: the plan, or the alias. */
  refresh: () => Promise<void>;
}

const Context = createContext<Held | undefined>(undefined);

/**
 * Shows its children to who is signed in; others are sent to sign in. When the session ends meanwhile, the page stays with
 * all that is written on it until the same person has signed in again; another one gets a new page.
 *
 * @param asked who is signed in, which was asked when nothing was shown yet
 */
export function Session({ asked, children }: { asked: Promise<Facts>; children: ReactNode }) {
  const [facts, setFacts] = useState<Facts>();
  const [error, setError] = useState<unknown>();
  const [over, setOver] = useState(false);

  const take = useCallback(
    async (answer: Promise<Facts>) => {
      const session = await answer;
      if (facts && facts.principal.arn !== session.principal.arn) {
        window.location.reload();
        return;
      }
      rememberCsrfToken(session.csrfToken);
      setFacts(session);
      setOver(false);
    },
    [facts],
  );
  const refresh = useCallback(() => take(fetchSession()), [take]);

  useEffect(() => {
    if (!facts) {
      take(asked).catch((failure: unknown) =>
        isSessionOver(failure) ? window.location.assign(signInAddress()) : setError(failure),
      );
    }
  }, [asked, facts, take]);

  useEffect(() => onSessionOver(() => setOver(true)), []);

  const held = useMemo(() => facts && { facts, refresh }, [facts, refresh]);
  if (error !== undefined) {
    return <ErrorAlert error={error} retry={() => window.location.reload()} />;
  }
  return held ? (
    <Context value={held}>
      {children}
      {over && <SessionOver resume={refresh} />}
    </Context>
  ) : (
    <Loading />
  );
}

export function useSession(): Facts {
  return useHeld().facts;
}

export function useRefreshSession(): () => Promise<void> {
  return useHeld().refresh;
}

function useHeld(): Held {
  const held = useContext(Context);
  if (!held) {
    throw new Error('There is no session outside of <Session>.');
  }
  return held;
}
