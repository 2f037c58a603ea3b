import { expect, test } from 'vitest';
import { fromAddress } from './listQuery';
import { presentView, viewOf, withoutView, withView } from './savedViews';

const query = fromAddress(new URLSearchParams('status=opened&severity=urgent&text=disk+full&order=oldest'));
const preferences = { pageSize: 20, contentDisplay: [{ id: 'subject', visible: true }] };

test('a view brings back the filter, the order and the columns', () => {
  const view = viewOf(' mine ', query, preferences);

  expect(view.name).toBe('mine');
  expect(fromAddress(new URLSearchParams(view.address))).toEqual(query);
  expect(view.columns).toEqual(preferences.contentDisplay);
});

test('a view is present as long as nothing of it is changed', () => {
  const views = [viewOf('mine', query, preferences)];

  expect(presentView(views, query, { ...preferences, pageSize: 100 })?.name).toBe('mine');
  expect(presentView(views, { ...query, order: 'newest' }, preferences)).toBeUndefined();
  expect(presentView(views, query, { contentDisplay: [{ id: 'subject', visible: false }] })).toBeUndefined();
});

test('views are in the order of their names, each of which is there once', () => {
  const first = viewOf('a', query, preferences);
  const second = viewOf('b', { ...query, text: '' }, preferences);
  const views = withView(withView([], second), first);

  expect(views.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(withView(views, { ...first, address: '' })).toEqual([{ ...first, address: '' }, second]);
  expect(withoutView(views, 'a')).toEqual([second]);
});
