import { iam, type Input } from '../query';

const PER_PAGE = 1000;

/** Calls an operation of IAM that lists something until there is no page left; `member` is the list in its answer. */
export async function listAll<Item>(
  action: string,
  member: string,
  input: Record<string, Input> = {},
  signal?: AbortSignal,
): Promise<Item[]> {
  const items: Item[] = [];
  let marker: string | undefined;
  do {
    const page: Record<string, unknown> = await iam(action, { ...input, MaxItems: PER_PAGE, Marker: marker }, signal);
    const list = page[member];
    items.push(...((Array.isArray(list) ? list : []) as Item[]));
    marker = page['IsTruncated'] === 'true' && typeof page['Marker'] === 'string' ? page['Marker'] : undefined;
  } while (marker !== undefined);
  return items;
}
