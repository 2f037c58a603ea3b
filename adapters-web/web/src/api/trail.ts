/* What was done in the account of who is signed in, as CloudTrail tells it. */
import { lookupEvents } from './json11';

export interface TrailEvent {
  EventId: string;
  EventName: string;
  /** `true` or `false`. */
  ReadOnly: string;
  /** Seconds since 1970. */
  EventTime: number;
  EventSource: string;
  Username?: string;
  /** The whole record, as JSON. */
  CloudTrailEvent: string;
}

export interface TrailQuery {
  /** At most one, such as `Username` or `EventName`, with its value. */
  attribute?: { key: string; value: string } | undefined;
  nextToken?: string | undefined;
}

/** The newest first, up to 50. */
export async function lookUp(
  { attribute, nextToken }: TrailQuery,
  signal?: AbortSignal,
): Promise<{ events: TrailEvent[]; nextToken: string | undefined }> {
  const answer = await lookupEvents<{ Events: TrailEvent[]; NextToken?: string }>(
    {
      ...(attribute && { LookupAttributes: [{ AttributeKey: attribute.key, AttributeValue: attribute.value }] }),
      ...(nextToken && { NextToken: nextToken }),
    },
    signal,
  );
  return { events: answer.Events, nextToken: answer.NextToken };
}
