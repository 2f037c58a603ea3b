import { send } from './http';
import { once } from './once';

export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface RestRequest {
  query?: Parameters;
  body?: object;
  /** Ends a request that nobody waits for any more; only for such as change nothing. */
  signal?: AbortSignal | undefined;
}

type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/**
 * Calls a plain REST operation below `/console/api/`, such as `GET cases/search` or `POST aws/desk/v1/…`. What changes
 * something is done once, as {@link once} says.
 */
export function rest<Answer>(
  method: Method,
  path: string,
  { query = {}, body, signal }: RestRequest = {},
): Promise<Answer> {
  const target = path + search(query);
  const content = body && JSON.stringify(body);
  return method === 'GET' || signal
    ? call(method, target, content, { signal: signal ?? null })
    : once(`${method} ${target} ${content}`, (id) =>
        call(method, target, content, { headers: { 'amz-sdk-invocation-id': id } }),
      );
}

async function call<Answer>(
  method: Method,
  target: string,
  content: string | undefined,
  { headers, signal }: RequestInit,
): Promise<Answer> {
  const response = await send(target, {
    method,
    headers: { ...headers, ...(content !== undefined && { 'content-type': 'application/json' }) },
    body: content ?? null,
    signal: signal ?? null,
  });
  const text = await response.text();
  return (text === '' ? {} : JSON.parse(text)) as Answer;
}

/** The parameters as the end of an address; a list becomes a parameter for each of its items. */
function search(query: Parameters): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) {
      [value].flat().forEach((item) => parameters.append(name, String(item)));
    }
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}
