import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useRef } from 'react';
import type { DeskCase } from '../../../api/desk';
import { useI18n } from '../../../i18n/I18n';
import { useNow } from '../parts/useNow';
import { useQueueColumns } from './columns';
import { QueueFilters } from './QueueFilters';
import { useNextAndPrevious } from './useNextAndPrevious';
import type { QueueFilter } from './useQueueFilter';

interface QueueTableProps {
  cases: DeskCase[];
  filter: QueueFilter;
  change: (changes: QueueFilter) => void;
  /** Whether nothing was loaded so far. */
  first: boolean;
  loading: boolean;
  reload: () => void;
  /** Loads more, if there is more. */
  more: (() => Promise<void>) | undefined;
}

export function QueueTable({ cases, filter, change, first, loading, reload, more }: QueueTableProps) {
  const { t } = useI18n();
  const columns = useQueueColumns(useNow());
  const table = useRef<HTMLDivElement>(null);
  useNextAndPrevious(table);

  return (
    <div ref={table}>
      <Table
        variant="full-page"
        stickyHeader
        wrapLines
        resizableColumns
        items={cases}
        trackBy="caseId"
        columnDefinitions={columns}
        loading={first}
        loadingText={t('actions.loading')}
        ariaLabels={{ tableLabel: t('shell.queue') }}
        header={
          <Header
            variant="awsui-h1-sticky"
            counter={`(${cases.length}${more ? '+' : ''})`}
            description={t('desk.queueHint')}
            actions={<Button iconName="refresh" ariaLabel={t('desk.reload')} loading={loading} onClick={reload} />}
          >
            {t('shell.queue')}
          </Header>
        }
        filter={<QueueFilters filter={filter} change={change} />}
        empty={<Box padding="m">{t('desk.queueEmpty')}</Box>}
        footer={
          more && (
            <Box textAlign="center">
              <Button onClick={() => void more()}>{t('desk.more')}</Button>
            </Box>
          )
        }
      />
    </div>
  );
}
