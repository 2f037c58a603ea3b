import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createRole } from '../../../api/iam/roles';
import { useI18n } from '../../../i18n/I18n';
import { useSession } from '../../../session/Session';
import { PolicyField } from '../document/PolicyField';
import { trustOf } from '../document/starts';
import { FormPage } from '../parts/FormPage';
import { rolePath } from '../parts/paths';
import { useDone } from '../parts/useDone';

export default function CreateRolePage() {
  const { t } = useI18n();
  const { account } = useSession();
  const navigate = useNavigate();
  const done = useDone();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [document, setDocument] = useState(() => trustOf(account.id));
  return (
    <FormPage
      title={t('identities.createRole')}
      parents={[{ text: t('identities.roles'), path: '/roles' }]}
      submit={t('identities.createRole')}
      disabled={!/^[\w+=,.@-]{1,64}$/.test(name)}
      run={() => createRole(name, document, description)}
      done={() => {
        done(t('identities.createdOne', { name }));
        void navigate(rolePath(name));
      }}
    >
      <FormField label={t('identities.roleName')} constraintText={t('identities.nameRule')}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} autoComplete={false} />
      </FormField>
      <FormField label={t('identities.description')}>
        <Input value={description} onChange={({ detail }) => setDescription(detail.value)} autoComplete={false} />
      </FormField>
      <PolicyField label={t('identities.trustPolicy')} kind="trust" document={document} change={setDocument} />
    </FormPage>
  );
}
