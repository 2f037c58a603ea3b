// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ApiError } from '../../api/errors';
import { renderHook } from '../../test/renderHook';
import { areFit, MOST_BYTES, useSendWithFiles } from './files';

const files = [new File(['x'], 'a.txt')];
const lost = new ApiError(0, 'NetworkError', '', undefined);
const refused = new ApiError(400, 'AttachmentSetExpired', '', undefined);

/** The sets that a message was sent with, each attempt failing as it is told to. */
async function setsOf(attempts: { files: File[]; failure?: Error }[]): Promise<(string | undefined)[]> {
  let count = 0;
  const hook = await renderHook(() => useSendWithFiles(async () => `set ${(count += 1)}`), undefined);
  const sets: (string | undefined)[] = [];
  for (const attempt of attempts) {
    const send = async (set: string | undefined) => {
      sets.push(set);
      if (attempt.failure) {
        throw attempt.failure;
      }
    };
    await hook
      .current()(attempt.files, send)
      .catch(() => undefined);
  }
  return sets;
}

test('without files there is no set', async () => {
  expect(await setsOf([{ files: [] }])).toEqual([undefined]);
});

test('a message without an answer is sent again with the same set', async () => {
  expect(await setsOf([{ files, failure: lost }, { files }])).toEqual(['set 1', 'set 1']);
});

test('other files are another set', async () => {
  expect(await setsOf([{ files, failure: lost }, { files: [...files] }])).toEqual(['set 1', 'set 2']);
});

test('a refused message is sent again with another set, since its own may be gone', async () => {
  expect(await setsOf([{ files, failure: refused }, { files }])).toEqual(['set 1', 'set 2']);
});

test('a file that is too large does not fit, nor do too many', () => {
  const large = { size: MOST_BYTES + 1 } as File;

  expect(areFit(files)).toBe(true);
  expect(areFit([large])).toBe(false);
  expect(areFit([...files, ...files, ...files, ...files])).toBe(false);
});
