import { useCallback, type RefObject } from 'react';
import { useShortcut } from '../../../shell/useShortcut';

/** With `j` and `k` the focus goes from the link of one row to that of the next or previous. */
export function useNextAndPrevious(table: RefObject<HTMLElement | null>): void {
  const go = useCallback(
    (step: number) => {
      const links = Array.from(table.current?.querySelectorAll<HTMLAnchorElement>('tbody a') ?? []);
      const here = links.findIndex((link) => link === document.activeElement);
      const to = here < 0 ? 0 : Math.min(links.length - 1, Math.max(0, here + step));
      links[to]?.focus();
    },
    [table],
  );
  useShortcut(
    'j',
    useCallback(() => go(1), [go]),
  );
  useShortcut(
    'k',
    useCallback(() => go(-1), [go]),
  );
}
