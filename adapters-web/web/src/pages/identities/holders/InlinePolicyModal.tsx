import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useEffect, useState } from 'react';
import { inlineDocument, putInlinePolicy, type Holder } from '../../../api/iam/holders';
import { ActionDialog } from '../../../components/ActionDialog';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { PolicyField } from '../document/PolicyField';
import { EMPTY_POLICY } from '../document/starts';
import { Loadable } from '../parts/Loadable';

interface InlinePolicyModalProps {
  holder: Holder;
  /** Undefined for a new one. */
  policy: string | undefined;
  done: () => void;
  close: () => void;
}

export function InlinePolicyModal({ holder, policy, done, close }: InlinePolicyModalProps) {
  const { t } = useI18n();
  const [name, setName] = useState(policy ?? '');
  const [document, setDocument] = useState(EMPTY_POLICY);
  const loaded = useLoad(policy ?? '', async (signal) =>
    policy === undefined ? EMPTY_POLICY : inlineDocument(holder, policy, signal),
  );

  useEffect(() => {
    if (loaded.value !== undefined) {
      setDocument(loaded.value);
    }
  }, [loaded.value]);

  return (
    <ActionDialog
      title={policy === undefined ? t('identities.createInline') : t('identities.editOne', { name: policy })}
      confirm={t('identities.save')}
      size="max"
      guarded
      disabled={name === '' || loaded.value === undefined}
      run={() => putInlinePolicy(holder, name, document)}
      done={done}
      close={close}
    >
      {policy === undefined && (
        <FormField label={t('identities.policyName')}>
          <Input value={name} onChange={({ detail }) => setName(detail.value)} autoComplete={false} />
        </FormField>
      )}
      <Loadable loaded={loaded}>
        {() => (
          <PolicyField label={t('identities.document')} kind="identity" document={document} change={setDocument} />
        )}
      </Loadable>
    </ActionDialog>
  );
}
