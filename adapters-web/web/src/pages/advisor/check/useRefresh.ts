import { useEffect, useState } from 'react';
import { describeRefresh, refreshCheck, type CheckRefresh } from '../../../api/advisor';
import { ApiError } from '../../../api/errors';
import { useLoad } from '../../../components/useLoad';

const PAUSE = 2_000;
const TICK = 15_000;

export interface Refreshing {
  refresh: CheckRefresh | undefined;
  running: boolean;
  /** The milliseconds until a refresh may be asked for again. */
  wait: number;
  /** Whether the check cannot be refreshed by hand. */
  never: boolean;
  error: unknown;
  start: () => void;
}

/** How far the refresh of a check has got, asked for again until it is over. */
export function useRefresh(checkId: string, onDone: () => void): Refreshing {
  const [asked, setAsked] = useState<{ checkId: string; refresh?: CheckRefresh | undefined; error?: unknown }>();
  const told = useLoad(checkId, (signal) => describeRefresh(checkId, signal));
  const current = asked?.checkId === checkId ? asked : undefined;
  const refresh = current?.refresh ?? told.value;
  const error = current?.error ?? told.error;
  const running = refresh?.status === 'enqueued' || refresh?.status === 'processing';
  const wait = useCountdown(refresh);

  useEffect(() => {
    if (!running) {
      return undefined;
    }
    const timer = setInterval(() => {
      describeRefresh(checkId)
        .then((now) => {
          setAsked({ checkId, refresh: now });
          if (now?.status === 'success') {
            onDone();
          }
        })
        .catch((failure: unknown) => setAsked({ checkId, error: failure }));
    }, PAUSE);
    return () => clearInterval(timer);
  }, [running, checkId, onDone]);

  const start = () => {
    refreshCheck(checkId)
      .then((now) => setAsked({ checkId, refresh: now }))
      .catch((failure: unknown) => setAsked({ checkId, error: failure }));
  };

  const never = error instanceof ApiError && error.message.includes('UNREFRESHABLE');
  return { refresh, running, wait, never, error: never ? undefined : error, start };
}

function useCountdown(refresh: CheckRefresh | undefined): number {
  const [passed, setPassed] = useState({ refresh, millis: 0 });

  useEffect(() => {
    const begin = Date.now();
    const timer = setInterval(() => setPassed({ refresh, millis: Date.now() - begin }), TICK);
    return () => clearInterval(timer);
  }, [refresh]);

  const millis = refresh?.millisUntilNextRefreshable ?? 0;
  return Math.max(0, millis - (passed.refresh === refresh ? passed.millis : 0));
}
