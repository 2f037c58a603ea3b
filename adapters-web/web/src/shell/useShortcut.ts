import { useEffect } from 'react';
import { stored } from '../preferences/stored';

export const SHORTCUTS = 'shortcuts';

/**
 * Calls the handler when the key is pressed outside of fields, and no dialog is open. Keys without Ctrl can be switched
 * off, since they get in the way of some keyboards and screen readers (WCAG 2.1.4).
 */
export function useShortcut(key: string, handler: () => void, { ctrl = false } = {}): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const fits = event.key === key && (event.ctrlKey || event.metaKey) === ctrl && !event.altKey;
      if (!fits || (!ctrl && (stored(SHORTCUTS) === 'false' || isTaken(event.target)))) {
        return;
      }
      event.preventDefault();
      if (document.querySelector('[role=dialog]') === null) {
        handler();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key, handler, ctrl]);
}

/** Whether the key belongs to what has the focus. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role=dialog], [role=menu], [role=listbox]') !== null)
  );
}
