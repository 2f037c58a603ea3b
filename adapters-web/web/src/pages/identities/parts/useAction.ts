import { useState } from 'react';

export interface Action {
  running: boolean;
  /** What the last run failed with, if it did. */
  error: unknown;
  /** Runs the work, then what follows if it did not fail. */
  run: (work: () => Promise<unknown>, then?: () => void) => void;
}

/** Something that is done on a click and may fail. */
export function useAction(): Action {
  const [state, setState] = useState<{ running: boolean; error: unknown }>({ running: false, error: undefined });

  const run = (work: () => Promise<unknown>, then?: () => void) => {
    setState({ running: true, error: undefined });
    work()
      .then(() => {
        setState({ running: false, error: undefined });
        then?.();
      })
      .catch((error: unknown) => setState({ running: false, error }));
  };

  return { ...state, run };
}
