import { send } from './http';
import { once } from './once';

const SUPPORT = 'AWSSupport_20130415.';
const TRAIL = 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.';

/** Calls one operation of the AWS Support API. */
export function json11<Answer>(operation: string, input: object, signal?: AbortSignal): Promise<Answer> {
  return call(SUPPORT + operation, JSON.stringify(input), { signal });
}

/** Calls an operation that must not be done twice, as {@link once} says. */
export function json11Once<Answer>(operation: string, input: object): Promise<Answer> {
  const body = JSON.stringify(input);
  return once(operation + body, (invocationId) => call(SUPPORT + operation, body, { invocationId }));
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
