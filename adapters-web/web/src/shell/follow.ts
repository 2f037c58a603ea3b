import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/** The folder of the server that the console lives in. */
export const BASE = '/console';

/** The address of a page of the console, such as `/cases`, for the `href` of a link. */
export function to(path: string): string {
  return BASE + path;
}

interface Following {
  detail: { href?: string | undefined; external?: boolean | undefined };
  preventDefault: () => void;
}

/** Makes a link of a Cloudscape component change the page without loading everything anew. */
export function useFollow(): (event: Following) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      const { href, external } = event.detail;
      if (!external && href?.startsWith(`${BASE}/`)) {
        event.preventDefault();
        void navigate(href.slice(BASE.length));
      }
    },
    [navigate],
  );
}
