import { send } from './http';

/** Calls one operation of the AWS Support API. */
export async function json11<Answer>(operation: string, input: object, signal?: AbortSignal): Promise<Answer> {
  const response = await send('aws/', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSSupport_20130415.${operation}`,
    },
    body: JSON.stringify(input),
    signal: signal ?? null,
  });
  return (await response.json()) as Answer;
}

/** Calls CloudTrail's LookupEvents, the one operation of that API. */
export async function lookupEvents<Answer>(input: object, signal?: AbortSignal): Promise<Answer> {
  const response = await send('aws/', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents',
    },
    body: JSON.stringify(input),
    signal: signal ?? null,
  });
  return (await response.json()) as Answer;
}
