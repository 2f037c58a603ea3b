import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { removeBoundary, type Bounded } from '../../../api/iam/boundaries';
import { ActionDialog } from '../../../components/ActionDialog';
import { AppLink } from '../../../components/AppLink';
import type { Loaded } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { Loadable } from '../parts/Loadable';
import { policyName, policyPath } from '../parts/paths';
import { useDone } from '../parts/useDone';
import { BoundaryModal } from './BoundaryModal';

export interface BoundaryProps {
  bounded: Bounded;
  /** The user or role itself, which tells of its boundary. */
  loaded: Loaded<{ PermissionsBoundary?: { PermissionsBoundaryArn: string } }>;
}

/** The policy that says what a user or role may do at most. */
export function Boundary({ bounded, loaded }: BoundaryProps) {
  const { t } = useI18n();
  const done = useDone();
  const [dialog, setDialog] = useState<'set' | 'remove'>();
  const arn = loaded.value?.PermissionsBoundary?.PermissionsBoundaryArn;

  const changed = () => {
    setDialog(undefined);
    loaded.reload();
    done(t('identities.saved'));
  };

  return (
    <Container
      header={
        <Header
          variant="h2"
          description={t('boundary.description')}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {arn !== undefined && <Button onClick={() => setDialog('remove')}>{t('boundary.remove')}</Button>}
              <Button onClick={() => setDialog('set')}>
                {t(arn === undefined ? 'boundary.set' : 'boundary.change')}
              </Button>
            </SpaceBetween>
          }
        >
          {t('boundary.boundary')}
        </Header>
      }
    >
      <Loadable loaded={loaded}>
        {() => (arn === undefined ? t('boundary.none') : <AppLink to={policyPath(arn)}>{policyName(arn)}</AppLink>)}
      </Loadable>
      {dialog === 'set' && (
        <BoundaryModal bounded={bounded} present={arn} done={changed} close={() => setDialog(undefined)} />
      )}
      {dialog === 'remove' && (
        <ActionDialog
          title={t('boundary.remove')}
          confirm={t('identities.remove')}
          run={() => removeBoundary(bounded)}
          done={changed}
          close={() => setDialog(undefined)}
        >
          {t('boundary.removeText', { name: bounded.name })}
        </ActionDialog>
      )}
    </Container>
  );
}
