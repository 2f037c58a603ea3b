import { useCallback, useEffect, useRef, useState } from 'react';

export interface Loaded<Value> {
  /** What was loaded last, also while it is loaded anew; undefined before. */
  value: Value | undefined;
  error: unknown;
  loading: boolean;
  reload: () => void;
}

interface Asked<Value> {
  controller: AbortController;
  answer: Promise<Value>;
}

/**
 * Loads something, and again when the key changes, whose former value is then gone. `load` is called with a signal that
 * ends the request when nobody waits for it any more; an answer that comes all the same is not taken.
 */
export function useLoad<Value>(key: string, load: (signal: AbortSignal) => Promise<Value>): Loaded<Value> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ key: string; value?: Value; error?: unknown; loading: boolean }>({
    key,
    loading: true,
  });
  // The first request is on its way while the page is drawn, which takes as long as the answer.
  const first = useRef<Asked<Value> | 'taken'>(undefined);
  first.current ??= ask(load);

  useEffect(() => {
    const { controller, answer } = first.current === 'taken' || !first.current ? ask(load) : first.current;
    first.current = 'taken';
    setState((before) => (before.key === key ? { ...before, loading: true } : { key, loading: true }));
    answer
      .then((value) => {
        if (!controller.signal.aborted) {
          setState({ key, value, loading: false });
        }
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) {
          setState((before) => ({ ...before, error, loading: false }));
        }
      });
    return () => controller.abort();
    // The key stands for everything that `load` depends on.
  }, [key, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  const current = state.key === key ? state : { loading: true, value: undefined, error: undefined };
  return { value: current.value, error: current.error, loading: current.loading, reload };
}

function ask<Value>(load: (signal: AbortSignal) => Promise<Value>): Asked<Value> {
  const controller = new AbortController();
  const answer = load(controller.signal);
  answer.catch(() => undefined);
  return { controller, answer };
}
