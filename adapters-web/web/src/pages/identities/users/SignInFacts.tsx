import Button from '@cloudscape-design/components/button';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { download } from '../../../components/download';
import { useI18n } from '../../../i18n/I18n';
import { Copyable } from '../parts/Copyable';
import { csvFile } from '../parts/csv';
import { Secret } from '../parts/Secret';
import { useSignInLink } from '../parts/useSignInLink';
import { SignInInstructions } from './SignInInstructions';

/** All that somebody needs to sign in; the file has the columns of AWS's own. */
export function SignInFacts({ userName, password }: { userName: string; password: string }) {
  const { t } = useI18n();
  const link = useSignInLink();
  const rows = [
    ['User name', 'Password', 'Console sign-in URL'],
    [userName, password, link],
  ];
  return (
    <SpaceBetween size="m">
      <KeyValuePairs
        columns={1}
        items={[
          { label: t('identities.signInLink'), value: <Copyable text={link} label={t('identities.signInLink')} /> },
          { label: t('identities.userName'), value: <Copyable text={userName} label={t('identities.userName')} /> },
          { label: t('identities.password'), value: <Secret text={password} label={t('identities.password')} /> },
        ]}
      />
      <SpaceBetween direction="horizontal" size="xs">
        <Button iconName="download" onClick={() => download(`${userName}_credentials.csv`, csvFile(rows))}>
          {t('identities.downloadCsv')}
        </Button>
        <SignInInstructions userName={userName} />
      </SpaceBetween>
    </SpaceBetween>
  );
}
