import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { deleteInlinePolicy, listInlinePolicies, type Holder } from '../../../api/iam/holders';
import { ActionDialog } from '../../../components/ActionDialog';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { useDone } from '../parts/useDone';
import { InlinePolicyModal } from './InlinePolicyModal';

export function InlinePolicies({ holder }: { holder: Holder }) {
  const { t } = useI18n();
  const done = useDone();
  const [open, setOpen] = useState<{ policy: string | undefined }>();
  const [deleting, setDeleting] = useState<string>();
  const loaded = useLoad(`${holder.kind} ${holder.name}`, (signal) => listInlinePolicies(holder, signal));

  const changed = (text: string) => {
    setOpen(undefined);
    setDeleting(undefined);
    loaded.reload();
    done(text);
  };

  return (
    <>
      <ItemTable
        title={t('identities.inlinePolicies')}
        description={t('identities.inlineDescription')}
        loaded={loaded}
        nameOf={(name) => name}
        empty={t('identities.noInlinePolicies')}
        actions={<Button onClick={() => setOpen({ policy: undefined })}>{t('identities.createInline')}</Button>}
        columns={[
          column<string>('name', t('identities.policyName'), (name) => name),
          {
            id: 'actions',
            header: t('identities.actionsColumn'),
            cell: (name) => (
              <SpaceBetween direction="horizontal" size="s">
                <Button
                  variant="inline-link"
                  ariaLabel={t('identities.editOne', { name })}
                  onClick={() => setOpen({ policy: name })}
                >
                  {t('identities.edit')}
                </Button>
                <Button
                  variant="inline-link"
                  ariaLabel={t('identities.deleteTitle', { name })}
                  onClick={() => setDeleting(name)}
                >
                  {t('identities.delete')}
                </Button>
              </SpaceBetween>
            ),
          },
        ]}
      />
      {open && (
        <InlinePolicyModal
          holder={holder}
          policy={open.policy}
          done={() => changed(t('identities.saved'))}
          close={() => setOpen(undefined)}
        />
      )}
      {deleting !== undefined && (
        <ActionDialog
          title={t('identities.deleteTitle', { name: deleting })}
          confirm={t('identities.delete')}
          run={() => deleteInlinePolicy(holder, deleting)}
          done={() => changed(t('identities.deleted', { name: deleting }))}
          close={() => setDeleting(undefined)}
        >
          {t('identities.deleteInlineText', { policy: deleting, name: holder.name })}
        </ActionDialog>
      )}
    </>
  );
}
