import { afterEach, expect, test, vi } from 'vitest';
import { ApiError } from './errors';
import { onSessionOver, send } from './http';

afterEach(() => vi.unstubAllGlobals());

/** Whether the page is told that its session is over by an answer, and the error that comes of it. */
async function outcomeOf(answer: () => Promise<Response>): Promise<{ told: boolean; error: unknown }> {
  let told = false;
  onSessionOver(() => (told = true));
  vi.stubGlobal('fetch', answer);
  const error = await send('cases').catch((failure: unknown) => failure);
  return { told, error };
}

function refusal(status: number, type: string) {
  return async () => new Response(JSON.stringify({ __type: type, message: 'No.' }), { status });
}

test.each([
  [401, 'NotSignedInException'],
  [403, 'CsrfTokenException'],
])('%i %s is the end of the session', async (status, type) => {
  expect((await outcomeOf(refusal(status, type))).told).toBe(true);
});

test('a missing permission is not', async () => {
  expect((await outcomeOf(refusal(403, 'AccessDeniedException'))).told).toBe(false);
});

test('no answer at all is an error of its own', async () => {
  const { told, error } = await outcomeOf(() => Promise.reject(new TypeError('Failed to fetch')));

  expect(told).toBe(false);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 0, type: 'NetworkError' });
});
