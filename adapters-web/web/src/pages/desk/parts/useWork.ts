import { useState } from 'react';

/** Does one thing at a time, and keeps what it was refused with. */
export function useWork() {
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<unknown>();

  /** Tells whether it was done. */
  const work = async (task: () => Promise<unknown>): Promise<boolean> => {
    setWorking(true);
    setError(undefined);
    try {
      await task();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setWorking(false);
    }
  };

  return { working, error, work, forget: () => setError(undefined) };
}
