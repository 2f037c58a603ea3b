import { useRef, useState } from 'react';

/** Does one thing at a time, and keeps what it was refused with. */
export function useWork() {
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);

  /** Tells whether it was done; what is asked for meanwhile is not. */
  const work = async (task: () => Promise<unknown>): Promise<boolean> => {
    if (busy.current) {
      return false;
    }
    busy.current = true;
    setWorking(true);
    setError(undefined);
    try {
      await task();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      busy.current = false;
      setWorking(false);
    }
  };

  return { working, error, work };
}
