import { useCallback, useState } from 'react';
import { store, stored } from '../../../preferences/stored';

/** A text that this browser keeps until it is sent. */
export function useDraft(name: string): [string, (text: string) => void] {
  const key = `draft.${name}`;
  const [text, setText] = useState(() => stored(key) ?? '');
  const change = useCallback(
    (changed: string) => {
      setText(changed);
      store(key, changed === '' ? undefined : changed);
    },
    [key],
  );
  return [text, change];
}
