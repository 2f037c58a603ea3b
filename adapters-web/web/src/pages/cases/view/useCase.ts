import { caseTimeline } from '../../../api/console';
import type { SupportCase } from '../../../api/support';
import { useLoad } from '../../../components/useLoad';
import { findCase } from '../parts/findCase';

/** The case of the address. */
export function useCase(name: string) {
  return useLoad<SupportCase | undefined>(name, (signal) => findCase(name, signal));
}

export function useTimeline(caseId: string) {
  return useLoad(caseId, (signal) => caseTimeline(caseId, signal));
}
