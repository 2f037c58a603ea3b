import { useEffect, useState } from 'react';
import { useStored } from '../preferences/stored';

/** Below, Cloudscape lays the navigation over the page, and closes it by itself. */
const WIDE = '(min-width: 689px)';

/** Whether the side navigation is open. Only what is chosen in a wide window is kept. */
export function useNavigationOpen(): [boolean, (open: boolean) => void] {
  const [kept, keep] = useStored('navigation', true);
  const [wide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  const [openInNarrow, setOpenInNarrow] = useState(false);

  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);

  const change = (open: boolean) => (window.matchMedia(WIDE).matches ? keep(open) : setOpenInNarrow(open));
  return [wide ? kept : openInNarrow, change];
}
