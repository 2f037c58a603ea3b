import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createGroup } from '../../../api/iam/groups';
import { ActionDialog } from '../../../components/ActionDialog';
import { useI18n } from '../../../i18n/I18n';
import { groupPath } from '../parts/paths';
import { useDone } from '../parts/useDone';

/** Creates a group and goes to its page, where it gets members and policies. */
export function CreateGroupModal({ close }: { close: () => void }) {
  const { t } = useI18n();
  const done = useDone();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  return (
    <ActionDialog
      title={t('identities.createGroup')}
      confirm={t('identities.create')}
      disabled={!/^[\w+=,.@-]{1,128}$/.test(name)}
      run={() => createGroup(name)}
      done={() => {
        done(t('identities.createdOne', { name }));
        void navigate(groupPath(name));
      }}
      close={close}
    >
      <FormField label={t('identities.groupName')} constraintText={t('identities.longNameRule')}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} autoComplete={false} />
      </FormField>
    </ActionDialog>
  );
}
