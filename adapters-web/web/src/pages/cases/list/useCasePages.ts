import { useEffect, useState } from 'react';
import { useLoad } from '../../../components/useLoad';
import { listCases } from './listCases';
import { toAddress, type ListQuery } from './listQuery';

/** The list a page at a time: the server tells with each page where the next one begins. */
export function useCasePages(query: ListQuery, pageSize: number) {
  const list = `${toAddress(query)} ${pageSize}`;
  const [place, setPlace] = useState({ list, index: 0, tokens: [undefined] as (string | undefined)[] });
  const { index, tokens } = place.list === list ? place : { index: 0, tokens: [undefined] };

  const { value, error, loading, reload } = useLoad(`${list} ${index}`, (signal) =>
    listCases(query, pageSize, tokens[index], signal),
  );
  const next = value?.nextToken;

  useEffect(() => {
    if (next) {
      setPlace((before) => {
        const known = before.list === list ? before : { list, index: 0, tokens: [undefined] };
        return { ...known, tokens: [...known.tokens.slice(0, known.index + 1), next] };
      });
    }
  }, [list, next]);

  return {
    cases: value?.cases ?? [],
    error,
    loading,
    reload,
    pageIndex: index + 1,
    pagesKnown: Math.max(tokens.length, index + 1),
    more: next !== undefined && tokens.length === index + 1,
    goTo: (page: number) => setPlace({ list, tokens, index: Math.min(page, tokens.length) - 1 }),
  };
}
