import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useI18n } from '../../../i18n/I18n';
import { useSession } from '../../../session/Session';
import { Page } from '../../../shell/Page';
import { AccessKeys } from '../users/AccessKeys';
import { MfaDevices } from '../users/MfaDevices';
import { ChangePassword } from './ChangePassword';
import { OwnSessions } from './OwnSessions';

/** By what one proves who one is, and where one has done so. */
export default function OwnCredentialsPage() {
  const { t } = useI18n();
  const { principal, signInPage } = useSession();
  const [changed, setChanged] = useState(false);
  const isRoot = principal.type === 'root';
  const userName = isRoot ? undefined : principal.name;

  return (
    <Page title={t('credentials.title')}>
      <ContentLayout
        header={
          <Header variant="h1" description={principal.arn}>
            {t('credentials.title')}
          </Header>
        }
      >
        {changed ? (
          <Alert
            type="success"
            header={t('credentials.passwordChanged')}
            action={<Button href={isRoot ? '/signin?other=1' : signInPage}>{t('credentials.signIn')}</Button>}
          >
            {t('credentials.signedOutEverywhere')}
          </Alert>
        ) : (
          <SpaceBetween size="l">
            <ChangePassword changed={() => setChanged(true)} />
            <OwnSessions />
            <MfaDevices userName={userName} />
            <AccessKeys userName={userName} />
          </SpaceBetween>
        )}
      </ContentLayout>
    </Page>
  );
}
