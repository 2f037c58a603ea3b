import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { deletePasswordPolicy, getPasswordPolicy } from '../../../api/iam/account';
import { ActionDialog } from '../../../components/ActionDialog';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { Loadable } from '../parts/Loadable';
import { useDone } from '../parts/useDone';
import { PasswordPolicyFacts } from './PasswordPolicyFacts';
import { PasswordPolicyModal } from './PasswordPolicyModal';

/** What passwords of the account must be like. */
export function PasswordPolicySettings() {
  const { t } = useI18n();
  const done = useDone();
  const [dialog, setDialog] = useState<'edit' | 'delete'>();
  const loaded = useLoad('password policy', getPasswordPolicy);

  const changed = () => {
    setDialog(undefined);
    loaded.reload();
    done(t('identities.saved'));
  };

  return (
    <Container
      header={
        <Header
          variant="h2"
          description={t('identities.passwordPolicyDescription')}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {loaded.value && <Button onClick={() => setDialog('delete')}>{t('identities.toDefault')}</Button>}
              <Button onClick={() => setDialog('edit')}>{t('identities.edit')}</Button>
            </SpaceBetween>
          }
        >
          {t('identities.passwordPolicy')}
        </Header>
      }
    >
      <Loadable loaded={loaded}>{(policy) => <PasswordPolicyFacts policy={policy} />}</Loadable>
      {dialog === 'edit' && (
        <PasswordPolicyModal policy={loaded.value} done={changed} close={() => setDialog(undefined)} />
      )}
      {dialog === 'delete' && (
        <ActionDialog
          title={t('identities.toDefault')}
          confirm={t('identities.toDefault')}
          run={deletePasswordPolicy}
          done={changed}
          close={() => setDialog(undefined)}
        >
          {t('identities.toDefaultText')}
        </ActionDialog>
      )}
    </Container>
  );
}
