import { useEffect, useRef } from 'react';

const PAUSE = 500;

/** Calls the handler soon after something has happened to the case, or to any; not at all where that may not be known. */
export function useDeskEvents(onEvent: () => void, caseId?: string): void {
  const handler = useRef(onEvent);
  useEffect(() => {
    handler.current = onEvent;
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const events = new EventSource('/console/api/aws/events');
    const listen = ({ data }: MessageEvent<string>) => {
      if (caseId === undefined || data.includes(`"${caseId}"`)) {
        clearTimeout(timer);
        timer = setTimeout(() => handler.current(), PAUSE);
      }
    };
    events.addEventListener('message', listen);
    return () => {
      clearTimeout(timer);
      events.close();
    };
  }, [caseId]);
}
