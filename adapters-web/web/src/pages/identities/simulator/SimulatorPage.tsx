import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { simulate, type Evaluation, type Subject } from '../../../api/iam/simulation';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useSession } from '../../../session/Session';
import { Page } from '../../../shell/Page';
import { ActionsField } from '../access/ActionsField';
import { useAction } from '../parts/useAction';
import { ContextFields } from './ContextFields';
import { Evaluations } from './Evaluations';
import { contextOf, scenarioOf, subjectOf } from './scenario';
import { SubjectFields } from './SubjectFields';
import { useContextKeys } from './useContextKeys';

const MOST_ACTIONS = 20;

/** Tries what policies decide, without doing anything. */
export default function SimulatorPage() {
  const { t } = useI18n();
  const { principal } = useSession();
  const [scenario, setScenario] = useState(scenarioOf(principal.type === 'user' ? principal.arn : ''));
  const [result, setResult] = useState<{ subject: Subject; evaluations: Evaluation[] }>();
  const action = useAction();
  const offered = useContextKeys(subjectOf(scenario), result?.evaluations ?? []);
  const { actions, resource, context } = scenario;
  const incomplete = actions.length === 0 || (scenario.of === 'principal' && scenario.arn === '');

  const run = async () => {
    const subject = subjectOf(scenario);
    setResult({ subject, evaluations: await simulate(subject, actions, resource.trim(), contextOf(context)) });
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
              <SubjectFields scenario={scenario} change={setScenario} />
              <ActionsField
                actions={actions}
                change={(chosen) => setScenario({ ...scenario, actions: chosen })}
                most={MOST_ACTIONS}
              />
              <FormField label={t('identities.resource')} constraintText={t('identities.resourceRule')}>
                <Input
                  value={resource}
                  onChange={({ detail }) => setScenario({ ...scenario, resource: detail.value })}
                  placeholder="*"
                  autoComplete={false}
                />
              </FormField>
              <ContextFields
                rows={context}
                change={(rows) => setScenario({ ...scenario, context: rows })}
                offered={offered}
              />
              <Button variant="primary" loading={action.running} disabled={incomplete} onClick={() => action.run(run)}>
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
