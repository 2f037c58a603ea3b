import { useLocation, useNavigate } from 'react-router';
import { useLoad } from '../../../components/useLoad';
import { listCases } from './listCases';
import { toAddress, type ListQuery } from './listQuery';

/** Which page of a list is shown, and where those begin that are known. It is kept in the history of the browser. */
interface Place {
  /** What it is a page of. */
  list: string;
  index: number;
  tokens: (string | undefined)[];
}

/** The list a page at a time: the server tells with each page where the next one begins. */
export function useCasePages(query: ListQuery, pageSize: number) {
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const list = `${toAddress(query)} ${pageSize}`;
  const place = placeIn(state, list);
  const { index } = place;

  const { value, error, loading, reload } = useLoad(`${list} ${index}`, (signal) =>
    listCases(query, pageSize, place.tokens[index], signal),
  );
  const next = value?.nextToken;
  const tokens = next && place.tokens.length === index + 1 ? [...place.tokens, next] : place.tokens;

  return {
    cases: value?.cases ?? [],
    error,
    loading,
    reload,
    pageIndex: index + 1,
    pagesKnown: tokens.length,
    hasNext: next !== undefined,
    goTo: (page: number) => {
      const there: Place = { list, tokens, index: Math.min(page, tokens.length) - 1 };
      void navigate({ search }, { state: { place: there } });
    },
  };
}

function placeIn(state: unknown, list: string): Place {
  const place = (state as { place?: Place } | null)?.place;
  return place?.list === list ? place : { list, index: 0, tokens: [undefined] };
}
