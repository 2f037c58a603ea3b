import Box from '@cloudscape-design/components/box';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useLocation } from 'react-router';
import { AppLink } from '../components/AppLink';
import { useI18n } from '../i18n/I18n';
import { Page } from '../shell/Page';

export default function NotFoundPage() {
  const { t } = useI18n();
  const { pathname } = useLocation();
  return (
    <Page title={t('errors.notFoundTitle')}>
      <ContentLayout header={<Header variant="h1">{t('errors.notFoundTitle')}</Header>}>
        <SpaceBetween size="m">
          <Box variant="p">{t('errors.notFound', { path: pathname })}</Box>
          <AppLink to="/">{t('errors.toHome')}</AppLink>
        </SpaceBetween>
      </ContentLayout>
    </Page>
  );
}
