import { ApiError } from './errors';
import { send } from './http';

const SUPPORT = 'AWSSupport_20130415.';
const TRAIL = 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.';

/** The ids of calls that were sent and not answered. */
const unanswered = new Map<string, string>();

/** Calls one operation of the AWS Support API. */
export function json11<Answer>(operation: string, input: object, signal?: AbortSignal): Promise<Answer> {
  return call(SUPPORT + operation, JSON.stringify(input), { signal });
}

/**
 * Calls an operation that must not be done twice. Where no answer came, the same call with the same input is known to the
 * server as the one before, and gets its answer.
 */
export async function json11Once<Answer>(operation: string, input: object): Promise<Answer> {
  const body = JSON.stringify(input);
  const key = operation + body;
  const invocationId = unanswered.get(key) ?? newId();
  unanswered.set(key, invocationId);
  try {
    const answer = await call<Answer>(SUPPORT + operation, body, { invocationId });
    unanswered.delete(key);
    return answer;
  } catch (error) {
    if (error instanceof ApiError && error.status !== 0) {
      unanswered.delete(key);
    }
    throw error;
  }
}

/** Calls CloudTrail's LookupEvents, the one operation of that API. */
export function lookupEvents<Answer>(input: object, signal?: AbortSignal): Promise<Answer> {
  return call(`${TRAIL}LookupEvents`, JSON.stringify(input), { signal });
}

async function call<Answer>(
  target: string,
  body: string,
  { signal, invocationId }: { signal?: AbortSignal | undefined; invocationId?: string },
): Promise<Answer> {
  const response = await send('aws/', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': target,
      ...(invocationId && { 'amz-sdk-invocation-id': invocationId }),
    },
    body,
    signal: signal ?? null,
  });
  return (await response.json()) as Answer;
}

/** Not `crypto.randomUUID`, which pages have over https alone. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
