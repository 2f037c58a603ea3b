// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { renderHook } from '../test/renderHook';
import { useMore } from './useMore';

/** Pages of one, as a server gives them out; the first is the newest. */
function list(items: string[]) {
  let failing = false;
  return {
    fail: (value: boolean) => (failing = value),
    add: (item: string) => items.unshift(item),
    load: async (nextToken: string | undefined) => {
      if (failing) {
        throw new Error('lost');
      }
      const place = nextToken === undefined ? 0 : items.indexOf(nextToken);
      return { items: items.slice(place, place + 1), nextToken: items[place + 1] };
    },
  };
}

async function show(server: ReturnType<typeof list>) {
  return renderHook((key: string) => useMore(key, server.load), 'one');
}

test('more is put behind what there is, until there is no more', async () => {
  const hook = await show(list(['c', 'b', 'a']));
  await act(() => hook.current().more());
  expect(hook.current()).toMatchObject({ items: ['c', 'b'], hasMore: true });

  await act(() => hook.current().more());
  expect(hook.current()).toMatchObject({ items: ['c', 'b', 'a'], hasMore: false });
});

test('as much as was asked for is loaded anew', async () => {
  const server = list(['b', 'a']);
  const hook = await show(server);
  await act(() => hook.current().more());
  server.add('c');
  await act(async () => hook.current().reload());

  expect(hook.current()).toMatchObject({ items: ['c', 'b'], hasMore: true });
});

test('asking twice at once gives nothing twice', async () => {
  const hook = await show(list(['c', 'b', 'a']));
  await act(() => Promise.all([hook.current().more(), hook.current().more()]));

  expect(hook.current().items).toEqual(['c', 'b']);
});

test('what failed can be tried again', async () => {
  const server = list(['b', 'a']);
  const hook = await show(server);
  server.fail(true);
  await act(() => hook.current().more());
  expect(hook.current()).toMatchObject({ items: ['b'], error: new Error('lost') });

  server.fail(false);
  await act(async () => hook.current().reload());
  expect(hook.current()).toMatchObject({ items: ['b'], error: undefined });
});
