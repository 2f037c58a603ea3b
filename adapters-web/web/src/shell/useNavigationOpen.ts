import { useState, useSyncExternalStore } from 'react';
import { useStored } from '../preferences/stored';

/** Beyond this, the navigation stands beside the page; up to it, it lies over the page. */
const NARROW = '(max-width: 688px)';

/**
 * Whether the side navigation is open. What was chosen in a wide window is kept. A narrow one begins with it closed, and
 * what happens there, also by itself when the window becomes narrow, is not kept.
 */
export function useNavigationOpen(): [boolean, (open: boolean) => void] {
  const [kept, keep] = useStored('navigation', true);
  const [openWhenNarrow, setOpenWhenNarrow] = useState(false);
  const narrow = useSyncExternalStore(whenItChanges, isNarrow);

  return [narrow ? openWhenNarrow : kept, (open) => (isNarrow() ? setOpenWhenNarrow(open) : keep(open))];
}

function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

function whenItChanges(changed: () => void): () => void {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
