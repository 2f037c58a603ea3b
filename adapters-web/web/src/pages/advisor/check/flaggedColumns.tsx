import Badge from '@cloudscape-design/components/badge';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { TableProps } from '@cloudscape-design/components/table';
import type { FlaggedResource } from '../../../api/advisor';
import { useI18n } from '../../../i18n/I18n';
import { CheckStatus } from '../CheckStatus';

/** The finding, and a column for each value of a resource. */
export function useFlaggedColumns(
  names: string[] | undefined,
  resources: FlaggedResource[],
): TableProps.ColumnDefinition<FlaggedResource>[] {
  const { t } = useI18n();
  const count = Math.max(0, ...resources.map(({ metadata }) => metadata.length));
  const heads = names ?? Array.from({ length: count }, (_, index) => String(index + 1));
  const inRegions = resources.some(({ region }) => region !== '-');

  return [
    {
      id: 'finding',
      header: t('advisor.finding'),
      width: 260,
      sortingField: 'status',
      cell: (one) => (
        <SpaceBetween direction="horizontal" size="xs">
          <CheckStatus status={one.status} />
          {one.isSuppressed && <Badge>{t('advisor.excludedOne')}</Badge>}
        </SpaceBetween>
      ),
    },
    ...(inRegions
      ? [{ id: 'region', header: t('advisor.region'), width: 140, cell: (one: FlaggedResource) => one.region }]
      : []),
    ...heads.map((head, index) => ({
      id: `value-${index}`,
      header: head,
      width: 190,
      sortingComparator: (one: FlaggedResource, other: FlaggedResource) =>
        (one.metadata[index] ?? '').localeCompare(other.metadata[index] ?? '', undefined, { numeric: true }),
      cell: (one: FlaggedResource) => one.metadata[index] ?? '-',
    })),
  ];
}
