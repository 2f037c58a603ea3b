import Badge from '@cloudscape-design/components/badge';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { endAllSessions, endSession, fetchSessions, type OpenSession } from '../../../api/ownSignIn';
import { ActionDialog } from '../../../components/ActionDialog';
import { formatTime } from '../../../components/formatTime';
import { Time } from '../../../components/Time';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { forgetAll } from '../../../preferences/stored';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { useDone } from '../parts/useDone';
import { browserName } from './browserName';

/** Where one is signed in, and how that ends. */
export function OwnSessions() {
  const { t, language } = useI18n();
  const done = useDone();
  const [ending, setEnding] = useState<OpenSession | 'all'>();
  const loaded = useLoad('sessions', fetchSessions);
  const close = () => setEnding(undefined);

  return (
    <>
      <ItemTable
        title={t('credentials.sessions')}
        description={t('credentials.sessionsDescription')}
        loaded={loaded}
        nameOf={(session) => session.id}
        empty={t('credentials.noSessions')}
        actions={<Button onClick={() => setEnding('all')}>{t('credentials.signOutEverywhere')}</Button>}
        columns={[
          column<OpenSession>(
            'since',
            t('credentials.signedIn'),
            (session) => session.signedInAt,
            (session) => <Time value={session.signedInAt} />,
          ),
          column<OpenSession>(
            'browser',
            t('credentials.browser'),
            (session) => browserName(session.userAgent ?? ''),
            (session) => <Browser session={session} />,
          ),
          column<OpenSession>('address', t('credentials.address'), (session) => session.sourceIp ?? '-'),
          column<OpenSession>('mfa', t('credentials.withMfa'), (session) =>
            t(session.withMfa ? 'identities.yes' : 'identities.no'),
          ),
          {
            id: 'actions',
            header: t('identities.actionsColumn'),
            cell: (session) =>
              !session.current && (
                <Button
                  variant="inline-link"
                  ariaLabel={t('credentials.endOne', {
                    browser: browserName(session.userAgent ?? session.id),
                    time: formatTime(session.signedInAt, language),
                  })}
                  onClick={() => setEnding(session)}
                >
                  {t('credentials.end')}
                </Button>
              ),
          },
        ]}
      />
      {ending === 'all' && (
        <ActionDialog
          title={t('credentials.signOutEverywhere')}
          confirm={t('credentials.signOutEverywhere')}
          run={endAllSessions}
          done={() => {
            forgetAll('draft.');
            window.location.assign('/signin');
          }}
          close={close}
        >
          {t('credentials.signOutEverywhereText')}
        </ActionDialog>
      )}
      {ending !== undefined && ending !== 'all' && (
        <ActionDialog
          title={t('credentials.endTitle')}
          confirm={t('credentials.end')}
          run={() => endSession(ending.id)}
          done={() => {
            close();
            loaded.reload();
            done(t('credentials.ended'));
          }}
          close={close}
        >
          {t('credentials.endText', { browser: browserName(ending.userAgent ?? ending.id) })}
        </ActionDialog>
      )}
    </>
  );
}

function Browser({ session }: { session: OpenSession }) {
  const { t } = useI18n();
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <span title={session.userAgent}>{session.userAgent === undefined ? '-' : browserName(session.userAgent)}</span>
      {session.current && <Badge color="blue">{t('credentials.current')}</Badge>}
    </SpaceBetween>
  );
}
