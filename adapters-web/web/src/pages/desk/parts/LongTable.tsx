import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import type { LongList } from '../../../components/useMore';

interface LongTableProps<Item> {
  list: LongList<Item>;
  title: string;
  hint: string;
  /** What is said where there is nothing. */
  none: string;
  trackBy: TableProps<Item>['trackBy'] & string;
  columns: TableProps.ColumnDefinition<Item>[];
  filter: ReactNode;
}

/** A page that is one list, of which more can be asked for. */
export function LongTable<Item>({ list, title, hint, none, trackBy, columns, filter }: LongTableProps<Item>) {
  const { t } = useI18n();
  const { items, known, error, loading, reload, hasMore, more } = list;
  const problem = error !== undefined && <ErrorAlert error={error} retry={reload} />;

  return (
    <SpaceBetween size="s">
      {known && problem}
      <Table
        variant="full-page"
        stickyHeader
        wrapLines
        resizableColumns
        items={items}
        trackBy={trackBy}
        columnDefinitions={columns}
        loading={!known && !problem}
        loadingText={t('actions.loading')}
        ariaLabels={{ tableLabel: title }}
        empty={known ? <Box padding="m">{none}</Box> : <Box textAlign="left">{problem}</Box>}
        filter={filter}
        header={
          <Header
            variant="awsui-h1-sticky"
            {...(known && { counter: `(${items.length}${hasMore ? '+' : ''})` })}
            description={hint}
            actions={<Button iconName="refresh" ariaLabel={t('desk.reload')} loading={loading} onClick={reload} />}
          >
            {title}
          </Header>
        }
        footer={
          hasMore && (
            <Box textAlign="center">
              <Button onClick={() => void more()}>{t('desk.more')}</Button>
            </Box>
          )
        }
      />
    </SpaceBetween>
  );
}
