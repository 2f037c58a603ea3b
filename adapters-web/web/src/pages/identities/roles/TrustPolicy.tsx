import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { plainDocument } from '../../../api/iam/policies';
import { updateTrustPolicy, type Role } from '../../../api/iam/roles';
import { ActionDialog } from '../../../components/ActionDialog';
import type { Loaded } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { DocumentView } from '../document/DocumentView';
import { ExplanationView } from '../document/ExplanationView';
import { PolicyField } from '../document/PolicyField';
import { formatted } from '../document/starts';
import { Loadable } from '../parts/Loadable';
import { useDone } from '../parts/useDone';

/** Who can take on the role. */
export function TrustPolicy({ roleName, role }: { roleName: string; role: Loaded<Role> }) {
  const { t } = useI18n();
  const done = useDone();
  const [draft, setDraft] = useState<string>();
  const document = role.value && formatted(plainDocument(role.value.AssumeRolePolicyDocument));

  const saved = () => {
    setDraft(undefined);
    role.reload();
    done(t('identities.saved'));
  };

  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            <Button disabled={document === undefined} onClick={() => setDraft(document)}>
              {t('identities.edit')}
            </Button>
          }
        >
          {t('identities.trustPolicy')}
        </Header>
      }
    >
      <Loadable loaded={role}>
        {() => (
          <SpaceBetween size="l">
            <ExplanationView document={document ?? ''} kind="trust" />
            <DocumentView document={document ?? ''} />
          </SpaceBetween>
        )}
      </Loadable>
      {draft !== undefined && (
        <ActionDialog
          title={t('identities.editOne', { name: t('identities.trustPolicy') })}
          confirm={t('identities.save')}
          size="max"
          guarded
          run={() => updateTrustPolicy(roleName, draft)}
          done={saved}
          close={() => setDraft(undefined)}
        >
          <PolicyField label={t('identities.trustPolicy')} kind="trust" document={draft} change={setDraft} />
        </ActionDialog>
      )}
    </Container>
  );
}
