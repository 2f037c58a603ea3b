import { describeCommunications } from '../../../api/support';
import { useMore } from '../../../components/useMore';

/** The messages of a case, newest first; older ones when they are asked for. */
export function useCorrespondence(caseId: string) {
  return useMore(caseId, async (nextToken, signal) => {
    const page = await describeCommunications({ caseId, maxResults: 100, ...(nextToken && { nextToken }) }, signal);
    return { items: page.communications, nextToken: page.nextToken };
  });
}
