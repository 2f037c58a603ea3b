import { toAddress, type ListQuery } from './listQuery';
import type { Preferences } from './ListPreferences';

/** A list of cases that has a name: what it shows and in which order, and its columns. */
export interface SavedView {
  name: string;
  /** The parameters of the list's address. */
  address: string;
  columns: NonNullable<Preferences['contentDisplay']>;
}

export const LONGEST_NAME = 60;

/** The views with one more; one of the same name is replaced. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...withoutView(views, view.name), view].sort((a, b) => a.name.localeCompare(b.name));
}

export function withoutView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}

export function viewOf(name: string, query: ListQuery, preferences: Preferences): SavedView {
  return { name: name.trim(), address: toAddress(query).toString(), columns: preferences.contentDisplay ?? [] };
}

/** The view that is being looked at, if it is one of them. */
export function presentView(
  views: readonly SavedView[],
  query: ListQuery,
  preferences: Preferences,
): SavedView | undefined {
  const present = viewOf('', query, preferences);
  return views.find(
    ({ address, columns }) =>
      address === present.address && JSON.stringify(columns) === JSON.stringify(present.columns),
  );
}
