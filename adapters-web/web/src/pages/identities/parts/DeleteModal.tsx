import Alert from '@cloudscape-design/components/alert';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { ActionDialog } from '../../../components/ActionDialog';
import { useI18n } from '../../../i18n/I18n';

interface DeleteModalProps {
  name: string;
  /** What goes with it. */
  warning: string;
  run: () => Promise<unknown>;
  done: () => void;
  close: () => void;
}

/** Asks for the name of what is to be deleted for good. */
export function DeleteModal({ name, warning, run, done, close }: DeleteModalProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  return (
    <ActionDialog
      title={t('identities.deleteTitle', { name })}
      confirm={t('identities.delete')}
      disabled={typed !== name}
      run={run}
      done={done}
      close={close}
    >
      <Alert type="warning">{warning}</Alert>
      <FormField label={t('identities.deleteType', { name })}>
        <Input value={typed} onChange={({ detail }) => setTyped(detail.value)} autoComplete={false} />
      </FormField>
    </ActionDialog>
  );
}
