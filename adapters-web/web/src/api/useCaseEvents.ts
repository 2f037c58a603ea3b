import { useEffect, useRef } from 'react';

/** What the page does with an event; the text of messages has to be asked for. */
type Listener = () => void;

/** Several events of one moment are one reason to look again. */
const PAUSE = 300;

/**
 * Calls the listener when something happens to the case, or to any case of the account if none is named. A hidden page
 * gives its connection up, since browsers have few of them, and looks again when it is shown.
 */
export function useCaseEvents(enabled: boolean, caseId: string | undefined, listener: Listener): void {
  const latest = useRef(listener);
  latest.current = listener;

  useEffect(() => {
    if (!enabled) {
      return undefined;
    }
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const tell = (event: MessageEvent<string>) => {
      if (caseId === undefined || subjectOf(event.data) === caseId) {
        clearTimeout(timer);
        timer = setTimeout(() => latest.current(), PAUSE);
      }
    };
    const open = () => {
      source = new EventSource('/console/api/aws/events?format=cloudevents');
      source.onmessage = tell;
    };
    const onVisibility = () => {
      source?.close();
      if (!document.hidden) {
        open();
        latest.current();
      }
    };

    open();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      clearTimeout(timer);
      source?.close();
    };
  }, [enabled, caseId]);
}

/** The case that a CloudEvent is about. */
function subjectOf(data: string): unknown {
  try {
    const event: unknown = JSON.parse(data);
    return typeof event === 'object' && event !== null && 'subject' in event ? event.subject : undefined;
  } catch {
    return undefined;
  }
}
