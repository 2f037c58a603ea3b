import ContentLayout from '@cloudscape-design/components/content-layout';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Navigate } from 'react-router';
import { AppButton } from '../../components/AppButton';
import { useI18n } from '../../i18n/I18n';
import { useSession } from '../../session/Session';
import { Page } from '../../shell/Page';
import { AdvisorCard } from './AdvisorCard';
import { CasesCard } from './CasesCard';
import { PlanCard } from './PlanCard';

const OPEN = ['unassigned', 'opened', 'work-in-progress', 'customer-action-completed', 'reopened'];

export default function HomePage() {
  const { t } = useI18n();
  const { account, principal } = useSession();
  if (principal.type === 'engineer') {
    return <Navigate to="/desk" replace />;
  }
  return (
    <Page title={t('home.title')}>
      <ContentLayout
        header={
          <Header
            variant="h1"
            description={t('home.description', { account: account.name })}
            actions={
              <AppButton variant="primary" to="/cases/create">
                {t('shell.createCase')}
              </AppButton>
            }
          >
            {t('home.title')}
          </Header>
        }
      >
        <Grid gridDefinition={[{ colspan: { default: 12, m: 8 } }, { colspan: { default: 12, m: 4 } }]}>
          <SpaceBetween size="l">
            <CasesCard title={t('home.waiting')} status={['pending-customer-action']} empty={t('home.noneWaiting')} />
            <CasesCard title={t('home.open')} status={OPEN} empty={t('home.noneOpen')} />
          </SpaceBetween>
          <SpaceBetween size="l">
            <PlanCard />
            <AdvisorCard />
          </SpaceBetween>
        </Grid>
      </ContentLayout>
    </Page>
  );
}
