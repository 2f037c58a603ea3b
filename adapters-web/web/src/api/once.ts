import { ApiError } from './errors';

/** The ids of calls that were sent and not answered. */
const unanswered = new Map<string, string>();

/**
 * Makes a call that must not be done twice. Where no answer came, the same call, by its key, is made with the id of the
 * one before: by that the server knows it, and answers what it did then.
 */
export async function once<Answer>(key: string, call: (invocationId: string) => Promise<Answer>): Promise<Answer> {
  const invocationId = unanswered.get(key) ?? newId();
  unanswered.set(key, invocationId);
  try {
    const answer = await call(invocationId);
    unanswered.delete(key);
    return answer;
  } catch (error) {
    if (error instanceof ApiError && error.status !== 0) {
      unanswered.delete(key);
    }
    throw error;
  }
}

/** Not `crypto.randomUUID`, which pages have over https alone. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
