import { useEffect, useRef } from 'react';

/** What the page does with an event; the text of messages has to be asked for. */
type Listener = () => void;

/** Several events of one moment are one reason to look again. */
const PAUSE = 300;

/** After which a stream that was refused is asked for again: browsers themselves give up on any answer but 200. */
const AFTER_REFUSAL = 30_000;

/**
 * Calls the listener when something happens to the case, or to any case of the account if none is named, and when events
 * may have been missed. A hidden page gives its connection up, since browsers have few of them, and looks again when it is
 * shown.
 */
export function useCaseEvents(enabled: boolean, caseId: string | undefined, listener: Listener): void {
  const latest = useRef(listener);
  latest.current = listener;

  useEffect(() => {
    if (!enabled) {
      return undefined;
    }
    let source: EventSource | undefined;
    let telling: ReturnType<typeof setTimeout> | undefined;
    let opening: ReturnType<typeof setTimeout> | undefined;
    let missed = false;

    const tell = () => {
      telling ??= setTimeout(() => {
        telling = undefined;
        latest.current();
      }, PAUSE);
    };
    const open = () => {
      const stream = new EventSource('/console/api/aws/events?format=cloudevents');
      stream.onmessage = (event: MessageEvent<string>) => {
        if (caseId === undefined || subjectOf(event.data) === caseId) {
          tell();
        }
      };
      stream.onopen = () => {
        if (missed) {
          missed = false;
          tell();
        }
      };
      stream.onerror = () => {
        missed = true;
        if (stream.readyState === EventSource.CLOSED) {
          opening = setTimeout(open, AFTER_REFUSAL);
        }
      };
      source = stream;
    };
    const close = () => {
      clearTimeout(opening);
      source?.close();
    };
    const onVisibility = () => {
      close();
      if (!document.hidden) {
        open();
        tell();
      }
    };

    open();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      clearTimeout(telling);
      close();
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
