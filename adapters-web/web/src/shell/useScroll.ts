import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const LONGEST_WAIT = 3_000;

/** How far down each page of the history was left. */
const places = new Map<string, number>();

/** A new page begins at its top; one that is gone back to begins where it was left, once it is that long again. */
export function useScroll(): void {
  const { key, pathname } = useLocation();
  const type = useNavigationType();

  useEffect(() => {
    const wanted = type === 'POP' ? (places.get(key) ?? 0) : 0;
    window.scrollTo(0, wanted);
    if (wanted === 0) {
      return undefined;
    }
    const growing = new ResizeObserver(() => window.scrollTo(0, wanted));
    const stop = () => growing.disconnect();
    const timer = setTimeout(stop, LONGEST_WAIT);
    growing.observe(document.body);
    window.addEventListener('wheel', stop, { passive: true });
    window.addEventListener('keydown', stop);
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener('wheel', stop);
      window.removeEventListener('keydown', stop);
    };
    // Another filter of the same page is no other page.
  }, [pathname]);

  useEffect(() => {
    const note = () => places.set(key, window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [key]);
}
