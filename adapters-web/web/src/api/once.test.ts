import { expect, test } from 'vitest';
import { ApiError } from './errors';
import { once } from './once';

/** The ids that a call was made with, each attempt failing as it is told to. */
async function idsOf(key: string, failures: (Error | undefined)[]): Promise<string[]> {
  const ids: string[] = [];
  for (const failure of failures) {
    await once(key, async (id) => {
      ids.push(id);
      if (failure) {
        throw failure;
      }
    }).catch(() => undefined);
  }
  return ids;
}

const lost = new ApiError(0, 'NetworkError', '', undefined);
const refused = new ApiError(400, 'ValidationException', '', undefined);

test('a call without an answer is made again under the same id', async () => {
  const [first, second, third] = await idsOf('lost', [lost, undefined, undefined]);

  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a call that was refused is another one when it is made again', async () => {
  const [first, second] = await idsOf('refused', [refused, undefined]);

  expect(second).not.toBe(first);
});

test('calls under way at the same time are one', async () => {
  const ids: string[] = [];
  const call = (id: string) => new Promise<void>((resolve) => (ids.push(id), setTimeout(resolve)));
  await Promise.all([once('twice', call), once('twice', call)]);

  expect(new Set(ids).size).toBe(1);
});
