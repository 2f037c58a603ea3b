import { useCallback, useState } from 'react';

const PREFIX = 'caseport.';

/** What this browser keeps under the name; undefined if there is nothing, or the browser keeps nothing. */
export function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the value under the name; undefined forgets it. */
export function store(name: string, value: string | undefined): void {
  try {
    if (value === undefined) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, value);
    }
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** Forgets everything whose name begins so. */
export function forgetAll(prefix: string): void {
  try {
    Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX + prefix))
      .forEach((name) => localStorage.removeItem(name));
  } catch {
    // Nothing was kept.
  }
}

/** State that the browser keeps from one visit to the next, as JSON. */
export function useStored<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => parsed(stored(name), initial));
  const change = useCallback(
    (changed: Value) => {
      setValue(changed);
      store(name, JSON.stringify(changed));
    },
    [name],
  );
  return [value, change];
}

function parsed<Value>(text: string | undefined, initial: Value): Value {
  try {
    return text === undefined ? initial : (JSON.parse(text) as Value);
  } catch {
    return initial;
  }
}
