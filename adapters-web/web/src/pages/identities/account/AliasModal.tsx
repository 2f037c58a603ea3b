import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { createAccountAlias } from '../../../api/iam/account';
import { ActionDialog } from '../../../components/ActionDialog';
import { useI18n } from '../../../i18n/I18n';

interface AliasModalProps {
  /** That there is, or nothing. */
  alias: string;
  done: () => void;
  close: () => void;
}

export function AliasModal({ alias, done, close }: AliasModalProps) {
  const { t } = useI18n();
  const [name, setName] = useState(alias);
  return (
    <ActionDialog
      title={t(alias === '' ? 'identities.createAlias' : 'identities.changeAlias')}
      confirm={t('identities.save')}
      disabled={name === alias || !/^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$/.test(name)}
      run={() => createAccountAlias(name)}
      done={done}
      close={close}
    >
      <FormField label={t('identities.alias')} constraintText={t('identities.aliasRule')}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} autoComplete={false} />
      </FormField>
    </ActionDialog>
  );
}
