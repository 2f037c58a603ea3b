import { caseTimeline } from '../../../api/console';
import { describeCases, type SupportCase } from '../../../api/support';
import { useLoad } from '../../../components/useLoad';

/** The case of the address, which may name it by the number that people use or by the caseId. */
export function useCase(name: string) {
  return useLoad<SupportCase | undefined>(name, async (signal) => {
    const which = name.startsWith('case-') ? { caseIdList: [name] } : { displayId: name };
    const answer = await describeCases({ ...which, includeResolvedCases: true, includeCommunications: false }, signal);
    return answer.cases[0];
  });
}

export function useTimeline(caseId: string) {
  return useLoad(caseId, (signal) => caseTimeline(caseId, signal));
}
