import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { focusContent } from './SkipLink';

/** What the router calls the place at which somebody enters. */
const FIRST = 'default';

/** After a page is left, the focus is on what the next one is about. */
export function useFocus(): void {
  const { pathname, key } = useLocation();
  const cameFromPage = key !== FIRST;

  useEffect(() => {
    if (cameFromPage) {
      focusContent();
    }
    // Another address of the same page, such as another filter, leaves the focus where it is.
  }, [pathname]);
}
