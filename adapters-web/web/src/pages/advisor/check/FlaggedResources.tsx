import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Pagination from '@cloudscape-design/components/pagination';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useState } from 'react';
import type { FlaggedResource } from '../../../api/advisor';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { FlaggedHeader } from './FlaggedHeader';
import { useFlaggedColumns } from './flaggedColumns';
import { useExclusion } from './useExclusion';

const PAGE_SIZE = 20;

interface FlaggedResourcesProps {
  checkId: string;
  /** What the values of a resource are; without them they are only numbered. */
  columns: string[] | undefined;
  resources: FlaggedResource[];
  reload: () => void;
}

/** What the check has flagged, which can be taken out of its count and into it again. */
export function FlaggedResources({ checkId, columns, resources, reload }: FlaggedResourcesProps) {
  const { t } = useI18n();
  const [shown, setShown] = useState('included');
  const { error, working, exclude, include } = useExclusion(checkId, reload);
  const fitting = resources.filter((one) => shown === 'all' || one.isSuppressed === (shown === 'excluded'));
  const { items, collectionProps, filterProps, paginationProps } = useCollection(fitting, {
    filtering: { filteringFunction: (one, words) => reads(one).includes(words.toLowerCase()) },
    pagination: { pageSize: PAGE_SIZE },
    sorting: {},
    selection: { trackBy: 'resourceId' },
  });
  const selected = collectionProps.selectedItems ?? [];

  return (
    <SpaceBetween size="s">
      {error !== undefined && <ErrorAlert error={error} />}
      <Table
        {...collectionProps}
        selectionType="multi"
        items={items}
        columnDefinitions={useFlaggedColumns(columns, resources)}
        wrapLines
        resizableColumns
        header={
          <FlaggedHeader
            checkId={checkId}
            columns={columns}
            resources={fitting}
            selected={[...selected]}
            working={working}
            exclude={exclude}
            include={include}
          />
        }
        filter={
          <SpaceBetween direction="horizontal" size="xs">
            <TextFilter
              {...filterProps}
              filteringPlaceholder={t('advisor.searchResources')}
              filteringAriaLabel={t('advisor.searchResources')}
            />
            <SegmentedControl
              label={t('advisor.shown')}
              selectedId={shown}
              onChange={({ detail }) => setShown(detail.selectedId)}
              options={[
                { id: 'included', text: t('advisor.shownIncluded') },
                { id: 'excluded', text: t('advisor.shownExcluded') },
                { id: 'all', text: t('advisor.shownAll') },
              ]}
            />
          </SpaceBetween>
        }
        pagination={<Pagination {...paginationProps} />}
        empty={<Box padding="m">{t('advisor.noResources')}</Box>}
        ariaLabels={{
          tableLabel: t('advisor.resources'),
          selectionGroupLabel: t('advisor.selection'),
          allItemsSelectionLabel: () => t('advisor.selectAll'),
          itemSelectionLabel: (_, one) => one.metadata.find((value) => value) ?? one.resourceId,
        }}
      />
    </SpaceBetween>
  );
}

function reads({ region, metadata, resourceId }: FlaggedResource): string {
  return [region, resourceId, ...metadata].join(' ').toLowerCase();
}
