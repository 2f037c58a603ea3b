import { searchCases, type CasePage, type CaseQuery } from '../../../api/console';
import { describeCases } from '../../../api/support';
import { isFiltered, toCaseQuery, type ListQuery } from './listQuery';

/** After so many short pages it is shown what there is, and the reader may go on. */
const MOST_REQUESTS = 10;

/** The least that can be asked for. */
const SMALLEST_PAGE = 10;

/**
 * One page of the list. All cases of the account are listed by DescribeCases, for which fewer people lack the permission;
 * a filter or another order needs the search.
 */
export function listCases(
  query: ListQuery,
  maxResults: number,
  nextToken: string | undefined,
  signal?: AbortSignal,
): Promise<CasePage> {
  return isFiltered(query) || query.order === 'oldest'
    ? searchForPage({ ...toCaseQuery(query), nextToken }, maxResults, signal)
    : describeCases(
        { includeResolvedCases: true, includeCommunications: false, maxResults, ...(nextToken && { nextToken }) },
        signal,
      );
}

/** Searches until a page is full, more or less: the server answers with less when it has to look through much. */
export async function searchForPage(query: CaseQuery, size: number, signal?: AbortSignal): Promise<CasePage> {
  const cases: CasePage['cases'] = [];
  let nextToken = query.nextToken;
  for (let request = 0; request < MOST_REQUESTS; request += 1) {
    const maxResults = Math.max(SMALLEST_PAGE, size - cases.length);
    const page = await searchCases({ ...query, maxResults, nextToken }, signal);
    cases.push(...page.cases);
    nextToken = page.nextToken;
    if (!nextToken || cases.length >= size) {
      break;
    }
  }
  return { cases, ...(nextToken && { nextToken }) };
}
