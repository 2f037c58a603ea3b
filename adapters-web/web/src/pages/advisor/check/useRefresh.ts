import { useEffect, useState } from 'react';
import { describeRefresh, refreshCheck, type CheckRefresh } from '../../../api/advisor';
import { useLoad } from '../../../components/useLoad';

const PAUSE = 2_000;
const TICK = 15_000;

/** How far the refresh of a check has got, asked for again until it is over. */
export function useRefresh(checkId: string, onDone: () => void) {
  const [asked, setAsked] = useState<CheckRefresh>();
  const [error, setError] = useState<unknown>();
  const told = useLoad(checkId, (signal) => describeRefresh(checkId, signal));
  const refresh = asked ?? told.value;
  const running = refresh?.status === 'enqueued' || refresh?.status === 'processing';
  const wait = useCountdown(refresh);

  useEffect(() => {
    if (!running) {
      return undefined;
    }
    const timer = setInterval(() => {
      describeRefresh(checkId)
        .then((now) => {
          setAsked(now);
          if (now?.status === 'success') {
            onDone();
          }
        })
        .catch(setError);
    }, PAUSE);
    return () => clearInterval(timer);
  }, [running, checkId, onDone]);

  const start = () => {
    setError(undefined);
    refreshCheck(checkId).then(setAsked).catch(setError);
  };

  return { refresh, running, wait, error, start };
}

/** The milliseconds until a refresh may be asked for again. */
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
