import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { simulate, type Evaluation, type Subject } from '../../../api/iam/simulation';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useSession } from '../../../session/Session';
import { Page } from '../../../shell/Page';
import { ActionsField } from '../access/ActionsField';
import { PrincipalField } from '../access/PrincipalField';
import { PolicyField } from '../document/PolicyField';
import { EMPTY_POLICY } from '../document/starts';
import { useAction } from '../parts/useAction';
import { Evaluations } from './Evaluations';

/** Tries what policies decide, without doing anything. */
export default function SimulatorPage() {
  const { t } = useI18n();
  const { principal } = useSession();
  const [mode, setMode] = useState('principal');
  const [arn, setArn] = useState(principal.type === 'user' ? principal.arn : '');
  const [document, setDocument] = useState(EMPTY_POLICY);
  const [actions, setActions] = useState<string[]>([]);
  const [resource, setResource] = useState('');
  const [result, setResult] = useState<{ subject: Subject; evaluations: Evaluation[] }>();
  const action = useAction();
  const ofPrincipal = mode === 'principal';

  const run = async () => {
    const subject = ofPrincipal ? { arn } : { document };
    setResult({ subject, evaluations: await simulate(subject, actions, resource.trim()) });
  };

  return (
    <Page title={t('identities.simulator')}>
      <ContentLayout
        header={
          <Header variant="h1" description={t('identities.simulatorDescription')}>
            {t('identities.simulator')}
          </Header>
        }
      >
        <SpaceBetween size="l">
          <Container>
            <SpaceBetween size="m">
              <SegmentedControl
                selectedId={mode}
                onChange={({ detail }) => setMode(detail.selectedId)}
                label={t('identities.simulateWhat')}
                options={[
                  { id: 'principal', text: t('identities.ofPrincipal') },
                  { id: 'document', text: t('identities.ofDocument') },
                ]}
              />
              {ofPrincipal ? (
                <PrincipalField arn={arn} change={setArn} withGroups />
              ) : (
                <PolicyField
                  label={t('identities.document')}
                  kind="identity"
                  document={document}
                  change={setDocument}
                />
              )}
              <ActionsField actions={actions} change={setActions} />
              <FormField label={t('identities.resource')} constraintText={t('identities.resourceRule')}>
                <Input
                  value={resource}
                  onChange={({ detail }) => setResource(detail.value)}
                  placeholder="*"
                  autoComplete={false}
                />
              </FormField>
              <Button
                variant="primary"
                loading={action.running}
                disabled={actions.length === 0 || (ofPrincipal && arn === '')}
                onClick={() => action.run(run)}
              >
                {t('identities.simulate')}
              </Button>
            </SpaceBetween>
          </Container>
          {action.error !== undefined && <ErrorAlert error={action.error} />}
          {result && <Evaluations {...result} />}
        </SpaceBetween>
      </ContentLayout>
    </Page>
  );
}
