import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { AppLink } from '../../../components/AppLink';
import { useI18n } from '../../../i18n/I18n';
import { CategoryName } from '../CategoryName';
import { CheckStatus } from '../CheckStatus';
import { byUrgency, statusOf, type Standing } from '../standing';

const MOST = 10;

/** The checks that found something, the worst first. */
export function Urgent({ standings }: { standings: Standing[] }) {
  const { t } = useI18n();
  const urgent = standings.filter((standing) => ['error', 'warning'].includes(statusOf(standing))).sort(byUrgency);

  return (
    <Table
      header={
        <Header variant="h2" counter={`(${urgent.length})`} description={t('advisor.urgentHint')}>
          {t('advisor.urgent')}
        </Header>
      }
      items={urgent.slice(0, MOST)}
      trackBy={({ check }) => check.id}
      wrapLines
      ariaLabels={{ tableLabel: t('advisor.urgent') }}
      empty={<Box padding="m">{t('advisor.urgentNone')}</Box>}
      columnDefinitions={[
        {
          id: 'status',
          header: t('advisor.status'),
          width: 240,
          minWidth: 240,
          cell: (one) => <CheckStatus status={statusOf(one)} />,
        },
        {
          id: 'name',
          header: t('advisor.check'),
          isRowHeader: true,
          minWidth: 220,
          cell: ({ check }) => <AppLink to={`/advisor/checks/${check.id}`}>{check.name}</AppLink>,
        },
        {
          id: 'category',
          header: t('advisor.category'),
          minWidth: 160,
          cell: ({ check }) => <CategoryName code={check.category} />,
        },
        {
          id: 'flagged',
          header: t('advisor.flagged'),
          minWidth: 120,
          cell: ({ summary }) => summary?.resourcesSummary.resourcesFlagged,
        },
      ]}
    />
  );
}
