import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import { useI18n } from '../../i18n/I18n';
import { Page } from '../../shell/Page';

export default function HomePage() {
  const { t } = useI18n();
  return (
    <Page title={t('home.title')}>
      <ContentLayout header={<Header variant="h1">{t('home.title')}</Header>} />
    </Page>
  );
}
