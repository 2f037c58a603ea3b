import { useCallback, useState } from 'react';
import { store, stored } from '../../../preferences/stored';

/** A text that the browser keeps until it is sent. */
export function useDraft(name: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => stored(name) ?? '');
  const change = useCallback(
    (changed: string) => {
      setText(changed);
      store(name, changed === '' ? undefined : changed);
    },
    [name],
  );
  return [text, change];
}
