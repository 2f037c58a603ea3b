import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { deleteLoginProfile, getLoginProfile } from '../../../api/iam/credentials';
import { ActionDialog } from '../../../components/ActionDialog';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { Facts } from '../parts/Facts';
import { Loadable } from '../parts/Loadable';
import { useDone } from '../parts/useDone';
import { useSignInLink } from '../parts/useSignInLink';
import { PasswordModal } from './PasswordModal';
import { SignInInstructions } from './SignInInstructions';

/** Whether a user can sign in to the console, and where. */
export function ConsoleAccess({ userName }: { userName: string }) {
  const { t } = useI18n();
  const done = useDone();
  const signInLink = useSignInLink();
  const [dialog, setDialog] = useState<'password' | 'disable'>();
  const loaded = useLoad(userName, (signal) => getLoginProfile(userName, signal));
  const enabled = loaded.value !== undefined;

  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {enabled && <SignInInstructions userName={userName} />}
              {enabled && <Button onClick={() => setDialog('disable')}>{t('identities.disableConsole')}</Button>}
              <Button disabled={loaded.loading} onClick={() => setDialog('password')}>
                {t(enabled ? 'identities.resetPassword' : 'identities.enableConsole')}
              </Button>
            </SpaceBetween>
          }
        >
          {t('identities.consoleAccess')}
        </Header>
      }
    >
      <Loadable loaded={loaded}>
        {(profile) => (
          <Facts
            facts={[
              {
                label: t('identities.consoleAccess'),
                value: (
                  <StatusIndicator type={profile ? 'success' : 'stopped'}>
                    {t(profile ? 'identities.enabled' : 'identities.disabled')}
                  </StatusIndicator>
                ),
              },
              {
                label: t('identities.mustChange'),
                value: profile && t(profile.PasswordResetRequired === 'true' ? 'identities.yes' : 'identities.no'),
              },
              { label: t('identities.signInLink'), value: signInLink, copy: true },
            ]}
          />
        )}
      </Loadable>
      {dialog === 'password' && (
        <PasswordModal
          userName={userName}
          exists={enabled}
          close={() => {
            setDialog(undefined);
            loaded.reload();
          }}
        />
      )}
      {dialog === 'disable' && (
        <ActionDialog
          title={t('identities.disableConsole')}
          confirm={t('identities.disable')}
          run={() => deleteLoginProfile(userName)}
          done={() => {
            setDialog(undefined);
            loaded.reload();
            done(t('identities.consoleDisabled'));
          }}
          close={() => setDialog(undefined)}
        >
          {t('identities.disableConsoleText', { name: userName })}
        </ActionDialog>
      )}
    </Container>
  );
}
