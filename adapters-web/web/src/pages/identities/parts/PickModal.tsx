import type { TableProps } from '@cloudscape-design/components/table';
import { useState } from 'react';
import { ActionDialog } from '../../../components/ActionDialog';
import type { Loaded } from '../../../components/useLoad';
import { ItemTable } from './ItemTable';

interface PickModalProps<Item> {
  title: string;
  /** What there is to pick from. */
  listTitle: string;
  confirm: string;
  loaded: Loaded<Item[]>;
  columns: TableProps.ColumnDefinition<NoInfer<Item>>[];
  nameOf: (item: NoInfer<Item>) => string;
  idOf?: (item: NoInfer<Item>) => string;
  empty: string;
  /** Is done with each of those that were picked, one after the other. */
  run: (item: Item) => Promise<unknown>;
  done: () => void;
  close: () => void;
}

/** A dialog in which some of many are picked. */
export function PickModal<Item>({ title, listTitle, confirm, run, done, close, ...table }: PickModalProps<Item>) {
  const [selected, select] = useState<Item[]>([]);
  const runAll = async () => {
    for (const item of selected) {
      await run(item);
    }
  };
  return (
    <ActionDialog
      title={title}
      confirm={confirm}
      size="large"
      disabled={selected.length === 0}
      run={runAll}
      done={done}
      close={close}
    >
      <ItemTable {...table} title={listTitle} variant="embedded" selection={{ selected, select }} />
    </ActionDialog>
  );
}
