import { describeCases, type SupportCase } from '../../../api/support';

/** The case of the number that people use, or of the caseId; undefined if there is none. */
export async function findCase(name: string, signal?: AbortSignal): Promise<SupportCase | undefined> {
  const which = name.startsWith('case-') ? { caseIdList: [name] } : { displayId: name };
  const answer = await describeCases({ ...which, includeResolvedCases: true, includeCommunications: false }, signal);
  return answer.cases[0];
}
