import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import { downloadCsv } from '../../../components/csv';
import { formatTime } from '../../../components/formatTime';
import { useI18n } from '../../../i18n/I18n';
import { byUrgency, categoryText, isDone, statusOf, type Standing } from '../standing';
import { CheckFilters } from './CheckFilters';
import { useCheckColumns } from './columns';
import { fits, useCheckFilter } from './useCheckFilter';

const PAGE_SIZE = 20;

interface CheckTableProps {
  standings: Standing[];
  /** Why there are none. */
  problem: ReactNode;
  loading: boolean;
  reload: () => void;
}

export function CheckTable({ standings, problem, loading, reload }: CheckTableProps) {
  const { t, language } = useI18n();
  const [filter, setFilter] = useCheckFilter();
  const columns = useCheckColumns();
  const fitting = standings.filter((standing) => fits(standing, filter)).sort(byUrgency);
  const { items, collectionProps, paginationProps } = useCollection(fitting, {
    pagination: { pageSize: PAGE_SIZE },
    sorting: {},
  });

  const save = () =>
    downloadCsv('trusted-advisor-checks.csv', [
      [
        t('advisor.check'),
        t('advisor.category'),
        t('advisor.status'),
        t('advisor.flagged'),
        t('advisor.excluded'),
        t('advisor.done'),
      ],
      ...fitting.map((one) => {
        const category = categoryText(one.check.category);
        return [
          one.check.name,
          category ? t(category) : one.check.category,
          t(`advisor.status_${statusOf(one)}`),
          String(one.summary?.resourcesSummary.resourcesFlagged ?? ''),
          String(one.summary?.resourcesSummary.resourcesSuppressed ?? ''),
          isDone(one.summary) ? formatTime(one.summary.timestamp, language) : '',
        ];
      }),
    ]);

  return (
    <Table
      {...collectionProps}
      variant="full-page"
      stickyHeader
      wrapLines
      resizableColumns
      enableKeyboardNavigation
      items={items}
      loading={loading && standings.length === 0 && !problem}
      loadingText={t('actions.loading')}
      trackBy={({ check }) => check.id}
      columnDefinitions={columns}
      ariaLabels={{ tableLabel: t('advisor.checks') }}
      header={
        <Header
          variant="awsui-h1-sticky"
          description={t('advisor.checksHint')}
          counter={`(${fitting.length})`}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button iconName="refresh" ariaLabel={t('advisor.reload')} onClick={reload} loading={loading} />
              <Button iconName="download" onClick={save} disabled={fitting.length === 0}>
                {t('advisor.csv')}
              </Button>
            </SpaceBetween>
          }
        >
          {t('advisor.checks')}
        </Header>
      }
      filter={<CheckFilters filter={filter} change={setFilter} />}
      pagination={<Pagination {...paginationProps} />}
      empty={problem ? <Box textAlign="left">{problem}</Box> : <Box padding="m">{t('advisor.noChecks')}</Box>}
    />
  );
}
