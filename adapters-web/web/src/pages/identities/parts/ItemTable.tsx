import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import type { ReactNode } from 'react';
import { ErrorAlert } from '../../../components/ErrorAlert';
import type { Loaded } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';

const PER_PAGE = 20;
const FEW = 8;

interface ItemTableProps<Item> {
  title: string;
  description?: ReactNode;
  loaded: Loaded<Item[]>;
  columns: TableProps.ColumnDefinition<NoInfer<Item>>[];
  /** The name of an item, by which it is read aloud and found. */
  nameOf: (item: NoInfer<Item>) => string;
  /** By which it is told from others, where several may have one name. */
  idOf?: ((item: NoInfer<Item>) => string) | undefined;
  empty: string;
  actions?: ReactNode;
  /** Beside the words to find. */
  filter?: ReactNode;
  /** `full-page` is for the one table of a page, whose heading is that of the page. */
  variant?: TableProps.Variant;
  selection?: { selected: Item[]; select: (items: NoInfer<Item>[]) => void };
}

/** A table of what was loaded all at once, sorted by its first column; or why it could not be loaded. */
export function ItemTable<Item>({
  loaded,
  nameOf,
  idOf = nameOf,
  variant = 'container',
  selection,
  ...props
}: ItemTableProps<Item>) {
  const { t } = useI18n();
  const all = loaded.value ?? [];
  const { items, collectionProps, filterProps, paginationProps, filteredItemsCount } = useCollection<Item>(all, {
    filtering: {
      filteringFunction: (item, words) => nameOf(item).toLowerCase().includes(words.trim().toLowerCase()),
      noMatch: <Empty text={t('identities.noMatch')} />,
      empty: <Empty text={props.empty} />,
    },
    sorting: props.columns[0] && { defaultState: { sortingColumn: props.columns[0] } },
    pagination: { pageSize: PER_PAGE },
  });
  const header = (
    <Header
      variant={variant === 'full-page' ? 'awsui-h1-sticky' : 'h2'}
      actions={props.actions}
      description={props.description}
      {...(loaded.value && { counter: `(${all.length})` })}
    >
      {props.title}
    </Header>
  );

  if (loaded.error !== undefined) {
    return (
      <SpaceBetween size="m">
        {variant === 'full-page' ? (
          <Header variant="h1" actions={props.actions}>
            {props.title}
          </Header>
        ) : (
          header
        )}
        <ErrorAlert error={loaded.error} retry={loaded.reload} />
      </SpaceBetween>
    );
  }
  return (
    <Table<Item>
      {...collectionProps}
      variant={variant}
      items={items}
      columnDefinitions={props.columns}
      trackBy={idOf}
      loading={loaded.value === undefined}
      loadingText={t('actions.loading')}
      wrapLines
      stickyHeader={variant === 'full-page'}
      header={header}
      enableKeyboardNavigation
      {...(selection && {
        selectionType: 'multi',
        selectedItems: selection.selected,
        onSelectionChange: ({ detail }) => selection.select(detail.selectedItems),
      })}
      ariaLabels={{
        tableLabel: props.title,
        selectionGroupLabel: props.title,
        allItemsSelectionLabel: () => t('identities.selectAll'),
        itemSelectionLabel: (_, item) => nameOf(item),
      }}
      filter={
        (all.length > FEW || props.filter) && (
          <SpaceBetween size="s" direction="horizontal">
            <TextFilter
              {...filterProps}
              filteringPlaceholder={t('identities.find')}
              filteringAriaLabel={t('identities.find')}
              countText={t('identities.matches', { count: filteredItemsCount ?? 0 })}
            />
            {props.filter}
          </SpaceBetween>
        )
      }
      pagination={all.length > PER_PAGE && <Pagination {...paginationProps} />}
    />
  );
}

function Empty({ text }: { text: string }) {
  return (
    <Box textAlign="center" color="text-body-secondary">
      {text}
    </Box>
  );
}
