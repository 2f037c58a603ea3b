import type { TableProps } from '@cloudscape-design/components/table';
import { AppLink } from '../../../components/AppLink';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { CategoryName } from '../CategoryName';
import { CheckStatus } from '../CheckStatus';
import { byUrgency, isDone, statusOf, type Standing } from '../standing';

export function useCheckColumns(): TableProps.ColumnDefinition<Standing>[] {
  const { t } = useI18n();
  return [
    {
      id: 'status',
      header: t('advisor.status'),
      width: 240,
      minWidth: 240,
      sortingComparator: byUrgency,
      cell: (one) => <CheckStatus status={statusOf(one)} />,
    },
    {
      id: 'name',
      header: t('advisor.check'),
      isRowHeader: true,
      width: 320,
      minWidth: 200,
      sortingComparator: (one, other) => one.check.name.localeCompare(other.check.name),
      cell: ({ check }) => <AppLink to={`/advisor/checks/${check.id}`}>{check.name}</AppLink>,
    },
    {
      id: 'category',
      header: t('advisor.category'),
      width: 170,
      sortingComparator: (one, other) => one.check.category.localeCompare(other.check.category),
      cell: ({ check }) => <CategoryName code={check.category} />,
    },
    {
      id: 'flagged',
      header: t('advisor.flagged'),
      width: 120,
      cell: ({ summary }) => (isDone(summary) ? summary.resourcesSummary.resourcesFlagged : '-'),
    },
    {
      id: 'excluded',
      header: t('advisor.excluded'),
      width: 100,
      cell: ({ summary }) => (isDone(summary) ? summary.resourcesSummary.resourcesSuppressed : '-'),
    },
    {
      id: 'done',
      header: t('advisor.done'),
      width: 170,
      cell: ({ summary }) => (isDone(summary) ? <Time value={summary.timestamp} /> : '-'),
    },
  ];
}
