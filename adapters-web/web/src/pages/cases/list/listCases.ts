import { searchCases, type CasePage } from '../../../api/console';
import { describeCases } from '../../../api/support';
import { isFiltered, toCaseQuery, type ListQuery } from './listQuery';

/** After so many short pages the list shows what there is, and the reader may ask for more. */
const MOST_REQUESTS = 10;

/**
 * One page of the list. All cases of the account are listed by DescribeCases, for which fewer people lack the permission;
 * a filter or another order needs the search, whose pages may be short: they are filled up.
 */
export async function listCases(
  query: ListQuery,
  maxResults: number,
  nextToken: string | undefined,
  signal?: AbortSignal,
): Promise<CasePage> {
  if (!isFiltered(query) && query.order === 'newest') {
    return describeCases(
      { includeResolvedCases: true, includeCommunications: false, maxResults, ...(nextToken && { nextToken }) },
      signal,
    );
  }
  const cases: CasePage['cases'] = [];
  let token = nextToken;
  for (let request = 0; request < MOST_REQUESTS; request++) {
    const page = await searchCases({ ...toCaseQuery(query), maxResults, nextToken: token }, signal);
    cases.push(...page.cases);
    token = page.nextToken;
    if (!token || cases.length > 0) {
      break;
    }
  }
  return { cases, ...(token && { nextToken: token }) };
}
