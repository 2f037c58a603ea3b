import type { TableProps } from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';

/** A column that sorts by a text, which is also what it shows unless `cell` says otherwise. */
export function column<Item>(
  id: string,
  header: string,
  text: (item: Item) => string,
  cell?: (item: Item) => ReactNode,
): TableProps.ColumnDefinition<Item> {
  return {
    id,
    header,
    cell: cell ?? text,
    // By this the table knows a column again after it was made anew.
    sortingField: id,
    sortingComparator: (a, b) => text(a).localeCompare(text(b)),
  };
}
