import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { AppButton } from '../../../components/AppButton';
import { useI18n } from '../../../i18n/I18n';
import { ExportMenu } from './ExportMenu';
import type { ListQuery } from './listQuery';

interface ListHeaderProps {
  query: ListQuery;
  reload: () => void;
  loading: boolean;
  /** Names for what is listed. */
  views: ReactNode;
}

export function ListHeader({ query, reload, loading, views }: ListHeaderProps) {
  const { t } = useI18n();
  return (
    <Header
      variant="awsui-h1-sticky"
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <Button iconName="refresh" ariaLabel={t('cases.refresh')} onClick={reload} loading={loading} />
          {views}
          <ExportMenu query={query} />
          <AppButton variant="primary" to="/cases/create">
            {t('shell.createCase')}
          </AppButton>
        </SpaceBetween>
      }
    >
      {t('cases.title')}
    </Header>
  );
}
