import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { credentialReport } from '../../../api/iam/account';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { download } from '../../../components/download';
import { useI18n } from '../../../i18n/I18n';

import { useAction } from '../parts/useAction';

/** How old the credentials of all users are, as a file. */
export function CredentialReport() {
  const { t } = useI18n();
  const action = useAction();
  const get = async () => download('credential_report.csv', new Blob([await credentialReport()], { type: 'text/csv' }));
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={t('identities.reportDescription')}
          actions={
            <Button iconName="download" loading={action.running} onClick={() => action.run(get)}>
              {t('identities.downloadCsv')}
            </Button>
          }
        >
          {t('identities.report')}
        </Header>
      }
    >
      {action.error !== undefined && <ErrorAlert error={action.error} />}
    </Container>
  );
}
