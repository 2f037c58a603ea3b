import type { DeskMessage, DeskNote } from '../../../api/desk';

export type Entry = ({ kind: 'message' } & DeskMessage) | ({ kind: 'note' } & DeskNote);

/** As far as it was loaded, the newest first. */
export interface Loaded<Item> {
  items: Item[];
  /** Whether there are older ones. */
  more: boolean;
}

/** Messages and notes as one, the newest first, as far back as nothing is missing in between. */
export function streamOf(messages: Loaded<DeskMessage>, notes: Loaded<DeskNote>): Entry[] {
  const from = [oldest(messages), oldest(notes)].sort().at(-1) ?? '';
  const entries: Entry[] = [
    ...messages.items.map((message) => ({ kind: 'message' as const, ...message })),
    ...notes.items.map((note) => ({ kind: 'note' as const, ...note })),
  ];
  return entries
    .filter(({ timeCreated }) => timeCreated >= from)
    .sort((one, other) => other.timeCreated.localeCompare(one.timeCreated));
}

/** Both together, each once, the newest first. */
export function merged<Item extends { number: number }>(some: readonly Item[], others: readonly Item[]): Item[] {
  const byNumber = new Map([...some, ...others].map((item) => [item.number, item]));
  return [...byNumber.values()].sort((one, other) => other.number - one.number);
}

function oldest({ items, more }: Loaded<{ timeCreated: string }>): string {
  return more ? (items.at(-1)?.timeCreated ?? '') : '';
}
