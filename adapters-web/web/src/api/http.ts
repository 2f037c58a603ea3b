import { ApiError, errorFrom, isSessionOver } from './errors';

const API = '/console/api/';

let csrfToken = '';
let whenOver: () => void = () => undefined;

/** From now on every request proves that it comes from a page of this session. */
export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

/** From now on this is called when the server does not know the session of the page, any more or yet. */
export function onSessionOver(listener: () => void): void {
  whenOver = listener;
}

/** Where people sign in, to come back to where they are now. */
export function signInAddress(): string {
  const here = window.location.pathname + window.location.search;
  return `/signin?return=${encodeURIComponent(here)}`;
}

/** Sends one request below `/console/api/`; whatever is not a success is thrown as an {@link ApiError}. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('x-csrf-token', csrfToken);
  const response = await fetch(API + path, { ...init, headers, credentials: 'same-origin' }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') {
      throw cause;
    }
    throw new ApiError(0, 'NetworkError', '', undefined);
  });
  if (!response.ok) {
    const error = await errorFrom(response);
    if (isSessionOver(error)) {
      whenOver();
    }
    throw error;
  }
  return response;
}
