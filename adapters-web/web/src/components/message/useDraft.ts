import { useCallback, useState } from 'react';
import { store, stored } from '../../preferences/stored';
import { useSession } from '../../session/Session';

/** Under which the drafts of somebody are kept, so that the next who signs in here does not see them. */
export function useDraftName(name: string): string {
  return `draft.${useSession().principal.arn}.${name}`;
}

/** A text that this browser keeps until it is sent. */
export function useDraft(name: string): [string, (text: string) => void] {
  const key = useDraftName(name);
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
