// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { renderHook } from '../test/renderHook';
import { useLoad } from './useLoad';

/** Answers that come when they are told to, by what was asked. */
function answers() {
  const waiting = new Map<string, { resolve: (value: string) => void; reject: (error: unknown) => void }>();
  return {
    load: (key: string) =>
      new Promise<string>((resolve, reject) => {
        waiting.set(key, { resolve, reject });
      }),
    give: (key: string, value: string) => act(async () => waiting.get(key)?.resolve(value)),
    refuse: (key: string, error: unknown) => act(async () => waiting.get(key)?.reject(error)),
  };
}

test('an answer that is out of date is not shown, also if its request could not be ended', async () => {
  const { load, give } = answers();
  const hook = await renderHook((key: string) => useLoad(key, () => load(key)), 'old');
  await hook.render('new');

  await give('new', 'the new one');
  await give('old', 'the old one');

  expect(hook.current()).toMatchObject({ value: 'the new one', loading: false });
});

test('an error that is out of date is not shown either', async () => {
  const { load, refuse } = answers();
  const hook = await renderHook((key: string) => useLoad(key, () => load(key)), 'old');
  await hook.render('new');

  await refuse('old', new Error('late'));

  expect(hook.current()).toMatchObject({ value: undefined, error: undefined, loading: true });
});

test('what is known stays while it is loaded anew, and when that fails', async () => {
  const { load, give, refuse } = answers();
  const hook = await renderHook((key: string) => useLoad(key, () => load(key)), 'one');
  await give('one', 'known');

  await act(async () => hook.current().reload());
  expect(hook.current()).toMatchObject({ value: 'known', loading: true });

  await refuse('one', new Error('lost'));
  expect(hook.current()).toMatchObject({ value: 'known', error: new Error('lost'), loading: false });
});
