import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { fetchSession, type Session as Facts } from '../api/console';
import { ApiError } from '../api/errors';
import { rememberCsrfToken } from '../api/http';
import { ErrorAlert } from '../components/ErrorAlert';
import { Loading } from '../components/Loading';

const Context = createContext<Facts | undefined>(undefined);

/** Shows its children to who is signed in; others are sent to sign in. */
export function Session({ children }: { children: ReactNode }) {
  const [facts, setFacts] = useState<Facts>();
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    fetchSession()
      .then((session) => {
        rememberCsrfToken(session.csrfToken);
        setFacts(session);
      })
      .catch(setError);
  }, []);

  if (error !== undefined && !(error instanceof ApiError && error.status === 401)) {
    return <ErrorAlert error={error} retry={() => window.location.reload()} />;
  }
  return facts ? <Context value={facts}>{children}</Context> : <Loading />;
}

export function useSession(): Facts {
  const facts = useContext(Context);
  if (!facts) {
    throw new Error('There is no session outside of <Session>.');
  }
  return facts;
}
