import { expect, test, vi } from 'vitest';
import type { SupportCase } from '../../../api/support';
import { casesToExport } from './exportCases';
import { listCases } from './listCases';
import { fromAddress } from './listQuery';

vi.mock('./listCases');

const EVERYTHING = fromAddress(new URLSearchParams());

test.each([
  [[100, 50], 150, false],
  [[...Array(100).fill(100), 0], 10_000, false],
  [[...Array(100).fill(100), 0, 1], 10_000, true],
])('pages of so many cases: %j', async (pages, exported, more) => {
  pages.forEach((size, index) =>
    vi.mocked(listCases).mockResolvedValueOnce({
      cases: Array<SupportCase>(size).fill({} as SupportCase),
      ...(index < pages.length - 1 && { nextToken: `${index}` }),
    }),
  );
  const answer = await casesToExport(EVERYTHING, new AbortController().signal);
  expect(answer.cases).toHaveLength(exported);
  expect(answer.more).toBe(more);
});
