import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { FlaggedResource } from '../../../api/advisor';
import { downloadCsv } from '../../../components/csv';
import { useI18n } from '../../../i18n/I18n';

interface FlaggedHeaderProps {
  checkId: string;
  columns: string[] | undefined;
  resources: FlaggedResource[];
  selected: FlaggedResource[];
  working: boolean;
  exclude: (resources: FlaggedResource[]) => void;
  include: (resources: FlaggedResource[]) => void;
}

export function FlaggedHeader({
  checkId,
  columns = [],
  resources,
  selected,
  working,
  exclude,
  include,
}: FlaggedHeaderProps) {
  const { t } = useI18n();
  const excluded = selected.filter(({ isSuppressed }) => isSuppressed);
  const included = selected.filter(({ isSuppressed }) => !isSuppressed);

  const save = () =>
    downloadCsv(`trusted-advisor-${checkId}.csv`, [
      [t('advisor.finding'), t('advisor.region'), t('advisor.excluded'), t('advisor.resourceId'), ...columns],
      ...resources.map((one) => [
        t(`advisor.status_${one.status}`),
        one.region,
        one.isSuppressed ? t('advisor.excludedOne') : '',
        one.resourceId,
        ...one.metadata.map((value) => value ?? ''),
      ]),
    ]);

  return (
    <Header
      variant="h2"
      counter={`(${resources.length})`}
      description={t('advisor.resourcesHint')}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <Button onClick={() => exclude(included)} disabled={included.length === 0} loading={working}>
            {t('advisor.exclude')}
          </Button>
          <Button onClick={() => include(excluded)} disabled={excluded.length === 0} loading={working}>
            {t('advisor.include')}
          </Button>
          <Button iconName="download" onClick={save} disabled={resources.length === 0}>
            {t('advisor.csv')}
          </Button>
        </SpaceBetween>
      }
    >
      {t('advisor.resources')}
    </Header>
  );
}
