import type { TrailEvent } from '../../../api/trail';

/** What the list tells of a record beside its own members. */
export interface AuditRecord {
  errorCode: string | undefined;
  sourceIPAddress: string | undefined;
}

export function readRecord({ CloudTrailEvent: text }: TrailEvent): AuditRecord {
  const record = JSON.parse(text) as Record<string, unknown>;
  return { errorCode: textOf(record['errorCode']), sourceIPAddress: textOf(record['sourceIPAddress']) };
}

/** The whole record, a member a line. */
export function pretty({ CloudTrailEvent: text }: TrailEvent): string {
  return JSON.stringify(JSON.parse(text), null, 2);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
