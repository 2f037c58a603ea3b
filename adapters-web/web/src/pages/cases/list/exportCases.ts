import type { SupportCase } from '../../../api/support';
import { listCases } from './listCases';
import type { ListQuery } from './listQuery';

/** More than a spreadsheet is read with; whoever wants all of a large account asks the API. */
export const MOST_EXPORTED = 10_000;

const MEMBERS = [
  'caseId',
  'displayId',
  'subject',
  'status',
  'severityCode',
  'serviceCode',
  'categoryCode',
  'language',
  'submittedBy',
  'timeCreated',
] as const satisfies readonly (keyof SupportCase)[];

/** All cases that the query finds, as far as {@link MOST_EXPORTED}. */
export async function casesToExport(query: ListQuery, signal: AbortSignal): Promise<SupportCase[]> {
  const cases: SupportCase[] = [];
  let token: string | undefined;
  do {
    const page = await listCases(query, 100, token, signal);
    cases.push(...page.cases);
    token = page.nextToken;
  } while (token && cases.length < MOST_EXPORTED);
  return cases.slice(0, MOST_EXPORTED);
}

/** With the byte order mark by which spreadsheets know UTF-8. */
export function asCsv(cases: SupportCase[]): Blob {
  const rows = [MEMBERS.join(), ...cases.map((one) => MEMBERS.map((member) => cell(one[member])).join())];
  return new Blob(['\uFEFF', rows.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' });
}

export function asJson(cases: SupportCase[]): Blob {
  return new Blob([JSON.stringify({ cases }, null, 2), '\n'], { type: 'application/json' });
}

/** A text that begins like a formula would be run by a spreadsheet. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
