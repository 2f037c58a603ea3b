import type { SupportCase } from '../../../api/support';
import { listCases } from './listCases';
import type { ListQuery } from './listQuery';

/** More than a spreadsheet is read with; whoever wants all of a large account asks the API. */
const MOST_EXPORTED = 10_000;

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

/** All cases that the query finds, as far as {@link MOST_EXPORTED}, and whether there are more. */
export async function casesToExport(
  query: ListQuery,
  signal: AbortSignal,
): Promise<{ cases: SupportCase[]; more: boolean }> {
  const cases: SupportCase[] = [];
  let token: string | undefined;
  do {
    const page = await listCases(query, 100, token, signal);
    cases.push(...page.cases);
    token = page.nextToken;
  } while (token && cases.length <= MOST_EXPORTED);
  return { cases: cases.slice(0, MOST_EXPORTED), more: cases.length > MOST_EXPORTED };
}

export function asRows(cases: SupportCase[]): string[][] {
  return [[...MEMBERS], ...cases.map((one) => MEMBERS.map((member) => one[member]))];
}

export function asJson(cases: SupportCase[]): Blob {
  return new Blob([JSON.stringify({ cases }, null, 2), '\n'], { type: 'application/json' });
}
