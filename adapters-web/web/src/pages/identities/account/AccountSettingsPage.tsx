import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { AliasSettings } from './AliasSettings';
import { CredentialReport } from './CredentialReport';
import { PasswordPolicySettings } from './PasswordPolicySettings';
import { Quotas } from './Quotas';

export default function AccountSettingsPage() {
  const { t } = useI18n();
  return (
    <Page title={t('identities.accountSettings')}>
      <ContentLayout header={<Header variant="h1">{t('identities.accountSettings')}</Header>}>
        <SpaceBetween size="l">
          <AliasSettings />
          <PasswordPolicySettings />
          <CredentialReport />
          <Quotas />
        </SpaceBetween>
      </ContentLayout>
    </Page>
  );
}
