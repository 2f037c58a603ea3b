import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useI18n } from '../../../i18n/I18n';
import { MOST_REVIEWED } from '../../../api/access';
import { AccessTable } from './AccessTable';
import { ActionsField } from './ActionsField';

/** Asks for all users and roles what they may do of some actions. */
export function WhoMay() {
  const { t } = useI18n();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.getAll('action');
  const [actions, setActions] = useState(asked);

  const ask = () => setParameters([['tab', 'who'], ...actions.map((action): [string, string] => ['action', action])]);

  return (
    <SpaceBetween size="l">
      <Container>
        <SpaceBetween size="m">
          <ActionsField actions={actions} change={setActions} most={MOST_REVIEWED} />
          <Button variant="primary" disabled={actions.length === 0} onClick={ask}>
            {t('identities.showWho')}
          </Button>
        </SpaceBetween>
      </Container>
      {asked.length > 0 && <AccessTable actions={asked} />}
    </SpaceBetween>
  );
}
