import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs, { type TabsProps } from '@cloudscape-design/components/tabs';
import { useState, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Loaded } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { DeleteModal } from './DeleteModal';
import { Facts, type Fact } from './Facts';
import { Loadable } from './Loadable';
import { parent } from './paths';
import { useDone } from './useDone';

interface EntityPageProps<Entity> {
  name: string;
  listTitle: string;
  listPath: string;
  loaded: Loaded<Entity>;
  facts: (entity: Entity) => Fact[];
  /** Beside the button that deletes. */
  actions?: ReactNode;
  /** What is said before it is deleted; without it, it cannot be. */
  deleteWarning?: string;
  remove?: () => Promise<unknown>;
  tabs: TabsProps.Tab[];
}

/** A user, group, role or policy: what it is, and tabs that fail one by one. The open tab is in the address. */
export function EntityPage<Entity>({ name, listPath, listTitle, loaded, tabs, ...props }: EntityPageProps<Entity>) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const done = useDone();
  const [parameters, setParameters] = useSearchParams();
  const [deleting, setDeleting] = useState(false);

  const deleted = () => {
    done(t('identities.deleted', { name }));
    void navigate(listPath);
  };

  return (
    <Page title={name} parents={[parent(listTitle, listPath)]}>
      <ContentLayout
        header={
          <Header
            variant="h1"
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                {props.actions}
                {props.remove && <Button onClick={() => setDeleting(true)}>{t('identities.delete')}</Button>}
              </SpaceBetween>
            }
          >
            {name}
          </Header>
        }
      >
        <SpaceBetween size="l">
          <Container header={<Header variant="h2">{t('identities.summary')}</Header>}>
            <Loadable loaded={loaded}>{(entity) => <Facts facts={props.facts(entity)} />}</Loadable>
          </Container>
          <Tabs
            tabs={tabs}
            ariaLabel={name}
            activeTabId={(tabs.find(({ id }) => id === parameters.get('tab')) ?? tabs[0])?.id ?? ''}
            onChange={({ detail }) => setParameters({ tab: detail.activeTabId }, { replace: true })}
          />
        </SpaceBetween>
      </ContentLayout>
      {deleting && props.remove && (
        <DeleteModal
          name={name}
          warning={props.deleteWarning ?? ''}
          run={props.remove}
          done={deleted}
          close={() => setDeleting(false)}
        />
      )}
    </Page>
  );
}
