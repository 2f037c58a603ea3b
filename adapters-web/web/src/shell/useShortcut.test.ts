// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { store } from '../preferences/stored';
import { renderHook } from '../test/renderHook';
import { SHORTCUTS, useShortcut } from './useShortcut';

afterEach(() => {
  document.body.replaceChildren();
  store(SHORTCUTS, undefined);
});

/** How often a shortcut is heard when its key is pressed on an element that stands in the page. */
async function heard(html: string, { ctrl = false, on = 'main' } = {}): Promise<number> {
  document.body.innerHTML = `<main>${html}</main>`;
  const handler = vi.fn();
  const hook = await renderHook((key: string) => useShortcut(key, handler, { ctrl }), 'k');
  document.querySelector(on)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: ctrl, bubbles: true }));
  await hook.unmount();
  return handler.mock.calls.length;
}

test('a key is heard on the page', async () => {
  expect(await heard('<p>Text</p>')).toBe(1);
});

test.each(['input', 'textarea', '[role=menu]'])('a key in %s is not', async (on) => {
  expect(await heard('<input /><textarea></textarea><div role="menu"></div>', { on })).toBe(0);
});

test('Ctrl makes it heard in fields too', async () => {
  expect(await heard('<input />', { ctrl: true, on: 'input' })).toBe(1);
});

test('nothing is heard behind a dialog, wherever the focus is', async () => {
  expect(await heard('<div role="dialog"></div>')).toBe(0);
  expect(await heard('<div role="dialog"></div>', { ctrl: true })).toBe(0);
});

test('keys can be switched off, those with Ctrl cannot', async () => {
  store(SHORTCUTS, 'false');

  expect(await heard('')).toBe(0);
  expect(await heard('', { ctrl: true })).toBe(1);
});
