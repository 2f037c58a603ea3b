import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useI18n } from '../../../i18n/I18n';
import { GroundsOf } from './GroundsOf';
import { PrincipalField } from './PrincipalField';

/** Asks why a request was denied, or what is decided now about somebody and an action. */
export function WhyDenied() {
  const { t } = useI18n();
  const [parameters, setParameters] = useSearchParams();
  const read = (name: string) => parameters.get(name) ?? '';
  const [by, setBy] = useState(read('arn') === '' ? 'request' : 'principal');
  const [requestId, setRequestId] = useState(read('requestId'));
  const [arn, setArn] = useState(read('arn'));
  const [action, setAction] = useState(read('action'));
  const [resource, setResource] = useState(read('resource'));
  const byRequest = by === 'request';
  const complete = byRequest ? requestId !== '' : arn !== '' && action.includes(':');

  const ask = () =>
    setParameters(byRequest ? { tab: 'why', requestId: requestId.trim() } : { tab: 'why', arn, action, resource });

  return (
    <SpaceBetween size="l">
      <Container>
        <SpaceBetween size="m">
          <SegmentedControl
            selectedId={by}
            onChange={({ detail }) => setBy(detail.selectedId)}
            label={t('identities.askBy')}
            options={[
              { id: 'request', text: t('identities.byRequest') },
              { id: 'principal', text: t('identities.byPrincipal') },
            ]}
          />
          {byRequest ? (
            <FormField label={t('identities.requestId')} description={t('identities.requestIdHint')}>
              <Input
                value={requestId}
                onChange={({ detail }) => setRequestId(detail.value)}
                placeholder="0f3c5e1a-8d2b-4c7e-9a46-2f1d7b8c3e50"
                autoComplete={false}
              />
            </FormField>
          ) : (
            <SpaceBetween size="m">
              <PrincipalField arn={arn} change={setArn} />
              <FormField label={t('identities.action')}>
                <Input
                  value={action}
                  onChange={({ detail }) => setAction(detail.value)}
                  placeholder="support:ResolveCase"
                  autoComplete={false}
                />
              </FormField>
              <FormField label={t('identities.resource')} constraintText={t('identities.resourceRule')}>
                <Input
                  value={resource}
                  onChange={({ detail }) => setResource(detail.value)}
                  placeholder="*"
                  autoComplete={false}
                />
              </FormField>
            </SpaceBetween>
          )}
          <Button variant="primary" disabled={!complete} onClick={ask}>
            {t('identities.explain')}
          </Button>
        </SpaceBetween>
      </Container>
      {read('requestId') !== '' && <GroundsOf requestId={read('requestId')} />}
      {read('arn') !== '' && <GroundsOf arn={read('arn')} action={read('action')} resource={read('resource')} />}
    </SpaceBetween>
  );
}
