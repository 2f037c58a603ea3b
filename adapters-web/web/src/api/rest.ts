import { send } from './http';

export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface RestRequest {
  query?: Parameters;
  body?: object;
  signal?: AbortSignal | undefined;
}

/** Calls a plain REST operation below `/console/api/`, such as `GET cases/search` or `POST aws/desk/v1/…`. */
export async function rest<Answer>(
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  { query = {}, body, signal }: RestRequest = {},
): Promise<Answer> {
  const response = await send(path + search(query), {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
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
