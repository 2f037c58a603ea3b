import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { accountAlias, deleteAccountAlias } from '../../../api/iam/account';
import { ActionDialog } from '../../../components/ActionDialog';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { useRefreshSession, useSession } from '../../../session/Session';
import { Facts } from '../parts/Facts';
import { Loadable } from '../parts/Loadable';
import { useDone } from '../parts/useDone';
import { AliasModal } from './AliasModal';

/** The name of the account for those who sign in. */
export function AliasSettings() {
  const { t } = useI18n();
  const done = useDone();
  const { account } = useSession();
  const refreshSession = useRefreshSession();
  const [dialog, setDialog] = useState<'set' | 'delete'>();
  const loaded = useLoad('alias', accountAlias);
  const alias = loaded.value;

  const changed = () => {
    setDialog(undefined);
    loaded.reload();
    void refreshSession().catch(() => undefined);
    done(t('identities.saved'));
  };
  const linkOf = (name: string) => new URL(`/signin/${name}`, window.location.origin).href;

  return (
    <Container
      header={
        <Header
          variant="h2"
          description={t('identities.aliasDescription')}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {alias !== undefined && (
                <Button onClick={() => setDialog('delete')}>{t('identities.deleteAlias')}</Button>
              )}
              <Button disabled={loaded.loading} onClick={() => setDialog('set')}>
                {t(alias === undefined ? 'identities.createAlias' : 'identities.changeAlias')}
              </Button>
            </SpaceBetween>
          }
        >
          {t('identities.alias')}
        </Header>
      }
    >
      <Loadable loaded={loaded}>
        {(name) => (
          <Facts
            facts={[
              { label: t('identities.accountId'), value: account.id, copy: true },
              { label: t('identities.alias'), value: name },
              { label: t('identities.signInLink'), value: linkOf(name ?? account.id), copy: true },
            ]}
          />
        )}
      </Loadable>
      {dialog === 'set' && <AliasModal alias={alias ?? ''} done={changed} close={() => setDialog(undefined)} />}
      {dialog === 'delete' && alias !== undefined && (
        <ActionDialog
          title={t('identities.deleteAlias')}
          confirm={t('identities.delete')}
          run={() => deleteAccountAlias(alias)}
          done={changed}
          close={() => setDialog(undefined)}
        >
          {t('identities.deleteAliasText', { alias })}
        </ActionDialog>
      )}
    </Container>
  );
}
