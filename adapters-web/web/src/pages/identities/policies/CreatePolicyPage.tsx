import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createPolicy } from '../../../api/iam/policies';
import { useI18n } from '../../../i18n/I18n';
import { ExplanationView } from '../document/ExplanationView';
import { PolicyField } from '../document/PolicyField';
import { EMPTY_POLICY } from '../document/starts';
import { usePaused } from '../document/usePaused';
import { FormPage } from '../parts/FormPage';
import { policyPath } from '../parts/paths';
import { useDone } from '../parts/useDone';

export default function CreatePolicyPage() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const done = useDone();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [document, setDocument] = useState(EMPTY_POLICY);
  const paused = usePaused(document);

  const create = async () => {
    const policy = await createPolicy(name, document, description);
    done(t('identities.createdOne', { name }));
    void navigate(policyPath(policy.Arn));
  };

  return (
    <FormPage
      title={t('identities.createPolicy')}
      parents={[{ text: t('identities.policies'), path: '/policies' }]}
      submit={t('identities.createPolicy')}
      disabled={!/^[\w+=,.@-]{1,128}$/.test(name)}
      run={create}
      below={
        <Container header={<Header variant="h2">{t('identities.whatItGrants')}</Header>}>
          <ExplanationView document={paused} kind="identity" />
        </Container>
      }
    >
      <FormField label={t('identities.policyName')} constraintText={t('identities.longNameRule')}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} autoComplete={false} />
      </FormField>
      <FormField label={t('identities.description')}>
        <Input value={description} onChange={({ detail }) => setDescription(detail.value)} autoComplete={false} />
      </FormField>
      <PolicyField label={t('identities.document')} kind="identity" document={document} change={setDocument} />
    </FormPage>
  );
}
