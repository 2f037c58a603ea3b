import { useState } from 'react';
import { useLoad } from './useLoad';

interface Page<Item> {
  items: Item[];
  nextToken: string | undefined;
}

export interface LongList<Item> {
  items: Item[];
  /** Whether anything was loaded so far. */
  known: boolean;
  error: unknown;
  loading: boolean;
  /** Loads anew all that was asked for. */
  reload: () => void;
  hasMore: boolean;
  more: () => Promise<void>;
}

/** A list whose server tells with each page where the next one begins; all that was asked for is kept together. */
export function useMore<Item>(
  key: string,
  load: (nextToken: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
): LongList<Item> {
  const [wanted, setWanted] = useState({ key, pages: 1 });
  const pages = wanted.key === key ? wanted.pages : 1;

  const { value, error, loading, reload } = useLoad(key, (signal) => loadPages(load, pages, signal));
  const [later, setLater] = useState<{ of: unknown; items: Item[]; nextToken: string | undefined; error?: unknown }>();
  const beyond = later?.of === value ? later : undefined;
  const nextToken = beyond ? beyond.nextToken : value?.nextToken;
  const items = [...(value?.items ?? []), ...(beyond?.items ?? [])];

  const more = async () => {
    const before = beyond?.items ?? [];
    try {
      const page = await load(nextToken, new AbortController().signal);
      setLater({ of: value, items: [...before, ...page.items], nextToken: page.nextToken });
      setWanted({ key, pages: pages + 1 });
    } catch (failure) {
      setLater({ of: value, items: before, nextToken, error: failure });
    }
  };

  return {
    items,
    known: value !== undefined,
    error: error ?? beyond?.error,
    loading,
    reload,
    hasMore: nextToken !== undefined,
    more,
  };
}

async function loadPages<Item>(
  load: (nextToken: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
  pages: number,
  signal: AbortSignal,
): Promise<Page<Item>> {
  const items: Item[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < pages && (page === 0 || nextToken); page += 1) {
    const answer: Page<Item> = await load(nextToken, signal);
    items.push(...answer.items);
    nextToken = answer.nextToken;
  }
  return { items, nextToken };
}
