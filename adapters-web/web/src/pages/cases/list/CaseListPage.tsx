import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';

export default function CaseListPage() {
  const { t } = useI18n();
  return (
    <Page title={t('cases.title')}>
      <ContentLayout header={<Header variant="h1">{t('cases.title')}</Header>} />
    </Page>
  );
}
