import { useRef } from 'react';

/** The value or, while there is none, the last that there was. */
export function useLast<Value>(value: Value | undefined): Value | undefined {
  const last = useRef(value);
  last.current = value ?? last.current;
  return last.current;
}
